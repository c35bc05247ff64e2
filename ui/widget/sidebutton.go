package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// sideButton is a glyph to click beside something that has the focus, whose keys
// do the same: it takes no focus itself.
type sideButton struct {
	widget.BaseWidget
	control
	glyph      Glyph
	size       float32
	fill, edge chart.Role
	onTapped   func()
}

var (
	_ fyne.Tappable     = (*sideButton)(nil)
	_ desktop.Hoverable = (*sideButton)(nil)
)

// newSideButton returns a button with a glyph of a size on no ground.
func newSideButton(glyph Glyph, size float32, onTapped func()) *sideButton {
	b := &sideButton{glyph: glyph, size: size, onTapped: onTapped}
	b.ExtendBaseWidget(b)
	b.owner = b
	return b
}

// show changes the glyph, the ground and its edge.
func (b *sideButton) show(glyph Glyph, fill, edge chart.Role) {
	b.glyph, b.fill, b.edge = glyph, fill, edge
	b.Refresh()
}

// Tapped does what the button is for.
func (b *sideButton) Tapped(*fyne.PointEvent) {
	b.hideLabel()
	if !b.disabled {
		b.onTapped()
	}
}

// CreateRenderer returns the renderer.
func (b *sideButton) CreateRenderer() fyne.WidgetRenderer {
	r := &sideButtonRenderer{button: b, frame: newFrame(&b.control, theme.EntryRadius), icon: NewIcon(b.glyph, b.size, chart.Ink)}
	r.Refresh()
	return r
}

type sideButtonRenderer struct {
	button *sideButton
	frame  *frame
	icon   *Icon
}

func (r *sideButtonRenderer) MinSize() fyne.Size { return fyne.NewSquareSize(theme.ControlLow) }

func (r *sideButtonRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	r.icon.Resize(size)
}

func (r *sideButtonRenderer) Refresh() {
	b := r.button
	r.frame.show(b.fill, b.edge, chart.Selected)
	ink := chart.Ink
	if b.disabled {
		ink = chart.Control
	}
	r.icon.Set(b.glyph, ink)
	r.icon.Refresh()
	canvas.Refresh(b)
}

func (r *sideButtonRenderer) Objects() []fyne.CanvasObject { return r.frame.under(r.icon) }

func (r *sideButtonRenderer) Destroy() {}
