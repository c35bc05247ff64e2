// Package chart draws the product's pictures as scenes: lists of lines,
// polygons, circles, rectangles and texts whose colours are roles. The screen
// and the PDF paint the same scenes, so that both show the same picture.
//
// A scene's unit is one pixel of the screen at scale 1, and 1/100 inch
// (0.72 points) on paper; x runs right and y runs down from the top left
// corner.
package chart

// Point is a place in a scene.
type Point struct{ X, Y float64 }

// Scene is a display list, painted in order, with a text that says what it
// shows to a person who does not see it.
type Scene struct {
	Width, Height float64
	Marks         []Mark
	Alt           string
}

// Mark is one thing to paint: a [Line], [Polygon], [Rect], [Circle] or [Text].
type Mark interface {
	// moved returns the mark scaled about the origin and then shifted by by.
	moved(by Point, scale float64) Mark
}

// Line is a straight line with round ends; a Dash of 0 is solid, else dashes
// and gaps are Dash long.
type Line struct {
	From, To Point
	Width    float64
	Color    Role
	Dash     float64
}

// Polygon is a closed shape of at least three and at most 16 points. Fill and
// Stroke may be None; half of the stroke, whose corners are round, lies outside
// the edge.
type Polygon struct {
	Points []Point
	Fill   Role
	Stroke Role
	Width  float64
}

// Rect is a rectangle with its top left corner at At. Fill and Stroke may be
// None; the stroke lies inside the edge.
type Rect struct {
	At            Point
	Width, Height float64
	Radius        float64
	Fill          Role
	Stroke        Role
	StrokeWidth   float64
}

// Circle is a circle. Fill and Stroke may be None; half of the stroke lies
// outside the radius.
type Circle struct {
	Center      Point
	Radius      float64
	Fill        Role
	Stroke      Role
	StrokeWidth float64
}

// Align says which part of a text stands at its place.
type Align int

// The alignments.
const (
	Left Align = iota
	Center
	Right
)

// Style is the cut of the typeface.
type Style int

// The styles: Noto Sans, Noto Sans Bold, and a fixed-pitch face for hashes.
const (
	Regular Style = iota
	Bold
	Mono
)

// Text is one line of text. At is the left end, middle or right end (by Align)
// of the line's vertical middle: the text is centred on At.Y over its line
// height, as a label beside a badge is.
type Text struct {
	At    Point
	Text  string
	Size  float64
	Style Style
	Align Align
	Color Role
}

// Measurer tells how wide a text is in scene units.
type Measurer interface {
	TextWidth(text string, size float64, style Style) float64
}

// Add appends marks.
func (s *Scene) Add(marks ...Mark) { s.Marks = append(s.Marks, marks...) }

// Place appends another scene's marks, its top left corner at at, scaled.
func (s *Scene) Place(other Scene, at Point, scale float64) {
	for _, mark := range other.Marks {
		s.Marks = append(s.Marks, mark.moved(at, scale))
	}
}

// Scaled returns the scene with every measure multiplied by factor.
func (s Scene) Scaled(factor float64) Scene {
	scaled := Scene{Width: s.Width * factor, Height: s.Height * factor, Alt: s.Alt}
	scaled.Place(s, Point{}, factor)
	return scaled
}

func (p Point) moved(by Point, scale float64) Point {
	return Point{p.X*scale + by.X, p.Y*scale + by.Y}
}

func (l Line) moved(by Point, scale float64) Mark {
	l.From, l.To = l.From.moved(by, scale), l.To.moved(by, scale)
	l.Width *= scale
	l.Dash *= scale
	return l
}

func (p Polygon) moved(by Point, scale float64) Mark {
	points := make([]Point, len(p.Points))
	for i, point := range p.Points {
		points[i] = point.moved(by, scale)
	}
	p.Points = points
	p.Width *= scale
	return p
}

func (r Rect) moved(by Point, scale float64) Mark {
	r.At = r.At.moved(by, scale)
	r.Width *= scale
	r.Height *= scale
	r.Radius *= scale
	r.StrokeWidth *= scale
	return r
}

func (c Circle) moved(by Point, scale float64) Mark {
	c.Center = c.Center.moved(by, scale)
	c.Radius *= scale
	c.StrokeWidth *= scale
	return c
}

func (t Text) moved(by Point, scale float64) Mark {
	t.At = t.At.moved(by, scale)
	t.Size *= scale
	return t
}
