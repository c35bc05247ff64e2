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
	stepGlyph    float32 = 18
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
	r.examples = NewCaption(c.examples()).Wrapped().AtMost(2)
	r.text = layout.Column(0, r.name, r.examples)
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
	r.ground.Resize(size)
	placeRing(r.ring, size)
	edge := r.ground.StrokeWidth
	put(r.bar, box{fyne.NewPos(edge, edge), fyne.NewSize(barWidth, size.Height-2*edge)})
	x := 1 + barWidth + shape.inset
	put(r.handle, centred(x, fyne.NewSize(handleWidth, handleHeight), size))
	x += handleWidth + shape.inset
	put(r.badge, centred(x, r.badge.MinSize(), size))
	x += r.badge.MinSize().Width + shape.inset
	room := max(r.layoutSteps(size)-x, 0)
	r.examples.Hidden = !shape.examples || room < examplesRoom
	layout.Fit(r.text, room)
	put(r.text, centred(x, fyne.NewSize(room, r.text.MinSize().Height), size))
}

// layoutSteps places the buttons, where they are shown, and returns where the
// room left of them ends.
func (r *cardRenderer) layoutSteps(size fyne.Size) float32 {
	c, shape := r.card, r.card.ladder.shape
	right, gap := size.Width-shape.inset, shape.stepGap
	if !c.up.Visible() {
		return right
	}
	if size.Width < roomyCard {
		right, gap = size.Width-tightGap, tightGap
	}
	for _, step := range []*sideButton{c.down, c.up} {
		right -= shape.step
		put(step, centred(right, fyne.NewSquareSize(shape.step), size))
		right -= gap
	}
	return right
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
