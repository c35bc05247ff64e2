package chart

import "walkyourtalk/model"

// Badge returns a constraint's square badge with its letter, its top left
// corner at at and its side size. Sizes in use are 16 in dense rows, 18 in
// diamonds, 20, 24 in the handout and 28 on rungs.
func Badge(at Point, size float64, c model.Constraint) []Mark {
	return []Mark{
		Rect{At: at, Width: size, Height: size, Radius: size / 5, Fill: Of(c)},
		Text{
			At: Point{at.X + size/2, at.Y + size/2}, Text: c.Letter(),
			Size: 0.58 * size, Style: Bold, Align: Center, Color: On(c),
		},
	}
}

// bar returns a constraint's solid bar with its 1 px edge, which for Cost in the
// light theme is darker than the bar: Cost alone would stand at a contrast of
// 2.94, under the 3 that graphics need.
func bar(at Point, width, height float64, c model.Constraint) Rect {
	return Rect{
		At: at, Width: width, Height: height, Radius: min(barRadius, width/2),
		Fill: Of(c), Stroke: EdgeOf(c), StrokeWidth: min(1, width/2),
	}
}

const barRadius = 2
