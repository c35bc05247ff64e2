package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
)

// Measurer measures texts as the screen draws them.
type Measurer struct{}

var _ chart.Measurer = Measurer{}

// TextWidth returns a text's width in pixels at scale 1.
func (Measurer) TextWidth(text string, size float64, style chart.Style) float64 {
	return float64(fyne.MeasureText(text, float32(size), fyne.TextStyle{Bold: style == chart.Bold, Monospace: style == chart.Mono}).Width)
}
