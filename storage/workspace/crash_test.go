package workspace

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"walkyourtalk/model"
)

// crashing names the workspace in the environment of the process that is going
// to be killed.
const crashing = "WALKYOURTALK_CRASHING"

// TestKilledProcessLosesNothing kills a process in the midst of its saves.
// Every save that it reported must be there, and none by half.
func TestKilledProcessLosesNothing(t *testing.T) {
	if path := os.Getenv(crashing); path != "" {
		saveForever(t, path)
	}
	path := filepath.Join(t.TempDir(), "a.wyt")
	for round := range 4 {
		last := killAfter(t, path, 3+7*round)
		w := openFile(t, path)
		entry, err := w.Get(t.Context(), 1)
		if err != nil {
			t.Fatal(err)
		}
		a := entry.Assessment
		if a.Headcount < last || len(a.Plan.SignOff) != a.Headcount%50 {
			t.Errorf("holds save %d with %d names; save %d was reported", a.Headcount, len(a.Plan.SignOff), last)
		}
		if report, err := w.Check(t.Context()); err != nil || len(report.Problems) > 0 {
			t.Errorf("report is %+v (%v)", report, err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// saveForever saves larger and larger assessments and reports each that is
// kept.
func saveForever(t *testing.T, path string) {
	w, err := Open(t.Context(), path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	if entry, err := w.Get(t.Context(), 1); err == nil {
		n = entry.Assessment.Headcount
	} else if _, err := w.Create(t.Context(), model.Assessment{}); err != nil {
		t.Fatal(err)
	}
	for {
		n++
		a := model.Assessment{Headcount: n, Plan: model.Plan{SignOff: slices.Repeat([]string{"name"}, n%50)}}
		if _, err := w.Save(t.Context(), 1, a); err != nil {
			t.Fatal(err)
		}
		fmt.Println(n)
	}
}

// killAfter runs saveForever in a process of its own, kills it after some
// reports and returns the last one.
func killAfter(t *testing.T, path string, reports int) int {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestKilledProcessLosesNothing$")
	child.Env = append(os.Environ(), crashing+"="+path)
	output, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(output)
	last, seen := 0, 0
	for lines.Scan() {
		if last, err = strconv.Atoi(lines.Text()); err != nil {
			t.Fatalf("the process says %q", lines.Text())
		}
		if seen++; seen == reports {
			if err := child.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = child.Wait() // it was killed
	if seen < reports {
		t.Fatalf("the process ended after %d saves", seen)
	}
	return last
}
