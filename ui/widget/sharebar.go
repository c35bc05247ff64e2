package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/words"
)

// ShareBar shows four shares as one stacked bar; its hover label names them
// all.
type ShareBar struct {
	widget.BaseWidget
	control
	bar  chart.ShareBar
	view *Scene
}

var (
	_ fyne.Widget       = (*ShareBar)(nil)
	_ desktop.Hoverable = (*ShareBar)(nil)
)

// NewShareBar returns a bar without shares.
func NewShareBar() *ShareBar {
	b := &ShareBar{}
	b.view = NewDrawing(0, func(size fyne.Size) chart.Scene {
		return b.bar.Scene(float64(size.Width), words.Language, Measurer{})
	})
	b.ExtendBaseWidget(b)
	b.control.owner = b
	return b
}

// SetShares shows shares, which are fractions of 1, in a bar of a height.
func (b *ShareBar) SetShares(shares model.Shares, height float64) {
	bar := chart.ShareBar{Shares: shares, Height: height}
	if b.bar == bar {
		return
	}
	b.bar = bar
	b.label = b.view.Alt()
	b.Refresh()
}

// CreateRenderer returns the renderer.
func (b *ShareBar) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(b.view) }
