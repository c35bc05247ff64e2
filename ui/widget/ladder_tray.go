package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// ladderTray is the ground on which the cards wait that stand on no rung yet.
type ladderTray struct {
	widget.BaseWidget
	shape ladderShape
}

func newLadderTray(shape ladderShape) *ladderTray {
	t := &ladderTray{shape: shape}
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer returns the renderer.
func (t *ladderTray) CreateRenderer() fyne.WidgetRenderer {
	ground := newGround(chart.Sunk, theme.CardRadius)
	ground.edge = chart.Hairline
	text := layout.Column(0, NewText(words.L("Put each card on a rung")).Sized(theme.Small).Bold().AtLeast(1))
	if t.shape.examples {
		text.Add(NewCaption(words.L("Drag it, or click it and then a rung.")).AtLeast(1))
	}
	return widget.NewSimpleRenderer(&fyne.Container{Layout: stack{}, Objects: []fyne.CanvasObject{ground, layout.Pad(trayPadding, text)}})
}
