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
	pressable
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
	chip.owner, chip.onPressed = chip, chip.toggle
	return chip
}

// IsOn reports whether the chip is switched on.
func (c *Chip) IsOn() bool { return c.on }

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
		chip:  c,
		frame: newFrame(&c.control, chipHeight/2),
		badge: NewBadge(c.constraint, float64(chipBadge)),
		name:  NewText(words.L(c.constraint.Name())).Sized(theme.Caption),
	}
	r.Refresh()
	return r
}

type chipRenderer struct {
	chip  *Chip
	frame *frame
	badge *Badge
	name  *Text
}

func (r *chipRenderer) MinSize() fyne.Size {
	return fyne.NewSize(chipName+r.name.MinSize().Width+chipEnd, chipHeight)
}

func (r *chipRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	place(r.badge, 4, (size.Height-chipBadge)/2, chipBadge, chipBadge)
	place(r.name, chipName, 0, size.Width-chipName-chipEnd, size.Height)
}

func (r *chipRenderer) Refresh() {
	fill, hovered, ink := chart.Sunk, chart.Selected, chart.Ink
	if r.chip.on {
		fill, hovered, ink = chart.Ink, chart.Ink, chart.OnInk
	}
	r.frame.show(fill, fill, hovered)
	r.badge.Refresh()
	r.name.role = ink
	r.name.Refresh()
	canvas.Refresh(r.chip)
}

func (r *chipRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.badge, r.name)
}

func (r *chipRenderer) Destroy() {}
