package widget

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// rungState is what a rung shows.
type rungState struct {
	taken  bool // a card stands on it
	lifted bool // that card is being dragged
	target bool // the card that is being dragged would come here
	words  string
}

// ladderRung is a rung's number and, where no card stands on it, its outline.
type ladderRung struct {
	widget.BaseWidget
	ladder *Ladder
	score  int
	state  rungState
}

var _ fyne.Tappable = (*ladderRung)(nil)

func newLadderRung(l *Ladder, score int) *ladderRung {
	r := &ladderRung{ladder: l, score: score}
	r.ExtendBaseWidget(r)
	return r
}

func (r *ladderRung) show(state rungState) {
	if r.state == state {
		return
	}
	r.state = state
	r.Refresh()
}

// Tapped puts the picked card here.
func (r *ladderRung) Tapped(*fyne.PointEvent) { r.ladder.pressRung(r.score) }

// end says which end of the scale a rung is.
func (r *ladderRung) end() string {
	switch r.score {
	case model.HighestScore:
		return words.L("most important")
	case model.LowestScore:
		return words.L("least important")
	}
	return ""
}

// CreateRenderer returns the renderer.
func (r *ladderRung) CreateRenderer() fyne.WidgetRenderer {
	shape := r.ladder.shape
	p := &rungRenderer{
		rung:   r,
		number: NewText(strconv.Itoa(r.score)).Sized(shape.number).Bold(),
		end:    NewCaption(r.end()).Wrapped(),
		dashes: newDashes(chart.Control, theme.CardRadius),
		target: canvas.NewRectangle(nil),
		words:  NewHint(""),
	}
	p.target.StrokeWidth, p.target.CornerRadius = markedEdge, theme.CardRadius
	p.Refresh()
	return p
}

type rungRenderer struct {
	rung        *ladderRung
	number, end *Text
	dashes      *dashes
	target      *canvas.Rectangle
	words       *Text
}

func (p *rungRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (p *rungRenderer) Layout(size fyne.Size) {
	const numberWidth, endLeft, endWidth, textLeft = 24, 36, 72, 16
	shape := p.rung.ladder.shape
	put(p.number, box{fyne.Position{}, fyne.NewSize(numberWidth, size.Height)})
	put(p.end, box{fyne.NewPos(endLeft, 0), fyne.NewSize(endWidth, size.Height)})
	slot := box{fyne.NewPos(shape.gutter, 0), fyne.NewSize(max(size.Width-shape.gutter, 0), size.Height)}
	put(p.dashes, slot)
	put(p.target, slot)
	put(p.words, box{slot.at.AddXY(textLeft, 0), fyne.NewSize(max(slot.size.Width-2*textLeft, 0), size.Height)})
}

func (p *rungRenderer) Refresh() {
	state := p.rung.state
	p.number.SetRole(chart.Muted)
	if state.taken {
		p.number.SetRole(chart.Ink)
	}
	empty := !state.taken || state.lifted
	p.target.Hidden = !empty || !state.target
	p.dashes.Hidden = !empty || state.target
	p.words.Hidden = state.taken
	p.words.SetText(state.words)
	p.target.FillColor = theme.Color(chart.None)
	p.target.StrokeColor = theme.Color(chart.Ink)
	canvas.Refresh(p.rung)
}

func (p *rungRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{p.number, p.end, p.dashes, p.target, p.words}
}

func (p *rungRenderer) Destroy() {}
