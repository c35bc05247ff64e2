package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// host is the machine that dev works on; tests put a made-up one in its place.
type host struct {
	os         string // as runtime.GOOS
	superuser  bool
	terminal   bool                          // whether the output is a terminal
	variable   func(name string) string      // an environment variable
	has        func(program string) bool     // whether a program is on the PATH
	holds      func(pattern string) bool     // whether a file matches a glob pattern
	answers    func(command) (string, error) // runs a command and returns what it prints
	run        func(c command, out, errs io.Writer) error
	repository string // the repository's root
}

// thisHost returns the machine that dev runs on.
func thisHost() (host, error) {
	root, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return host{}, fmt.Errorf("cannot ask go for the repository: %w", err)
	}
	h := host{
		os: runtime.GOOS, superuser: os.Geteuid() == 0, terminal: isTerminal(os.Stdout),
		repository: filepath.Dir(strings.TrimSpace(string(root))), variable: os.Getenv,
	}
	h.has = func(program string) bool {
		_, err := exec.LookPath(program)
		return err == nil
	}
	h.holds = func(pattern string) bool {
		found, err := filepath.Glob(pattern)
		return err == nil && len(found) > 0
	}
	h.answers = func(c command) (string, error) {
		out, err := h.prepare(c).Output()
		return strings.TrimSpace(string(out)), err
	}
	h.run = func(c command, out, errs io.Writer) error {
		p := h.prepare(c)
		p.Stdin, p.Stdout, p.Stderr = os.Stdin, out, errs
		return p.Run()
	}
	return h, nil
}

func (h host) prepare(c command) *exec.Cmd {
	p := exec.Command(c.name, c.args...)
	p.Dir = h.repository
	p.Env = append(os.Environ(), c.env...)
	return p
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// hasDisplay reports whether a window can open.
func (h host) hasDisplay() bool {
	return h.os == "windows" || h.os == "darwin" || h.variable("DISPLAY") != "" || h.variable("WAYLAND_DISPLAY") != ""
}
