//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// idleTime is how long a program is watched while nobody touches it.
const idleTime = 3 * time.Second

// footprint is what a program costs.
type footprint struct {
	start  time.Duration // from its start to its first frame
	memory float64       // resident, in MiB
	idle   float64       // of one core, in %
}

// BenchmarkStart starts the program and a window with one label by turns, on
// the same display, and reports the program's time to the first frame, its
// memory and its idle load beside the label's.
func BenchmarkStart(b *testing.B) {
	d := startDesktop(b, "1366x768")
	programs := []string{buildLabel(b), buildProgram(b)}
	d.measure(programs[0])
	d.measure(programs[1]) // both once, so that the disk's cache is warm and the workspace made
	var sum [2]footprint
	for b.Loop() {
		for i, program := range programs {
			f := d.measure(program)
			sum[i].start += f.start
			sum[i].memory += f.memory
			sum[i].idle += f.idle
		}
	}
	n := float64(b.N)
	for i, name := range []string{"label", "app"} {
		b.ReportMetric(float64(sum[i].start.Milliseconds())/n, name+"-ms")
		b.ReportMetric(sum[i].memory/n, name+"-MiB")
		b.ReportMetric(sum[i].idle/n, name+"-idle-%")
	}
	b.ReportMetric(float64(sum[1].start)/float64(sum[0].start), "start-ratio")
	b.ReportMetric(sum[1].memory/sum[0].memory, "memory-ratio")
	b.ReportMetric(0, "ns/op")
}

func buildLabel(b *testing.B) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), "label")
	if out, err := exec.Command("go", "build", "-o", path, "./testdata/label").CombinedOutput(); err != nil {
		b.Fatalf("the label does not build: %v\n%s", err, out)
	}
	return path
}

// measure starts a program, watches it and ends it.
func (d *desktop) measure(program string) footprint {
	d.t.Helper()
	d.waitUntilLit(false, "the screen to be empty")
	begun := time.Now()
	p := d.start(program)
	d.waitUntilLit(true, "the first frame of "+filepath.Base(program))
	f := footprint{start: time.Since(begun)}
	time.Sleep(time.Second)
	before := processorTime(d.t, p)
	time.Sleep(idleTime)
	f.idle = 100 * float64(processorTime(d.t, p)-before) / float64(idleTime)
	f.memory = residentMemory(d.t, p)
	p.end()
	return f
}

// waitUntilLit waits until the middle of the screen is lit, or dark: a screen
// without windows is black, a painted window is not.
func (d *desktop) waitUntilLit(lit bool, what string) {
	d.t.Helper()
	for deadline := time.Now().Add(patience); d.isLit() != lit; time.Sleep(4 * time.Millisecond) {
		if time.Now().After(deadline) {
			d.t.Fatalf("waited %v in vain for %s", patience, what)
		}
	}
}

func (d *desktop) isLit() bool {
	picture := d.picture()
	r, g, b, _ := picture.At(picture.Bounds().Dx()/2, picture.Bounds().Dy()*2/3).RGBA()
	return max(r, g, b) > 0x1000
}

// residentMemory returns how much memory a process holds, in MiB.
func residentMemory(t testing.TB, p *process) float64 {
	t.Helper()
	for _, line := range strings.Split(processFile(t, p, "status"), "\n") {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0] == "VmRSS:" {
			kilobytes, err := strconv.ParseFloat(fields[1], 64)
			if err != nil {
				t.Fatal(err)
			}
			return kilobytes / 1024
		}
	}
	t.Fatal("the process has no resident memory")
	return 0
}

// processorTime returns how long a process has kept a processor busy.
func processorTime(t testing.TB, p *process) time.Duration {
	t.Helper()
	const tick = 10 * time.Millisecond // the kernel's unit in /proc
	stat := processFile(t, p, "stat")
	fields := strings.Fields(stat[strings.LastIndex(stat, ")")+1:])
	var ticks int64
	for _, field := range fields[11:13] { // user and system time
		n, err := strconv.ParseInt(field, 10, 64)
		if err != nil {
			t.Fatal(err)
		}
		ticks += n
	}
	return time.Duration(ticks) * tick
}

func processFile(t testing.TB, p *process, name string) string {
	t.Helper()
	content, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", p.command.Process.Pid, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}
