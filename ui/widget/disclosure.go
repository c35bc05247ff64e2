package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// disclosureName is the width of a disclosure's name.
const disclosureName = 140

// Disclosure is a line with a name in bold, a sentence and a chevron; a press
// opens and closes what is behind it.
type Disclosure struct {
	widget.BaseWidget
	control
	open     bool
	name     *Text
	sentence *Text
	onOpened func(bool)
}

var (
	_ fyne.Focusable    = (*Disclosure)(nil)
	_ fyne.Tappable     = (*Disclosure)(nil)
	_ desktop.Hoverable = (*Disclosure)(nil)
	_ layout.Fitter     = (*Disclosure)(nil)
)

// NewDisclosure returns a closed line.
func NewDisclosure(name, sentence string, onOpened func(bool)) *Disclosure {
	d := &Disclosure{onOpened: onOpened}
	d.name = NewText(name).Sized(theme.Small).Bold().AtLeast(disclosureName)
	d.sentence = NewText(sentence).Sized(theme.Small).Wrapped()
	d.ExtendBaseWidget(d)
	d.control.owner = d
	return d
}

// IsOpen reports whether the line is open.
func (d *Disclosure) IsOpen() bool { return d.open }

// Tapped opens or closes the line.
func (d *Disclosure) Tapped(*fyne.PointEvent) { d.toggle() }

// TypedKey opens or closes the line on Enter and Space.
func (d *Disclosure) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		d.toggle()
	default:
		forwardKey(d, event)
	}
}

func (d *Disclosure) toggle() {
	d.open = !d.open
	d.Refresh()
	d.onOpened(d.open)
}

// Fit tells the sentence its width.
func (d *Disclosure) Fit(width float32) { d.sentence.Fit(width - disclosureName - 24) }

// CreateRenderer returns the renderer.
func (d *Disclosure) CreateRenderer() fyne.WidgetRenderer {
	r := &disclosureRenderer{line: d, ring: newRing(), ground: newGround(chart.None, theme.EntryRadius), chevron: NewIcon(GlyphRight, 16, chart.Ink)}
	r.Refresh()
	return r
}

type disclosureRenderer struct {
	line    *Disclosure
	ring    *canvas.Rectangle
	ground  *ground
	chevron *Icon
}

func (r *disclosureRenderer) MinSize() fyne.Size {
	return fyne.NewSize(disclosureName+100, max(34, r.line.sentence.MinSize().Height+14))
}

func (r *disclosureRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.ring.Move(fyne.NewPos(-4, 1))
	r.ring.Resize(size.AddWidthHeight(8, -2))
	placeLeft(r.line.name, 0, size)
	width := size.Width - disclosureName - 24
	r.line.sentence.Fit(width)
	height := r.line.sentence.MinSize().Height
	r.line.sentence.Move(fyne.NewPos(disclosureName, (size.Height-height)/2))
	r.line.sentence.Resize(fyne.NewSize(width, height))
	r.chevron.Resize(fyne.NewSquareSize(16))
	r.chevron.Move(fyne.NewPos(size.Width-16, (size.Height-16)/2))
}

func (r *disclosureRenderer) Refresh() {
	fill := chart.None
	if r.line.hovered {
		fill = chart.Selected
	}
	r.ground.set(fill, chart.None)
	r.ground.Refresh()
	glyph := GlyphRight
	if r.line.open {
		glyph = GlyphDown
	}
	r.chevron.Set(glyph, chart.Ink)
	r.chevron.Refresh()
	r.line.name.Refresh()
	r.line.sentence.Refresh()
	showRing(r.ring, r.line.focused)
	canvas.Refresh(r.line)
}

func (r *disclosureRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.line.name, r.line.sentence, r.chevron}
}

func (r *disclosureRenderer) Destroy() {}
