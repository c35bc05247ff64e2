package chart

import "walkyourtalk/model"

const (
	rowText   = 13
	rowBadge  = 20
	barHeight = 16
	labelGap  = 8
	// leastSide is the least room for the longest of some bars.
	leastSide = 40
)

// atLeast draws a chart at a width, or, where its words need more room than
// that, at the least width they need, scaled down.
func atLeast(width, least float64, draw func(width float64) Scene) Scene {
	if width < least {
		return draw(least).Scaled(max(0, width) / least)
	}
	return draw(width)
}

// widest returns the width of the widest of some texts.
func widest(measure Measurer, size float64, style Style, texts ...string) float64 {
	var width float64
	for _, text := range texts {
		width = max(width, measure.TextWidth(text, size, style))
	}
	return width
}

// label returns a badge and a constraint's name, centred on a row's middle.
func label(at Point, badge float64, c model.Constraint, name string, size float64) []Mark {
	return append(Badge(Point{at.X, at.Y - badge/2}, badge, c), Text{
		At: Point{at.X + badge + labelGap, at.Y}, Text: name, Size: size, Color: Ink,
	})
}
