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
	// tickSpacing is the least distance of two rings at which the inner ones
	// are labelled too.
	tickSpacing = 48
	dashLength  = 3
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
func (w web) steps() int { return int(math.Round(w.outer / 0.25)) }

// rings draws the rings, the axes and the rings' labels.
func (w web) rings(scene *Scene, measure Measurer) {
	for step := 1; step <= w.steps(); step++ {
		scene.Add(Polygon{Points: w.ring(0.25 * float64(step)), Stroke: Grid, Width: 1})
	}
	tips := w.ring(w.outer)
	scene.Add(
		Line{From: tips[0], To: tips[2], Width: 1, Color: Grid},
		Line{From: tips[3], To: tips[1], Width: 1, Color: Grid},
	)
	first := w.steps()
	if w.radius/float64(w.steps()) >= tickSpacing {
		first = 1
	}
	for step := first; step <= w.steps(); step++ {
		ground, text := w.tick(step, measure)
		scene.Add(ground.rect(Surface), text)
	}
}

// tick returns a ring's label, at the middle of the ring's lower left edge, and
// the ground that keeps the ring from running through it. The outer ring's has
// the unit.
func (w web) tick(step int, measure Measurer) (box, Text) {
	text := figure.Short(25 * float64(step))
	if step == w.steps() {
		text = figure.Percent(0.25 * float64(step))
	}
	half := w.radius * 0.125 * float64(step) / w.outer
	at := Point{w.middle.X - half, w.middle.Y + half}
	width := measure.TextWidth(text, tickText, Regular) + 4
	return box{at.X - width/2, at.Y - tickHeight/2, width, tickHeight},
		Text{At: at, Text: text, Size: tickText, Align: Center, Color: Muted}
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
