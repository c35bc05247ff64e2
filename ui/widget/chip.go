package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// Chip is a constraint's badge and name that can be switched on and off, as a
// filter is.
type Chip struct {
	widget.BaseWidget
	control
	constraint model.Constraint
	on         bool
	onChanged  func(on bool)
}

var (
	_ fyne.Focusable = (*Chip)(nil)
	_ fyne.Tappable  = (*Chip)(nil)
)

// NewChip returns a chip that is off.
func NewChip(c model.Constraint, onChanged func(on bool)) *Chip {
	chip := &Chip{constraint: c, onChanged: onChanged}
	chip.ExtendBaseWidget(chip)
	chip.control.owner = chip
	return chip
}

// IsOn reports whether the chip is switched on.
func (c *Chip) IsOn() bool { return c.on }

// Tapped switches the chip.
func (c *Chip) Tapped(*fyne.PointEvent) { c.toggle() }

// TypedKey switches the chip on Enter and Space.
func (c *Chip) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		c.toggle()
	default:
		forwardKey(c, event)
	}
}

func (c *Chip) toggle() {
	c.on = !c.on
	c.Refresh()
	c.onChanged(c.on)
}

// The measures of a chip, in pixels.
const (
	chipHeight float32 = 24
	chipBadge  float32 = 16
	chipName   float32 = 26
	chipEnd    float32 = 10
)

// CreateRenderer returns the renderer.
func (c *Chip) CreateRenderer() fyne.WidgetRenderer {
	r := &chipRenderer{
		chip:   c,
		ring:   newRing(),
		ground: newGround(chart.Sunk, chipHeight/2),
		badge:  NewBadge(c.constraint, float64(chipBadge)),
		name:   NewText(words.L(c.constraint.Name())).Sized(theme.Caption),
	}
	r.ring.CornerRadius = chipHeight/2 + 4
	r.Refresh()
	return r
}

type chipRenderer struct {
	chip   *Chip
	ring   *canvas.Rectangle
	ground *ground
	badge  *Badge
	name   *Text
}

func (r *chipRenderer) MinSize() fyne.Size {
	return fyne.NewSize(chipName+r.name.MinSize().Width+chipEnd, chipHeight)
}

func (r *chipRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	placeRing(r.ring, size)
	place(r.badge, 4, (size.Height-chipBadge)/2, chipBadge, chipBadge)
	place(r.name, chipName, 0, size.Width-chipName-chipEnd, size.Height)
}

func (r *chipRenderer) Refresh() {
	fill, ink := chart.Sunk, chart.Ink
	switch {
	case r.chip.on:
		fill, ink = chart.Ink, chart.OnInk
	case r.chip.hovered:
		fill = chart.Selected
	}
	r.ground.set(fill, fill)
	r.ground.Refresh()
	r.badge.Refresh()
	r.name.role = ink
	r.name.Refresh()
	showRing(r.ring, r.chip.focused)
	canvas.Refresh(r.chip)
}

func (r *chipRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.badge, r.name}
}

func (r *chipRenderer) Destroy() {}
