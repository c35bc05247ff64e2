package chart

import (
	"math"
	"os"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/opentype"
)

// fonts measures with the product's own fonts.
type fonts struct{ faces [2]font.Face }

// measuredAt is the size at which the faces measure: widths grow in proportion.
const measuredAt = 100

func newFonts(t testing.TB) fonts {
	t.Helper()
	var f fonts
	for style, name := range []string{Regular: "NotoSans-Regular.ttf", Bold: "NotoSans-Bold.ttf"} {
		data, err := os.ReadFile("../../assets/font/" + name)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := opentype.Parse(data)
		if err != nil {
			t.Fatal(err)
		}
		f.faces[style], err = opentype.NewFace(parsed, &opentype.FaceOptions{Size: measuredAt, DPI: 72, Hinting: font.HintingNone})
		if err != nil {
			t.Fatal(err)
		}
	}
	return f
}

func (f fonts) TextWidth(text string, size float64, style Style) float64 {
	return float64(font.MeasureString(f.faces[style], text)) / 64 * size / measuredAt
}

// extent returns the box that a mark covers. A text is 1.2 of its size high:
// Noto Sans reaches from 0.24 under the base line to 0.94 above it.
func extent(mark Mark, measure Measurer) box {
	switch m := mark.(type) {
	case Line:
		return around(m.Width/2, m.From, m.To)
	case Polygon:
		return around(m.Width/2, m.Points...)
	case Rect:
		return box{m.At.X, m.At.Y, m.Width, m.Height}
	case Circle:
		return around(m.Radius+m.StrokeWidth/2, m.Center)
	case Text:
		width := measure.TextWidth(m.Text, m.Size, m.Style)
		left := m.At.X - width*float64(m.Align)/2
		return box{left, m.At.Y - 0.6*m.Size, width, 1.2 * m.Size}
	}
	return box{x: math.NaN()}
}

func around(by float64, points ...Point) box {
	low, high := points[0], points[0]
	for _, p := range points {
		low = Point{min(low.X, p.X), min(low.Y, p.Y)}
		high = Point{max(high.X, p.X), max(high.Y, p.Y)}
	}
	return box{low.X - by, low.Y - by, high.X - low.X + 2*by, high.Y - low.Y + 2*by}
}
