package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// Surface is a ground with a hairline edge under an object: a card without its
// padding.
type Surface struct {
	widget.BaseWidget
	ground  *ground
	content fyne.CanvasObject
}

var (
	_ fyne.Widget   = (*Surface)(nil)
	_ layout.Fitter = (*Surface)(nil)
)

// NewSurface returns an object on a ground of a role with an edge of a role.
func NewSurface(fill, edge chart.Role, content fyne.CanvasObject) *Surface {
	s := &Surface{}
	s.fill(fill, edge, content)
	s.ExtendBaseWidget(s)
	return s
}

func (s *Surface) fill(fill, edge chart.Role, content fyne.CanvasObject) {
	s.ground, s.content = newGround(fill, theme.CardRadius), content
	s.ground.edge = edge
}

// NewCard returns an object on a card with its padding.
func NewCard(content fyne.CanvasObject) *Surface {
	return NewSurface(chart.Surface, chart.Hairline, layout.Pad(theme.CardPadding, content))
}

// CreateRenderer returns the renderer.
func (s *Surface) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: stack{}, Objects: []fyne.CanvasObject{s.ground, s.content}})
}

// SetRoles changes the ground's and the edge's colours.
func (s *Surface) SetRoles(fill, edge chart.Role) { s.ground.set(fill, edge) }

// Fit tells the content its width.
func (s *Surface) Fit(width float32) { layout.Fit(s.content, width) }

// stack lays objects over each other.
type stack struct{}

// Layout gives every object the whole room.
func (stack) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		layout.Fit(o, size.Width)
		o.Move(fyne.Position{})
		o.Resize(size)
	}
}

// MinSize returns the largest size.
func (stack) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size
}

// Rule is a thin line across its room.
func Rule(role chart.Role) fyne.CanvasObject {
	return layout.Fixed(0, 1, newGround(role, 0))
}
