package reporttest

import (
	"unicode"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// Measure is a measurer of a typeface whose characters are all equally wide:
// 0.55 of the size, bold and fixed pitch 0.6. It has the printable characters
// up to U+024F and a few signs.
type Measure struct{}

var _ report.Measurer = Measure{}

// TextWidth returns the number of characters times their width.
func (Measure) TextWidth(text string, size float64, style chart.Style) float64 {
	width := 0.6
	if style == chart.Regular {
		width = 0.55
	}
	return float64(len([]rune(text))) * width * size
}

// Has reports whether the typeface has a character.
func (Measure) Has(r rune) bool {
	switch r {
	case '–', '’', '“', '”', '…', '•', report.Substitute:
		return true
	}
	return r <= 0x24F && unicode.IsPrint(r) || r == '\u00A0'
}
