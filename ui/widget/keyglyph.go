package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
)

// NewKeyGlyph returns the sign on a key in a frame, as [NewKeyTag] returns its
// name.
func NewKeyGlyph(glyph Glyph) fyne.CanvasObject {
	frame := newGround(chart.Surface, 4)
	frame.edge = chart.Control
	return &fyne.Container{Layout: &tagLayout{6, 4}, Objects: []fyne.CanvasObject{frame, NewIcon(glyph, 12, chart.Muted)}}
}
