package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/layout"
)

// Problem says under an entry what is wrong with it: the sign of what is wrong,
// and words. The room that it once took it keeps, so that nothing moves while
// the entry is mended.
type Problem struct {
	widget.BaseWidget
	words *Text
	line  *fyne.Container
	taken float32
}

var (
	_ fyne.Widget   = (*Problem)(nil)
	_ layout.Fitter = (*Problem)(nil)
)

// NewProblem returns a line that says nothing and takes no room.
func NewProblem() *Problem {
	p := &Problem{words: NewCaption("").In(chart.NotWalkingText).Wrapped()}
	p.line = layout.SpringRow(8, 1, NewSign(gap.NotWalking, problemIcon), p.words)
	p.line.Hide()
	p.Hide()
	p.ExtendBaseWidget(p)
	return p
}

// Text returns what is wrong, "" where nothing is.
func (p *Problem) Text() string { return p.words.Text() }

// SetText says what is wrong, nothing where text is "".
func (p *Problem) SetText(text string) {
	p.words.SetText(text)
	layout.SetVisible(p.line, text != "")
	if text != "" {
		p.Show()
	}
	p.Refresh()
}

// Fit tells the words their width.
func (p *Problem) Fit(width float32) { layout.Fit(p.line, width) }

// CreateRenderer returns the renderer.
func (p *Problem) CreateRenderer() fyne.WidgetRenderer { return &problemRenderer{p} }

type problemRenderer struct{ problem *Problem }

func (r *problemRenderer) MinSize() fyne.Size {
	p := r.problem
	if p.Text() != "" {
		p.taken = max(p.taken, p.line.MinSize().Height)
	}
	return fyne.NewSize(0, p.taken)
}

func (r *problemRenderer) Layout(size fyne.Size) {
	r.problem.line.Resize(fyne.NewSize(size.Width, r.problem.line.MinSize().Height))
}

func (r *problemRenderer) Refresh() {
	r.Layout(r.problem.Size())
	r.problem.line.Refresh()
}

func (r *problemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.problem.line}
}

func (r *problemRenderer) Destroy() {}
