package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// ladderStep is a card's button for one rung up or down. It takes no focus: the
// card has it, and its Up and Down keys do the same.
type ladderStep struct {
	widget.BaseWidget
	control
	glyph    Glyph
	onTapped func()
}

var (
	_ fyne.Tappable     = (*ladderStep)(nil)
	_ desktop.Hoverable = (*ladderStep)(nil)
)

func newLadderStep(glyph Glyph, onTapped func()) *ladderStep {
	s := &ladderStep{glyph: glyph, onTapped: onTapped}
	s.ExtendBaseWidget(s)
	s.control.owner = s
	return s
}

// Tapped moves the card.
func (s *ladderStep) Tapped(*fyne.PointEvent) {
	s.hideLabel()
	if !s.Disabled() {
		s.onTapped()
	}
}

// CreateRenderer returns the renderer.
func (s *ladderStep) CreateRenderer() fyne.WidgetRenderer {
	r := &stepRenderer{step: s, ground: newGround(chart.None, theme.EntryRadius), icon: NewIcon(s.glyph, 18, chart.Ink)}
	r.Refresh()
	return r
}

type stepRenderer struct {
	step   *ladderStep
	ground *ground
	icon   *Icon
}

func (r *stepRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *stepRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.icon.Resize(size)
}

func (r *stepRenderer) Refresh() {
	fill, ink := chart.None, chart.Ink
	if r.step.Disabled() {
		ink = chart.Control
	} else if r.step.hovered {
		fill = chart.Selected
	}
	r.ground.set(fill, chart.None)
	r.icon.Set(r.step.glyph, ink)
	canvas.Refresh(r.step)
}

func (r *stepRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.icon}
}

func (r *stepRenderer) Destroy() {}
