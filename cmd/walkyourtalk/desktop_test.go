//go:build linux

package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// patience is how long a test waits for what should come at once; long, since
// other tests may keep every processor busy.
const patience = time.Minute

// desktop is a display that nobody sees, with a window manager that lets each
// window fill it, and a home folder of its own. It ends with its test.
type desktop struct {
	t         testing.TB
	home      string
	env       []string
	processes []*process
}

// startDesktop starts a desktop of a size in pixels.
func startDesktop(t testing.TB, size string) *desktop {
	t.Helper()
	if testing.Short() {
		t.Skip("the real window is left out of a short run")
	}
	for _, program := range []string{"Xvfb", "openbox", "xdotool"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatalf("%s is not here; go run ./cmd/dev test installs it", program)
		}
	}
	d := &desktop{t: t, home: t.TempDir()}
	t.Cleanup(d.end)
	d.env = environment(d.home)
	d.startDisplay(size)
	config := filepath.Join(d.home, "openbox.xml")
	if err := os.WriteFile(config, []byte(openboxConfig), 0o600); err != nil {
		t.Fatal(err)
	}
	d.start("openbox", "--sm-disable", "--config-file", config)
	d.waitFor("openbox to manage windows", func() bool {
		_, err := d.output("xdotool", "get_num_desktops")
		return err == nil
	})
	return d
}

// openboxConfig has no key bindings, which would take keys from the program.
const openboxConfig = `<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications><application class="*"><decor>no</decor><maximized>yes</maximized></application></applications>
</openbox_config>`

// environment returns this process's environment with a home of its own, and
// without what ties a program to the real desktop, its language or its scale.
func environment(home string) []string {
	var env []string
	for _, setting := range os.Environ() {
		name, _, _ := strings.Cut(setting, "=")
		switch {
		case name == "DISPLAY", name == "WAYLAND_DISPLAY", name == "HOME", name == "LANGUAGE",
			strings.HasPrefix(name, "XDG_"), strings.HasPrefix(name, "LC_"), strings.HasPrefix(name, "FYNE_"):
		default:
			env = append(env, setting)
		}
	}
	return append(env, "HOME="+home, "LANG=en_US.UTF-8", "FYNE_SCALE=1", "LIBGL_ALWAYS_SOFTWARE=1")
}

// startDisplay starts Xvfb on the first display that is free.
func (d *desktop) startDisplay(size string) {
	d.t.Helper()
	number, chosen, err := os.Pipe()
	if err != nil {
		d.t.Fatal(err)
	}
	defer number.Close()
	server := d.command("Xvfb", "-displayfd", "3", "-screen", "0", size+"x24", "-fbdir", d.home, "-nolisten", "tcp", "-noreset")
	server.ExtraFiles = []*os.File{chosen}
	d.begin(server)
	chosen.Close()
	line, err := bufio.NewReader(number).ReadString('\n')
	if err != nil {
		d.t.Fatalf("Xvfb names no display: %v", err)
	}
	d.env = append(d.env, "DISPLAY=:"+strings.TrimSpace(line))
}

// start starts a program on the desktop; it is ended with the test.
func (d *desktop) start(name string, args ...string) *process {
	d.t.Helper()
	return d.begin(d.command(name, args...))
}

func (d *desktop) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env, c.Dir = d.env, d.home
	return c
}

func (d *desktop) begin(c *exec.Cmd) *process {
	d.t.Helper()
	p, err := begin(c)
	if err != nil {
		d.t.Fatal(err)
	}
	d.processes = append(d.processes, p)
	return p
}

// end keeps a picture of a failure, then ends every process, the last first.
func (d *desktop) end() {
	if d.t.Failed() {
		d.keepPicture()
	}
	for _, p := range slices.Backward(d.processes) {
		p.end()
		if d.t.Failed() && p.said.Len() > 0 {
			d.t.Logf("%s said:\n%s", p.command.Path, &p.said)
		}
	}
}

// output runs a program on the desktop to its end and returns what it prints.
func (d *desktop) output(name string, args ...string) (string, error) {
	out, err := d.command(name, args...).Output()
	return strings.TrimSpace(string(out)), err
}
