package main

import (
	"slices"
	"time"
)

// test runs every test and check, and stops at the first that fails. All is
// built before, with progress shown.
func (w workshop) test() error {
	if err := w.provide(slices.Concat(buildNeeds(w.host.os), testNeeds(w.host.os))); err != nil {
		return err
	}
	if err := w.build("./..."); err != nil {
		return err
	}
	if err := w.build(append([]string{"-race"}, raced()...)...); err != nil {
		return err
	}
	if err := w.do(w.host.tests("-shuffle=on", "-timeout=15m", "./...")); err != nil {
		return err
	}
	if err := w.do(w.host.tests(append([]string{"-race", "-timeout=15m"}, raced()...)...)); err != nil {
		return err
	}
	if err := w.lint(); err != nil {
		return err
	}
	w.say("Every test and check passed in %v.", w.since().Round(time.Second))
	return nil
}

// raced returns the packages that are tested with the race detector too: those
// that several goroutines use. What draws belongs to the UI goroutine alone, and
// the detector makes painting ten times slower.
func raced() []string {
	return []string{"./model/...", "./storage/...", "./cmd/wyt/...", "./ui/session/..."}
}

// lint runs the static checks.
func (w workshop) lint() error {
	if err := w.provide(buildNeeds(w.host.os)); err != nil {
		return err
	}
	if err := w.build("./..."); err != nil {
		return err
	}
	if err := w.do(w.host.golang("vet", "./...")); err != nil {
		return err
	}
	return w.do(w.host.golang("run", linter, "run"))
}

// format formats every Go file.
func (w workshop) format() error { return w.do(w.host.golang("run", linter, "fmt")) }

// bench runs the benchmarks and no test.
func (w workshop) bench() error {
	if err := w.provide(slices.Concat(buildNeeds(w.host.os), testNeeds(w.host.os))); err != nil {
		return err
	}
	if err := w.build("./..."); err != nil {
		return err
	}
	return w.do(w.host.tests("-run=^$", "-bench=.", "-benchmem", "./..."))
}

// tests returns a go test in English: the toolkit logs an error about a
// locale of C, and tests compare texts.
func (h host) tests(args ...string) command {
	c := h.golang(append([]string{"test"}, args...)...)
	c.env = append(c.env, "LANG=en_US.UTF-8", "LC_ALL=en_US.UTF-8")
	return c
}
