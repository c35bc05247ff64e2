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
	pressable
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
	d.owner, d.onPressed = d, d.toggle
	return d
}

// IsOpen reports whether the line is open.
func (d *Disclosure) IsOpen() bool { return d.open }

func (d *Disclosure) toggle() {
	d.open = !d.open
	d.Refresh()
	d.onOpened(d.open)
}

// Fit tells the sentence its width.
func (d *Disclosure) Fit(width float32) { d.sentence.Fit(width - disclosureName - 24) }

// CreateRenderer returns the renderer.
func (d *Disclosure) CreateRenderer() fyne.WidgetRenderer {
	r := &disclosureRenderer{line: d, frame: newFrame(&d.control, theme.EntryRadius), chevron: NewIcon(GlyphRight, 16, chart.Ink)}
	r.Refresh()
	return r
}

type disclosureRenderer struct {
	line    *Disclosure
	frame   *frame
	chevron *Icon
}

func (r *disclosureRenderer) MinSize() fyne.Size {
	return fyne.NewSize(disclosureName+100, max(34, r.line.sentence.MinSize().Height+14))
}

func (r *disclosureRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	// Lines stand close: the ring keeps within the height of its own.
	put(r.frame.ring, box{fyne.NewPos(-ringReach, 1), size.AddWidthHeight(2*ringReach, -2)})
	placeLeft(r.line.name, 0, size)
	width := size.Width - disclosureName - 24
	r.line.sentence.Fit(width)
	height := r.line.sentence.MinSize().Height
	place(r.line.sentence, disclosureName, (size.Height-height)/2, width, height)
	place(r.chevron, size.Width-16, (size.Height-16)/2, 16, 16)
}

func (r *disclosureRenderer) Refresh() {
	r.frame.show(chart.None, chart.None, chart.Selected)
	glyph := GlyphRight
	if r.line.open {
		glyph = GlyphDown
	}
	r.chevron.Set(glyph, chart.Ink)
	r.chevron.Refresh()
	r.line.name.Refresh()
	r.line.sentence.Refresh()
	canvas.Refresh(r.line)
}

func (r *disclosureRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.line.name, r.line.sentence, r.chevron)
}

func (r *disclosureRenderer) Destroy() {}
