package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Tag is a short text on a ground of its own.
type Tag struct {
	widget.BaseWidget
	ground  *ground
	text    *Text
	margins tagLayout
}

var _ fyne.Widget = (*Tag)(nil)

// NewTag returns a tag with round ends on the sunk ground.
func NewTag(text string) *Tag {
	return newTag(newGround(chart.Sunk, 12), tagLayout{10, 4}, NewText(text).Sized(theme.Caption))
}

// NewKeyTag returns the name of a key in a frame.
func NewKeyTag(key string) *Tag {
	frame := newGround(chart.Surface, 4)
	frame.edge = chart.Control
	return newTag(frame, tagLayout{6, 2}, NewCaption(key))
}

func newTag(ground *ground, margins tagLayout, text *Text) *Tag {
	t := &Tag{ground: ground, text: text, margins: margins}
	t.ExtendBaseWidget(t)
	return t
}

// SetText changes what is shown.
func (t *Tag) SetText(text string) { t.text.SetText(text) }

// CreateRenderer returns the renderer.
func (t *Tag) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{Layout: &t.margins, Objects: []fyne.CanvasObject{t.ground, t.text}})
}
