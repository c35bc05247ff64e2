package main

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"
)

// fake is a made-up machine. Installing a package brings what it names in
// brings, as it would for real.
type fake struct {
	programs  []string
	libraries []string // that pkg-config knows
	files     []string // glob patterns that match
	variables map[string]string
	brings    map[string]func(*fake)
	fails     string   // a command that begins so fails
	ran       []string // the commands run, as typed
}

func (f *fake) host(os string) host {
	return host{
		os: os, superuser: true, repository: "/repository",
		variable: func(name string) string { return f.variables[name] },
		has:      func(program string) bool { return slices.Contains(f.programs, program) },
		holds:    func(pattern string) bool { return slices.Contains(f.files, pattern) },
		answers:  f.answer,
		run:      f.run,
	}
}

func (f *fake) answer(c command) (string, error) {
	switch {
	case c.String() == "go env CC":
		return "gcc", nil
	case c.name == "gcc" && slices.Contains(f.programs, "gcc"):
		return "gcc 12", nil
	case c.name == "pkg-config" && slices.Contains(f.programs, "pkg-config") && f.knows(c.args[1:]):
		return "", nil
	}
	return "", errors.New("exit status 1")
}

func (f *fake) knows(libraries []string) bool {
	return !slices.ContainsFunc(libraries, func(l string) bool { return !slices.Contains(f.libraries, l) })
}

func (f *fake) run(c command, _, _ io.Writer) error {
	f.ran = append(f.ran, c.String())
	if f.fails != "" && strings.HasPrefix(c.String(), f.fails) {
		return errors.New("exit status 100")
	}
	for _, arg := range c.args {
		if bring, ok := f.brings[arg]; ok {
			bring(f)
		}
	}
	return nil
}

// complete is a machine that lacks nothing.
func complete() *fake {
	return &fake{
		programs: []string{"gcc", "pkg-config", "qpdf", "pdftotext", "Xvfb", "openbox", "xdotool"},
		libraries: []string{
			"gl", "x11", "xcursor", "xrandr", "xinerama", "xi", "xxf86vm",
			"wayland-client", "wayland-cursor", "wayland-egl", "xkbcommon",
		},
		files: []string{"/usr/lib/*/dri/swrast_dri.so"},
	}
}

// without returns the machine less some programs, libraries or files.
func (f *fake) without(names ...string) *fake {
	gone := func(name string) bool { return slices.Contains(names, name) }
	f.programs = slices.DeleteFunc(f.programs, gone)
	f.libraries = slices.DeleteFunc(f.libraries, gone)
	f.files = slices.DeleteFunc(f.files, gone)
	return f
}

// with returns the machine with some more programs.
func (f *fake) with(programs ...string) *fake {
	f.programs = append(f.programs, programs...)
	return f
}

func workshopOn(h host) (workshop, *strings.Builder) {
	var out strings.Builder
	return workshop{host: h, out: &out, since: func() time.Duration { return 0 }}, &out
}
