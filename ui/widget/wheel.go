package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// wheelCover lies on an object that would keep the wheel to itself and has no use
// for it: it scrolls the page, and lets everything else through.
type wheelCover struct{ widget.BaseWidget }

var _ fyne.Scrollable = (*wheelCover)(nil)

func newWheelCover() *wheelCover {
	c := &wheelCover{}
	c.ExtendBaseWidget(c)
	return c
}

// Scrolled scrolls the page.
func (c *wheelCover) Scrolled(event *fyne.ScrollEvent) { scrollPage(c, event) }

// CreateRenderer returns a renderer that draws nothing.
func (c *wheelCover) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{})
}

// scrollPage scrolls the page that an object stands on.
func scrollPage(from fyne.CanvasObject, event *fyne.ScrollEvent) {
	root := rootOf(from)
	if root == nil {
		return
	}
	if page, isOutside := pageAround(root.content, from); page != nil && !isOutside {
		page.Scrolled(event)
	}
}

// coveredRenderer lays a wheel cover on what another renderer draws.
type coveredRenderer struct {
	fyne.WidgetRenderer
	cover *wheelCover
}

// Layout places the cover too.
func (r *coveredRenderer) Layout(size fyne.Size) {
	r.WidgetRenderer.Layout(size)
	r.cover.Resize(size)
}

// Objects returns the cover last, which is on top.
func (r *coveredRenderer) Objects() []fyne.CanvasObject {
	below := r.WidgetRenderer.Objects()
	return append(below[:len(below):len(below)], r.cover)
}
