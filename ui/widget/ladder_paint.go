package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

const (
	barWidth     float32 = 8
	handleWidth  float32 = 16
	handleHeight float32 = 24
	markedEdge   float32 = 2
	// examplesRoom is the least width in which a card's examples say something.
	examplesRoom float32 = 120
	// Under roomyCard the buttons of a card stand close, tightGap apart.
	roomyCard float32 = 320
	tightGap  float32 = 4
)

// CreateRenderer returns the renderer.
func (c *ladderCard) CreateRenderer() fyne.WidgetRenderer {
	shape := c.ladder.shape
	r := &cardRenderer{
		card:   c,
		ring:   newRing(),
		ground: canvas.NewRectangle(nil),
		bar:    canvas.NewRectangle(nil),
		handle: NewScene(handle()),
		badge:  NewBadge(c.constraint, shape.badge),
		name:   NewText(words.L(c.constraint.Name())).Sized(shape.name).Bold().AtLeast(1),
	}
	r.text = layout.Column(0, r.name)
	r.examples = NewCaption(c.examples()).Wrapped().AtMost(2)
	r.text.Add(r.examples)
	r.ring.CornerRadius = theme.CardRadius + 4
	r.Refresh()
	return r
}

type cardRenderer struct {
	card        *ladderCard
	ring        *canvas.Rectangle
	ground, bar *canvas.Rectangle
	handle      *Scene
	badge       *Badge
	name        *Text
	examples    *Text
	text        *fyne.Container
}

func (r *cardRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *cardRenderer) Layout(size fyne.Size) {
	shape := r.card.ladder.shape
	side := float32(shape.badge)
	middle := func(x, width, height float32) box {
		return box{fyne.NewPos(x, (size.Height-height)/2), fyne.NewSize(width, height)}
	}
	r.ground.Resize(size)
	placeRing(r.ring, size)
	edge := r.ground.StrokeWidth
	put(r.bar, box{fyne.NewPos(edge, edge), fyne.NewSize(barWidth, size.Height-2*edge)})
	x := 1 + barWidth + shape.inset
	put(r.handle, middle(x, handleWidth, handleHeight))
	x += handleWidth + shape.inset
	put(r.badge, middle(x, side, side))
	x += side + shape.inset
	right, stepGap := size.Width-shape.inset, shape.stepGap
	if size.Width < roomyCard && r.card.up.Visible() {
		right, stepGap = size.Width-tightGap, tightGap
	}
	for _, step := range []*ladderStep{r.card.down, r.card.up} {
		if step.Visible() {
			right -= shape.step
			put(step, middle(right, shape.step, shape.step))
			right -= stepGap
		}
	}
	room := max(right-x, 0)
	r.examples.Hidden = !shape.examples || room < examplesRoom
	layout.Fit(r.text, room)
	put(r.text, middle(x, room, r.text.MinSize().Height))
}

func (r *cardRenderer) Refresh() {
	c := r.card
	r.ground.FillColor, r.ground.StrokeColor = theme.Color(chart.Surface), theme.Color(chart.Hairline)
	r.ground.StrokeWidth, r.ground.CornerRadius = 1, theme.CardRadius
	switch {
	case c.state.marked:
		r.ground.StrokeColor, r.ground.StrokeWidth = theme.Color(chart.Ink), markedEdge
	case c.hovered || c.state.lifted:
		r.ground.StrokeColor = theme.Color(chart.Control)
	}
	r.bar.FillColor = theme.Color(chart.Of(c.constraint))
	inner := theme.CardRadius - r.ground.StrokeWidth
	r.bar.TopLeftCornerRadius, r.bar.BottomLeftCornerRadius = inner, inner
	c.up.Hidden, c.down.Hidden = c.state.score == 0, c.state.score == 0
	showRing(r.ring, c.focused && !c.state.lifted)
	r.Layout(c.Size())
	canvas.Refresh(c)
}

func (r *cardRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.bar, r.handle, r.badge, r.text, r.card.up, r.card.down}
}

func (r *cardRenderer) Destroy() {}

// handle draws six dots, the sign of something to drag.
func handle() chart.Scene {
	scene := chart.Scene{Width: float64(handleWidth), Height: float64(handleHeight)}
	for _, x := range []float64{5, 11} {
		for _, y := range []float64{6, 12, 18} {
			scene.Add(chart.Circle{Center: chart.Point{X: x, Y: y}, Radius: 1.8, Fill: chart.Control})
		}
	}
	return scene
}
