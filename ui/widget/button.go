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
	control
	text     string
	glyph    Glyph
	after    bool
	keyHint  string
	rank     Rank
	height   float32
	onTapped func()
}

var (
	_ fyne.Focusable    = (*Button)(nil)
	_ fyne.Tappable     = (*Button)(nil)
	_ desktop.Hoverable = (*Button)(nil)
)

// NewButton returns a secondary button.
func NewButton(text string, onTapped func()) *Button {
	b := &Button{text: text, height: theme.Control, onTapped: onTapped}
	b.ExtendBaseWidget(b)
	b.control.owner = b
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

// Keyed shows the key that does the same and returns the button.
func (b *Button) Keyed(key string) *Button { b.keyHint = key; return b }

// High sets the height and returns the button.
func (b *Button) High(height float32) *Button { b.height = height; return b }

// Labelled sets the hover label and returns the button.
func (b *Button) Labelled(label string) *Button { b.label = label; return b }

// OnTapped sets what a press does.
func (b *Button) OnTapped(f func()) { b.onTapped = f }

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

// SetGlyph changes the glyph.
func (b *Button) SetGlyph(glyph Glyph) {
	if b.glyph == glyph {
		return
	}
	b.glyph = glyph
	b.Refresh()
}

// Tapped presses the button.
func (b *Button) Tapped(*fyne.PointEvent) { b.press() }

// TypedKey presses the button on Enter and Space.
func (b *Button) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		b.press()
	default:
		forwardKey(b.owner, event)
	}
}

func (b *Button) press() {
	b.hideLabel()
	if !b.Disabled() && b.onTapped != nil {
		b.onTapped()
	}
}

// CreateRenderer returns the renderer.
func (b *Button) CreateRenderer() fyne.WidgetRenderer {
	r := &buttonRenderer{
		button: b,
		ring:   newRing(),
		ground: canvas.NewRectangle(nil),
		text:   NewText(""),
		key:    NewCaption(""),
		icon:   NewIcon(b.glyph, 16, chart.Ink),
	}
	r.Refresh()
	return r
}

type buttonRenderer struct {
	button *Button
	ring   *canvas.Rectangle
	ground *canvas.Rectangle
	text   *Text
	key    *Text
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
	if r.button.keyHint != "" {
		parts = append(parts, r.key)
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
	r.ground.Resize(size)
	placeRing(r.ring, size)
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
	r.ground.FillColor, r.ground.StrokeColor = theme.Color(fill), theme.Color(edge)
	r.ground.StrokeWidth, r.ground.CornerRadius = 1, theme.EntryRadius
	if b.hovered && !b.Disabled() && b.rank != Primary {
		r.ground.FillColor = theme.Color(chart.Selected)
	}
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
	r.key.SetText(b.keyHint)
	showRing(r.ring, b.focused)
	r.Layout(b.Size())
	canvas.Refresh(b)
}

// roles returns the colours of the text, the ground and the edge.
func (b *Button) roles() (ink, fill, edge chart.Role) {
	switch {
	case b.Disabled() && b.rank == Quiet:
		return chart.Control, chart.None, chart.None
	case b.Disabled():
		return chart.Control, chart.Sunk, chart.Hairline
	case b.rank == Primary:
		return chart.OnInk, chart.Ink, chart.Ink
	case b.rank == Quiet:
		return chart.Ink, chart.None, chart.None
	}
	return chart.Ink, chart.Surface, chart.Control
}

func (r *buttonRenderer) Objects() []fyne.CanvasObject {
	return append([]fyne.CanvasObject{r.ring, r.ground}, r.parts()...)
}

func (r *buttonRenderer) Destroy() {}
