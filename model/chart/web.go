package chart

import (
	"math"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// web places shares on the four axes of a diamond: a share of outer stands on
// the outer ring, radius away from the middle.
type web struct {
	middle        Point
	radius, outer float64
}

const (
	polygonStroke = 2
	tinyStroke    = 1.5
	squareSize    = 8
	circleRadius  = 4.5
	tickText      = 11
	tickHeight    = 16
	tickPadding   = 2
	// tickSpacing is the least distance of two rings at which the inner ones
	// are labelled too.
	tickSpacing = 48
	dashLength  = 3
	// ringStep is the distance of two rings, a fraction of 1.
	ringStep = 0.25
)

// points returns the corners of a polygon, in constraint order.
func (w web) points(shares model.Shares) []Point {
	at := func(share, x, y float64) Point {
		length := w.radius * share / w.outer
		return Point{w.middle.X + x*length, w.middle.Y + y*length}
	}
	return []Point{
		at(shares[model.Quality], 0, -1), at(shares[model.Cost], 1, 0),
		at(shares[model.Time], 0, 1), at(shares[model.Risk], -1, 0),
	}
}

// ring returns the corners of the ring at a share.
func (w web) ring(share float64) []Point {
	return w.points(model.Shares{share, share, share, share})
}

// steps returns how many rings there are, one every 25 %.
func (w web) steps() int { return int(math.Round(w.outer / ringStep)) }

// rings draws the rings, the axes and the rings' labels.
func (w web) rings(scene *Scene, measure Measurer) {
	for step := 1; step <= w.steps(); step++ {
		scene.Add(Polygon{Points: w.ring(ringStep * float64(step)), Stroke: Grid, Width: 1})
	}
	tips := w.ring(w.outer)
	scene.Add(
		Line{From: tips[0], To: tips[2], Width: 1, Color: Grid},
		Line{From: tips[3], To: tips[1], Width: 1, Color: Grid},
	)
	for step := w.firstTick(); step <= w.steps(); step++ {
		scene.Add(w.tick(step, measure)...)
	}
}

// firstTick returns the innermost ring that has a label: the first one, or the
// last where the rings are too close.
func (w web) firstTick() int {
	if w.radius/float64(w.steps()) < tickSpacing {
		return w.steps()
	}
	return 1
}

// tick draws a ring's label, at the middle of the ring's lower left edge, on a
// ground that keeps the ring from running through it. The outer ring's has the
// unit.
func (w web) tick(step int, measure Measurer) []Mark {
	share := ringStep * float64(step)
	words := figure.Short(100 * share)
	if step == w.steps() {
		words = figure.Percent(share)
	}
	half := w.radius * share / w.outer / 2
	at := Point{w.middle.X - half, w.middle.Y + half}
	width := measure.TextWidth(words, tickText, Regular) + 2*tickPadding
	return []Mark{
		Rect{At: Point{at.X - width/2, at.Y - tickHeight/2}, Width: width, Height: tickHeight, Fill: Surface},
		Text{At: at, Text: words, Size: tickText, Align: Center, Color: Muted},
	}
}

// polygons draws the earlier walk, the walk and, on top, the talk.
func (w web) polygons(scene *Scene, d Diamond, width float64) {
	if d.Ghost != nil {
		scene.Add(dashed(w.points(*d.Ghost), Walk)...)
	}
	if d.Walk != nil {
		scene.Add(Polygon{Points: w.points(*d.Walk), Fill: WalkFill, Stroke: Walk, Width: width})
	}
	if d.Talk != nil {
		scene.Add(Polygon{Points: w.points(*d.Talk), Stroke: Ink, Width: width})
	}
}

// markers draws the walk's solid squares and the talk's hollow circles.
func (w web) markers(scene *Scene, d Diamond) {
	if d.Walk != nil {
		for _, at := range w.points(*d.Walk) {
			corner := Point{at.X - squareSize/2, at.Y - squareSize/2}
			scene.Add(Rect{At: corner, Width: squareSize, Height: squareSize, Fill: Walk})
		}
	}
	if d.Talk != nil {
		for _, at := range w.points(*d.Talk) {
			scene.Add(Circle{Center: at, Radius: circleRadius, Fill: Surface, Stroke: Ink, StrokeWidth: polygonStroke})
		}
	}
}

// tiny draws the outer ring and the polygons alone.
func (w web) tiny(scene *Scene, d Diamond) {
	scene.Add(Polygon{Points: w.ring(w.outer), Stroke: Grid, Width: 1})
	w.polygons(scene, d, tinyStroke)
}

// dashed draws a closed dashed line through points.
func dashed(points []Point, color Role) []Mark {
	var lines []Mark
	for i, from := range points {
		lines = append(lines, Line{From: from, To: points[(i+1)%len(points)], Width: 1, Color: color, Dash: dashLength})
	}
	return lines
}
