package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/model/chart"
)

// frame is the ground of a control, which the pointer tints, and the focus ring
// around it.
type frame struct {
	control *control
	ground  *ground
	ring    *canvas.Rectangle
}

// newFrame returns a frame whose ground has a corner radius.
func newFrame(c *control, radius float32) *frame {
	f := &frame{control: c, ground: newGround(chart.None, radius), ring: newRing()}
	f.ring.CornerRadius = radius + ringReach
	return f
}

// layout lays the frame around a size.
func (f *frame) layout(size fyne.Size) {
	f.ground.Resize(size)
	placeRing(f.ring, size)
}

// show paints the ground, in the role hovered under the pointer, and the ring.
func (f *frame) show(fill, edge, hovered chart.Role) {
	if f.control.hovered && !f.control.disabled {
		fill = hovered
	}
	f.ground.role, f.ground.edge = fill, edge
	f.ground.Refresh()
	showRing(f.ring, f.control.focused)
}

// under returns the frame's objects with others on them.
func (f *frame) under(objects ...fyne.CanvasObject) []fyne.CanvasObject {
	return append([]fyne.CanvasObject{f.ground, f.ring}, objects...)
}
