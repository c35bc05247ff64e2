package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Rank says how much a button stands out.
type Rank int

// The ranks. A screen has one primary button.
const (
	Secondary Rank = iota
	Primary
	Quiet
)

// Button is something to press: a verb or the name of the next step, with a
// glyph before or after it. A button with a glyph alone has a hover label.
type Button struct {
	widget.BaseWidget
	pressable
	text   string
	glyph  Glyph
	after  bool
	rank   Rank
	height float32
}

var (
	_ fyne.Focusable    = (*Button)(nil)
	_ fyne.Tappable     = (*Button)(nil)
	_ desktop.Hoverable = (*Button)(nil)
)

// NewButton returns a secondary button.
func NewButton(text string, onTapped func()) *Button {
	b := &Button{text: text, height: theme.Control}
	b.ExtendBaseWidget(b)
	b.owner, b.onPressed = b, onTapped
	return b
}

// NewGlyphButton returns a quiet button with a glyph alone; label is its hover
// label.
func NewGlyphButton(glyph Glyph, label string, onTapped func()) *Button {
	return NewButton("", onTapped).With(glyph).Ranked(Quiet).Labelled(label)
}

// Ranked sets the rank and returns the button.
func (b *Button) Ranked(rank Rank) *Button { b.rank = rank; return b }

// With puts a glyph before the text and returns the button.
func (b *Button) With(glyph Glyph) *Button { b.glyph = glyph; return b }

// Before puts a glyph after the text and returns the button.
func (b *Button) Before(glyph Glyph) *Button { b.glyph, b.after = glyph, true; return b }

// High sets the height and returns the button.
func (b *Button) High(height float32) *Button { b.height = height; return b }

// Labelled sets the hover label and returns the button.
func (b *Button) Labelled(label string) *Button { b.label = label; return b }

// OnTapped sets what a press does.
func (b *Button) OnTapped(f func()) { b.onPressed = f }

// Text returns the button's text.
func (b *Button) Text() string { return b.text }

// SetText changes the text.
func (b *Button) SetText(text string) {
	if b.text == text {
		return
	}
	b.text = text
	b.Refresh()
}

// CreateRenderer returns the renderer.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{
		button: b,
		frame:  newFrame(&b.control, theme.EntryRadius),
		text:   NewText(""),
		icon:   NewIcon(b.glyph, 16, chart.Ink),
	}
	r.Refresh()
	return r
}

type buttonRenderer struct {
	button *Button
	frame  *frame
	text   *Text
	icon   *Icon
}

func (r *buttonRenderer) padding() float32 {
	if r.button.text == "" {
		return (r.button.height - r.icon.size) / 2
	}
	if r.button.height < theme.Control {
		return 12
	}
	return 16
}

// parts returns what is shown, from left to right.
func (r *buttonRenderer) parts() []fyne.CanvasObject {
	var parts []fyne.CanvasObject
	if r.button.glyph != "" && !r.button.after {
		parts = append(parts, r.icon)
	}
	if r.button.text != "" {
		parts = append(parts, r.text)
	}
	if r.button.glyph != "" && r.button.after {
		parts = append(parts, r.icon)
	}
	return parts
}

func (r *buttonRenderer) contentWidth() float32 {
	var width float32
	for i, part := range r.parts() {
		if i > 0 {
			width += 8
		}
		width += part.MinSize().Width
	}
	return width
}

func (r *buttonRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.contentWidth()+2*r.padding(), r.button.height)
}

func (r *buttonRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	x := (size.Width - r.contentWidth()) / 2
	for _, part := range r.parts() {
		least := part.MinSize()
		part.Move(fyne.NewPos(x, (size.Height-least.Height)/2))
		part.Resize(least)
		x += least.Width + 8
	}
}

func (r *buttonRenderer) Refresh() {
	b := r.button
	ink, fill, edge := b.roles()
	hovered := chart.Selected
	if b.rank == Primary {
		hovered = fill
	}
	r.frame.show(fill, edge, hovered)
	r.icon.size = 16
	if b.text == "" {
		r.icon.size = 20
	}
	r.icon.Set(b.glyph, ink)
	r.text.size = theme.Body
	if b.height < theme.Control {
		r.text.size = theme.Small
	}
	r.text.bold = b.rank == Primary
	r.text.role = ink
	r.text.text = b.text
	r.text.Refresh()
	r.Layout(b.Size())
	canvas.Refresh(b.owner)
}

// roles returns the colours of the text, the ground and the edge.
func (b *Button) roles() (ink, fill, edge chart.Role) {
	switch {
	case b.disabled && b.rank == Quiet:
		return chart.Control, chart.None, chart.None
	case b.disabled:
		return chart.Control, chart.Sunk, chart.Hairline
	case b.rank == Primary:
		return chart.OnInk, chart.Ink, chart.Ink
	case b.rank == Quiet:
		return chart.Ink, chart.None, chart.None
	}
	return chart.Ink, chart.Surface, chart.Control
}

func (r *buttonRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.parts()...)
}

func (r *buttonRenderer) Destroy() {}
