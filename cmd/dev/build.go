package main

import (
	"fmt"
	"time"
)

// programs installs what is missing and builds both programs into build/.
func (w workshop) programs() error {
	if err := w.provide(buildNeeds(w.host.os)); err != nil {
		return err
	}
	w.say("The first build takes some minutes, later ones seconds.")
	return w.build("-o", "build/", "./cmd/walkyourtalk", "./cmd/wyt")
}

// build compiles packages and shows how far it is. Flags such as -race come
// before the packages.
func (w workshop) build(args ...string) error {
	c := w.host.golang(append([]string{"build", "-v"}, args...)...)
	w.say("$ %s", c)
	start := w.since()
	p := &progress{out: w.out, terminal: w.host.terminal}
	finished := make(chan error, 1)
	go func() { finished <- w.host.run(c, w.out, p) }()
	ticks := time.NewTicker(p.every())
	defer ticks.Stop()
	for {
		select {
		case <-ticks.C:
			p.show(w.since() - start)
		case err := <-finished:
			p.done()
			if err != nil {
				return fmt.Errorf("the build failed: %w", err)
			}
			w.say("  built in %v", (w.since() - start).Round(time.Second))
			return nil
		}
	}
}
