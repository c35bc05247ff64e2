package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// hoverLabel is the word for an icon, or the reason why a control is disabled.
type hoverLabel struct {
	widget.BaseWidget
	text *Text
}

func newHoverLabel() *hoverLabel {
	l := &hoverLabel{text: NewText("").Sized(theme.Caption).In(chart.OnInk)}
	l.ExtendBaseWidget(l)
	l.Hide()
	return l
}

// CreateRenderer returns the renderer.
func (l *hoverLabel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{
		Layout:  &tagLayout{8, 4},
		Objects: []fyne.CanvasObject{newGround(chart.Ink, theme.EntryRadius), l.text},
	})
}

// tagLayout puts a text on a ground with a margin around it.
type tagLayout struct{ x, y float32 }

// Layout places the ground and the text.
func (l *tagLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
	objects[1].Move(fyne.NewPos(l.x, l.y))
	objects[1].Resize(size.SubtractWidthHeight(2*l.x, 2*l.y))
}

// MinSize returns the text's size with the margin.
func (l *tagLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return objects[1].MinSize().AddWidthHeight(2*l.x, 2*l.y)
}
