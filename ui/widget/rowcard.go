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

// rowCard is one row of Rows: a card that can be pressed. It never has the
// focus itself; its list has, and says so.
type rowCard struct {
	widget.BaseWidget
	row       Row
	body      fyne.CanvasObject
	index     int
	inView    bool
	selected  bool
	focused   bool
	hovered   bool
	onTapped  func(index int)
	onContext func(index int, at fyne.Position)
}

var (
	_ fyne.Tappable          = (*rowCard)(nil)
	_ fyne.SecondaryTappable = (*rowCard)(nil)
	_ desktop.Hoverable      = (*rowCard)(nil)
)

func newRowCard(row Row) *rowCard {
	c := &rowCard{row: row, body: layout.Inset(0, theme.CardPadding, 0, theme.CardPadding, row.Object())}
	c.ExtendBaseWidget(c)
	return c
}

// setState shows whether the card is the selected one, and whether the list
// has the focus.
func (c *rowCard) setState(selected, focused bool) {
	if c.selected == selected && c.focused == focused {
		return
	}
	c.selected, c.focused = selected, focused
	c.Refresh()
}

// Tapped opens the row.
func (c *rowCard) Tapped(*fyne.PointEvent) { c.onTapped(c.index) }

// TappedSecondary opens the row's menu at the pointer.
func (c *rowCard) TappedSecondary(event *fyne.PointEvent) {
	c.onContext(c.index, event.AbsolutePosition)
}

// MouseIn darkens the edge.
func (c *rowCard) MouseIn(*desktop.MouseEvent) { c.setHovered(true) }

// MouseMoved does nothing.
func (c *rowCard) MouseMoved(*desktop.MouseEvent) {}

// MouseOut takes the darker edge away.
func (c *rowCard) MouseOut() { c.setHovered(false) }

func (c *rowCard) setHovered(hovered bool) {
	c.hovered = hovered
	c.Refresh()
}

// CreateRenderer returns the renderer.
func (c *rowCard) CreateRenderer() fyne.WidgetRenderer {
	r := &rowCardRenderer{card: c, ring: newRing(), ground: canvas.NewRectangle(nil)}
	r.ring.CornerRadius = theme.CardRadius + 4
	r.ground.CornerRadius = theme.CardRadius
	r.paint()
	return r
}

type rowCardRenderer struct {
	card   *rowCard
	ring   *canvas.Rectangle
	ground *canvas.Rectangle
}

func (r *rowCardRenderer) MinSize() fyne.Size { return r.card.body.MinSize() }

func (r *rowCardRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	r.ground.Resize(size)
	layout.Fit(r.card.body, size.Width)
	r.card.body.Resize(size)
}

func (r *rowCardRenderer) Refresh() {
	r.paint()
	r.card.body.Refresh()
	canvas.Refresh(r.card)
}

func (r *rowCardRenderer) paint() {
	edge, width := chart.Hairline, float32(1)
	switch {
	case r.card.selected:
		edge, width = chart.Ink, 2
	case r.card.hovered:
		edge = chart.Control
	}
	r.ground.FillColor, r.ground.StrokeColor, r.ground.StrokeWidth = theme.Color(chart.Surface), theme.Color(edge), width
	showRing(r.ring, r.card.selected && r.card.focused)
}

func (r *rowCardRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.card.body}
}

func (r *rowCardRenderer) Destroy() {}
