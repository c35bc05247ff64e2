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

// Fold is the head of a card that opens and closes: a chevron, a title with a
// caption, and at the right a summary of what is behind it.
type Fold struct {
	widget.BaseWidget
	pressable
	open      bool
	chevron   *Icon
	words     *fyne.Container
	summary   fyne.CanvasObject
	onToggled func(open bool)
}

var (
	_ fyne.Focusable    = (*Fold)(nil)
	_ fyne.Tappable     = (*Fold)(nil)
	_ desktop.Hoverable = (*Fold)(nil)
	_ layout.Fitter     = (*Fold)(nil)
)

// NewFold returns a closed head.
func NewFold(title, caption string, summary fyne.CanvasObject, onToggled func(open bool)) *Fold {
	f := &Fold{chevron: NewIcon(GlyphRight, 20, chart.Ink), summary: summary, onToggled: onToggled}
	f.words = layout.Column(0, NewCardTitle(title), NewCaption(caption))
	f.ExtendBaseWidget(f)
	f.owner, f.onPressed = f, f.toggle
	return f
}

// IsOpen reports whether the card is open.
func (f *Fold) IsOpen() bool { return f.open }

// Tapped gives the head the focus, and opens or closes the card.
func (f *Fold) Tapped(*fyne.PointEvent) {
	focus(f)
	f.press()
}

func (f *Fold) toggle() {
	f.open = !f.open
	f.Refresh()
	f.onToggled(f.open)
}

const (
	foldHeight  = 64
	foldChevron = 20
	foldGap     = 24 // between the words and the summary
)

// wordsLeft and summaryLeft are where the parts begin.
func (f *Fold) wordsLeft() float32 { return theme.CardPadding + foldChevron + 12 }

func (f *Fold) summaryLeft() float32 { return f.wordsLeft() + f.words.MinSize().Width + foldGap }

// Fit tells the summary its width.
func (f *Fold) Fit(width float32) { layout.Fit(f.summary, width-f.summaryLeft()-theme.CardPadding) }

// CreateRenderer returns the renderer.
func (f *Fold) CreateRenderer() fyne.WidgetRenderer {
	r := &foldRenderer{fold: f, frame: newFrame(&f.control, theme.CardRadius)}
	r.show()
	return r
}

type foldRenderer struct {
	fold  *Fold
	frame *frame
}

func (r *foldRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.fold.summaryLeft()+r.fold.summary.MinSize().Width+theme.CardPadding, foldHeight)
}

func (r *foldRenderer) Layout(size fyne.Size) {
	f := r.fold
	r.frame.layout(size)
	put(r.frame.ground, box{fyne.NewPos(1, 1), size.SubtractWidthHeight(2, 2)})
	put(f.chevron, centred(theme.CardPadding, f.chevron.MinSize(), size))
	put(f.words, centred(f.wordsLeft(), f.words.MinSize(), size))
	left := f.summaryLeft()
	width := max(size.Width-left-theme.CardPadding, 0)
	layout.Fit(f.summary, width)
	put(f.summary, centred(left, fyne.NewSize(width, f.summary.MinSize().Height), size))
}

func (r *foldRenderer) Refresh() {
	r.show()
	canvas.Refresh(r.fold)
}

func (r *foldRenderer) show() {
	glyph := GlyphRight
	if r.fold.open {
		glyph = GlyphDown
	}
	r.fold.chevron.Set(glyph, chart.Ink)
	r.frame.show(chart.None, chart.None, chart.Selected)
}

func (r *foldRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.fold.chevron, r.fold.words, r.fold.summary)
}

func (r *foldRenderer) Destroy() {}
