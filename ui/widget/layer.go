package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/ui/layout"
)

// layer lies over the whole window with one object on it, such as a menu, and
// takes every press beside it.
type layer struct {
	widget.BaseWidget
	canvas  fyne.Canvas
	ground  fyne.CanvasObject
	content fyne.CanvasObject
	// place says where content of a size stands in a room.
	place func(room, size fyne.Size) fyne.Position
	// onPressed is told of a press that the content does not take, onMoved of
	// the pointer; onClosed is told when the layer is taken away. All may be nil.
	onPressed func(at fyne.Position)
	onMoved   func(at fyne.Position)
	onClosed  func()
}

var (
	_ fyne.Tappable          = (*layer)(nil)
	_ fyne.SecondaryTappable = (*layer)(nil)
	_ desktop.Hoverable      = (*layer)(nil)
)

// newLayer returns a layer for a canvas. ground lies under the content and may
// be nil.
func newLayer(c fyne.Canvas, ground, content fyne.CanvasObject) *layer {
	l := &layer{canvas: c, ground: ground, content: content}
	if ground == nil {
		l.ground = layout.Space()
	}
	l.ExtendBaseWidget(l)
	return l
}

// Show lays the layer over the window.
func (l *layer) Show() {
	l.BaseWidget.Show()
	l.canvas.Overlays().Add(l)
}

// Hide takes the layer away.
func (l *layer) Hide() {
	if !l.Visible() {
		return
	}
	l.BaseWidget.Hide()
	l.canvas.Overlays().Remove(l)
	if l.onClosed != nil {
		l.onClosed()
	}
}

// Tapped tells of a press.
func (l *layer) Tapped(event *fyne.PointEvent) { tell(l.onPressed, event.Position) }

// TappedSecondary does what Tapped does.
func (l *layer) TappedSecondary(event *fyne.PointEvent) { l.Tapped(event) }

// MouseIn does what MouseMoved does.
func (l *layer) MouseIn(event *desktop.MouseEvent) { l.MouseMoved(event) }

// MouseMoved tells of the pointer.
func (l *layer) MouseMoved(event *desktop.MouseEvent) { tell(l.onMoved, event.Position) }

// MouseOut does nothing.
func (l *layer) MouseOut() {}

func tell(f func(fyne.Position), at fyne.Position) {
	if f != nil {
		f(at)
	}
}

// CreateRenderer returns the renderer.
func (l *layer) CreateRenderer() fyne.WidgetRenderer { return &layerRenderer{l} }

type layerRenderer struct{ layer *layer }

func (r *layerRenderer) Layout(room fyne.Size) {
	size := r.layer.content.MinSize()
	size = fyne.NewSize(min(size.Width, room.Width), min(size.Height, room.Height))
	r.layer.ground.Resize(room)
	r.layer.content.Resize(size)
	r.layer.content.Move(r.layer.place(room, size))
}

func (r *layerRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *layerRenderer) Refresh() {
	r.Layout(r.layer.Size())
	r.layer.ground.Refresh()
	r.layer.content.Refresh()
}

func (r *layerRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.layer.ground, r.layer.content}
}

func (r *layerRenderer) Destroy() {}
