package main

import (
	"fmt"
	"path"
)

// run opens the app on the sample assessment; without a display it does the
// same main job without a window.
func (w workshop) run() error {
	if err := w.programs(); err != nil {
		return err
	}
	if !w.host.hasDisplay() {
		return w.runWithoutWindow()
	}
	return w.do(newCommand(w.host.built("walkyourtalk"), "--sample"))
}

// runWithoutWindow writes the sample assessment, its report and a picture.
func (w workshop) runWithoutWindow() error {
	w.say("There is no display here: the sample's report and a picture of the gap screen are written instead.")
	const sample, report, picture = "build/sample.wyt.json", "build/sample-report.pdf", "build/gap.png"
	for _, c := range []command{
		newCommand(w.host.built("wyt"), "sample", "-o", sample),
		newCommand(w.host.built("wyt"), "report", sample, "-o", report),
		newCommand(w.host.built("walkyourtalk"), "--sample", "--screenshot", picture),
	} {
		if err := w.do(c); err != nil {
			return err
		}
	}
	w.say("The sample's report: %s", path.Join(w.host.repository, report))
	w.say("The gap screen:      %s", path.Join(w.host.repository, picture))
	return nil
}

// do says a command and runs it.
func (w workshop) do(c command) error {
	w.say("$ %s", c)
	if err := w.host.run(c, w.out, w.out); err != nil {
		return fmt.Errorf("%s: %w", c, err)
	}
	return nil
}

// built returns the path of a program that build wrote.
func (h host) built(name string) string {
	name = path.Join(h.repository, "build", name)
	if h.os == "windows" {
		name += ".exe"
	}
	return name
}
