package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// control is what everything that can be pressed shares: focus with a ring,
// hover, a hover label that focus shows too, and being disabled.
type control struct {
	owner    fyne.Widget
	label    string
	focused  bool
	hovered  bool
	disabled bool
}

// FocusGained draws the focus ring and brings the control into sight.
func (c *control) FocusGained() {
	c.focused = true
	reveal(c.owner)
	c.showLabel()
	c.owner.Refresh()
}

// FocusLost removes the focus ring.
func (c *control) FocusLost() {
	c.focused = false
	c.hideLabel()
	c.owner.Refresh()
}

// MouseIn tints the ground and shows the hover label.
func (c *control) MouseIn(*desktop.MouseEvent) {
	c.hovered = true
	c.showLabel()
	c.owner.Refresh()
}

// MouseMoved does nothing.
func (c *control) MouseMoved(*desktop.MouseEvent) {}

// MouseOut removes the tint and the hover label.
func (c *control) MouseOut() {
	c.hovered = false
	c.hideLabel()
	c.owner.Refresh()
}

// TypedRune hands the character to the window.
func (c *control) TypedRune(r rune) { forwardRune(c.owner, r) }

// HoverLabel returns the words that stand beside the control under the pointer
// or with the focus.
func (c *control) HoverLabel() string { return c.label }

// Disabled reports whether the control takes no press.
func (c *control) Disabled() bool { return c.disabled }

// Enable lets the control be pressed; label is its hover label.
func (c *control) Enable(label string) { c.setDisabled(false, label) }

// Disable keeps the control from being pressed; the hover label says why.
func (c *control) Disable(reason string) { c.setDisabled(true, reason) }

func (c *control) setDisabled(disabled bool, label string) {
	if c.disabled == disabled && c.label == label {
		return
	}
	c.disabled, c.label = disabled, label
	c.owner.Refresh()
}

func (c *control) showLabel() {
	if root := rootOf(c.owner); root != nil && c.label != "" {
		root.showLabel(c.label, c.owner)
	}
}

func (c *control) hideLabel() {
	if root := rootOf(c.owner); root != nil {
		root.hideLabel()
	}
}

// ringReach is how far a focus ring reaches out: 2 px of ink with a 2 px gap.
const ringReach float32 = 4

// newRing returns a focus ring around something with an entry's corners.
func newRing() *canvas.Rectangle {
	ring := canvas.NewRectangle(nil)
	ring.StrokeWidth, ring.CornerRadius = 2, theme.EntryRadius+ringReach
	ring.Hide()
	return ring
}

func placeRing(ring *canvas.Rectangle, size fyne.Size) {
	ring.Move(fyne.NewPos(-ringReach, -ringReach))
	ring.Resize(size.AddWidthHeight(2*ringReach, 2*ringReach))
}

func showRing(ring *canvas.Rectangle, focused bool) {
	ring.StrokeColor = theme.Color(chart.Ink)
	if focused {
		ring.Show()
	} else {
		ring.Hide()
	}
}
