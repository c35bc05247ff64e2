package widget

import "fyne.io/fyne/v2"

// pressable is a control that the pointer, Enter and Space press.
type pressable struct {
	control
	onPressed func()
}

// Tapped presses the control.
func (p *pressable) Tapped(*fyne.PointEvent) { p.press() }

// TypedKey presses the control on Enter and Space.
func (p *pressable) TypedKey(event *fyne.KeyEvent) {
	if isPress(event.Name) {
		p.press()
		return
	}
	forwardKey(p.owner, event)
}

func (p *pressable) press() {
	p.hideLabel()
	if !p.disabled && p.onPressed != nil {
		p.onPressed()
	}
}

// isPress reports whether a key presses what has the focus.
func isPress(key fyne.KeyName) bool {
	switch key {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		return true
	}
	return false
}
