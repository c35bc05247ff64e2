package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// ground is a rectangle whose colour follows the theme.
type ground struct {
	widget.BaseWidget
	role, edge chart.Role
	radius     float32
	// thick is the edge's width, 0 for a hairline.
	thick float32
}

func newGround(role chart.Role, radius float32) *ground {
	g := &ground{role: role, radius: radius}
	g.ExtendBaseWidget(g)
	return g
}

// set changes the fill and the edge.
func (g *ground) set(role, edge chart.Role) {
	if g.role == role && g.edge == edge {
		return
	}
	g.role, g.edge = role, edge
	g.Refresh()
}

// CreateRenderer returns the renderer.
func (g *ground) CreateRenderer() fyne.WidgetRenderer {
	r := &groundRenderer{ground: g, rect: canvas.NewRectangle(nil)}
	r.Refresh()
	return r
}

type groundRenderer struct {
	ground *ground
	rect   *canvas.Rectangle
}

func (r *groundRenderer) Layout(size fyne.Size) { r.rect.Resize(size) }

func (r *groundRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *groundRenderer) Refresh() {
	r.rect.FillColor = theme.Color(r.ground.role)
	r.rect.CornerRadius = r.ground.radius
	r.rect.StrokeColor = theme.Color(r.ground.edge)
	r.rect.StrokeWidth = 0
	if r.ground.edge != chart.None {
		r.rect.StrokeWidth = max(r.ground.thick, 1)
	}
	r.rect.Refresh()
}

func (r *groundRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.rect} }

func (r *groundRenderer) Destroy() {}

// NewGround returns a rectangle of a role's colour, to lay under other objects.
func NewGround(role chart.Role) fyne.CanvasObject { return newGround(role, 0) }
