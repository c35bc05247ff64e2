//go:build linux

package main

import "strconv"

// press presses keys one after the other, named as xdotool does: ctrl+n, Tab,
// Return, alt+Up.
func (d *desktop) press(keys ...string) {
	d.t.Helper()
	d.hand(append([]string{"key", "--delay", "60"}, keys...)...)
}

// write types a text into what has the focus.
func (d *desktop) write(text string) {
	d.t.Helper()
	d.hand("type", "--delay", "25", "--", text)
}

// click clicks a place of the screen.
func (d *desktop) click(x, y int) {
	d.t.Helper()
	d.hand("mousemove", strconv.Itoa(x), strconv.Itoa(y), "sleep", "0.1", "click", "1")
}

// drag moves what is at one place to another with the button held.
func (d *desktop) drag(fromX, fromY, toX, toY int) {
	d.t.Helper()
	d.hand("mousemove", strconv.Itoa(fromX), strconv.Itoa(fromY), "mousedown", "1")
	const steps = 8
	for i := 1; i <= steps; i++ {
		d.hand("mousemove", strconv.Itoa(fromX+(toX-fromX)*i/steps), strconv.Itoa(fromY+(toY-fromY)*i/steps), "sleep", "0.05")
	}
	d.hand("mouseup", "1")
}

func (d *desktop) hand(args ...string) {
	d.t.Helper()
	if _, err := d.output("xdotool", args...); err != nil {
		d.t.Fatalf("xdotool %q: %v", args, err)
	}
}
