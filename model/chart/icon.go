package chart

import "walkyourtalk/model/gap"

// Check returns a check mark in a square of side size whose top left corner is
// at.
func Check(at Point, size float64, color Role) []Mark {
	return icon(at, size, color, Point{4, 10.5}, Point{8.5, 15}, Point{16, 6})
}

// Chevron returns a chevron that points right, in a square of side size whose
// top left corner is at.
func Chevron(at Point, size float64, color Role) []Mark {
	return icon(at, size, color, Point{8, 5}, Point{13, 10}, Point{8, 15})
}

// icon draws a stroke through points of the icons' field, which is 20 wide.
func icon(at Point, size float64, color Role, points ...Point) []Mark {
	return placed(at, size/20, stroke(1.6, color, points...))
}

// VerdictIcon returns a verdict's shape in a square of side size whose top left
// corner is at: a circle with a check for walking, a triangle with a bar for
// drifting, an octagon with a cross for not walking, nothing for no verdict.
func VerdictIcon(at Point, size float64, verdict gap.Verdict) []Mark {
	return placed(at, size/24, verdictShape(verdict))
}

// verdictShape draws a verdict's shape in a field 24 wide.
func verdictShape(verdict gap.Verdict) []Mark {
	const width = 2.4
	switch verdict {
	case gap.Walking:
		return append([]Mark{Circle{Center: Point{12, 12}, Radius: 11, Fill: Walking}},
			stroke(width, Surface, Point{7, 12.5}, Point{10.5, 16}, Point{17, 8.5})...)
	case gap.Drifting:
		return []Mark{
			Polygon{Points: []Point{{12, 1.5}, {23.5, 22}, {0.5, 22}}, Fill: Drifting},
			Line{From: Point{12, 8.5}, To: Point{12, 15}, Width: width, Color: Surface},
			Line{From: Point{12, 18}, To: Point{12, 18.8}, Width: width, Color: Surface},
		}
	case gap.NotWalking:
		octagon := []Point{{7.5, 1}, {16.5, 1}, {23, 7.5}, {23, 16.5}, {16.5, 23}, {7.5, 23}, {1, 16.5}, {1, 7.5}}
		return []Mark{
			Polygon{Points: octagon, Fill: NotWalking},
			Line{From: Point{8, 8}, To: Point{16, 16}, Width: width, Color: Surface},
			Line{From: Point{16, 8}, To: Point{8, 16}, Width: width, Color: Surface},
		}
	}
	return nil
}

// stroke returns the lines that join points.
func stroke(width float64, color Role, points ...Point) []Mark {
	var lines []Mark
	for i, to := range points[1:] {
		lines = append(lines, Line{From: points[i], To: to, Width: width, Color: color})
	}
	return lines
}

// placed returns marks scaled and then shifted so that their origin is at.
func placed(at Point, scale float64, marks []Mark) []Mark {
	var scene Scene
	scene.Place(Scene{Marks: marks}, at, scale)
	return scene.Marks
}
