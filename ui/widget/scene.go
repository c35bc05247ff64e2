package widget

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Scene paints a chart's scene. With Draw set, the scene is drawn anew for the
// width (and, where stretched, the height) that the layout gives; else the scene
// is scaled to its room.
type Scene struct {
	widget.BaseWidget
	// self is what stands in the window: the scene, or the widget around it.
	self    fyne.Widget
	scene   chart.Scene
	draw    func(size fyne.Size) chart.Scene
	palette *chart.Palette
	scale   float32
	height  float32
	width   float32
}

var _ fyne.Widget = (*Scene)(nil)

// NewScene returns a view of a finished scene at scale 1.
func NewScene(scene chart.Scene) *Scene {
	s := &Scene{}
	s.extend(s, scene, 1)
	return s
}

// NewDrawing returns a view whose scene is drawn for its size; it is at least
// height high, or, where height is 0, as high as the scene drawn for its width.
func NewDrawing(height float32, draw func(size fyne.Size) chart.Scene) *Scene {
	s := &Scene{draw: draw, height: height}
	s.extend(s, chart.Scene{}, 1)
	return s
}

// NewPaper returns a view of a printed page, in the colours of paper whatever
// the theme, scaled to its width.
func NewPaper(scene chart.Scene, scale float32) *Scene {
	palette := chart.Light()
	s := &Scene{palette: &palette}
	s.extend(s, scene, scale)
	return s
}

// extend makes the scene the base of a widget.
func (s *Scene) extend(self fyne.Widget, scene chart.Scene, scale float32) {
	s.self, s.scene, s.scale = self, scene, scale
	s.ExtendBaseWidget(self)
}

// SetScene shows another finished scene.
func (s *Scene) SetScene(scene chart.Scene) {
	s.scene = scene
	s.Refresh()
}

// SetScale shows the scene larger or smaller.
func (s *Scene) SetScale(scale float32) {
	if s.scale == scale {
		return
	}
	s.scale = scale
	s.Refresh()
}

// Redraw draws the scene anew from its data.
func (s *Scene) Redraw() { s.Refresh() }

// Alt returns what the scene shows, in words.
func (s *Scene) Alt() string { return s.current().Alt }

// Fit tells a drawing its width.
func (s *Scene) Fit(width float32) { s.width = width }

// Resize draws the scene for its size.
func (s *Scene) Resize(size fyne.Size) {
	s.width = size.Width
	s.BaseWidget.Resize(size)
}

// current returns the scene for the present size.
func (s *Scene) current() chart.Scene {
	if s.draw == nil {
		return s.scene
	}
	size := s.Size()
	if size.Width <= 0 {
		size.Width = s.width
	}
	return s.draw(size.Max(fyne.NewSize(1, s.height)))
}

// MinSize returns the scene's size at its scale; a drawing takes any width.
func (s *Scene) MinSize() fyne.Size {
	if s.draw == nil {
		return fyne.NewSize(float32(s.scene.Width)*s.scale, float32(s.scene.Height)*s.scale)
	}
	if s.height > 0 {
		return fyne.NewSize(0, s.height)
	}
	return fyne.NewSize(0, float32(s.draw(fyne.NewSize(max(s.width, 1), 0)).Height))
}

// CreateRenderer returns the renderer.
func (s *Scene) CreateRenderer() fyne.WidgetRenderer {
	r := &sceneRenderer{view: s}
	r.paint()
	return r
}

type sceneRenderer struct {
	view    *Scene
	objects []fyne.CanvasObject
	painted fyne.Size
}

func (r *sceneRenderer) Layout(size fyne.Size) {
	if r.view.draw != nil && size != r.painted {
		r.paint()
	}
}

func (r *sceneRenderer) MinSize() fyne.Size { return r.view.MinSize() }

func (r *sceneRenderer) Refresh() {
	r.paint()
	canvas.Refresh(r.view.self)
}

func (r *sceneRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *sceneRenderer) Destroy() {}

func (r *sceneRenderer) paint() {
	palette := r.view.palette
	if palette == nil {
		current := currentPalette()
		palette = &current
	}
	r.painted = r.view.Size()
	brush := brush{palette: palette, scale: r.view.scale}
	scene := r.view.current()
	if r.view.palette != nil {
		brush.paint(chart.Rect{Width: scene.Width, Height: scene.Height, Fill: chart.Surface})
	}
	for _, mark := range scene.Marks {
		brush.paint(mark)
	}
	r.objects = brush.objects
}

// currentPalette returns the theme's colours by role.
func currentPalette() chart.Palette {
	var palette chart.Palette
	for role := range palette {
		palette[role] = nrgba(theme.Color(chart.Role(role)))
	}
	return palette
}

// brush turns marks into canvas objects.
type brush struct {
	palette *chart.Palette
	scale   float32
	objects []fyne.CanvasObject
}

func (b *brush) paint(mark chart.Mark) {
	switch mark := mark.(type) {
	case chart.Line:
		b.line(mark)
	case chart.Rect:
		b.rect(mark)
	case chart.Circle:
		b.circle(mark)
	case chart.Polygon:
		b.polygon(mark)
	case chart.Text:
		b.text(mark)
	}
}

func (b *brush) at(p chart.Point) fyne.Position {
	return fyne.NewPos(float32(p.X)*b.scale, float32(p.Y)*b.scale)
}

func (b *brush) line(l chart.Line) {
	if l.Dash <= 0 {
		b.stroke(l.From, l.To, l.Width, l.Color)
		return
	}
	dx, dy := l.To.X-l.From.X, l.To.Y-l.From.Y
	length := math.Hypot(dx, dy)
	for at := 0.0; at < length; at += 2 * l.Dash {
		from, to := at/length, min(at+l.Dash, length)/length
		b.stroke(chart.Point{X: l.From.X + dx*from, Y: l.From.Y + dy*from},
			chart.Point{X: l.From.X + dx*to, Y: l.From.Y + dy*to}, l.Width, l.Color)
	}
}

func (b *brush) stroke(from, to chart.Point, width float64, role chart.Role) {
	line := canvas.NewLine(b.palette[role])
	line.StrokeWidth = float32(width) * b.scale
	line.Position1, line.Position2 = b.at(from), b.at(to)
	b.objects = append(b.objects, line)
}

func (b *brush) rect(r chart.Rect) {
	rect := canvas.NewRectangle(b.palette[r.Fill])
	rect.CornerRadius = float32(r.Radius) * b.scale
	rect.StrokeColor = b.palette[r.Stroke]
	rect.StrokeWidth = float32(r.StrokeWidth) * b.scale
	rect.Move(b.at(r.At))
	rect.Resize(fyne.NewSize(float32(r.Width)*b.scale, float32(r.Height)*b.scale))
	b.objects = append(b.objects, rect)
}

func (b *brush) circle(c chart.Circle) {
	circle := canvas.NewCircle(b.palette[c.Fill])
	circle.StrokeColor = b.palette[c.Stroke]
	circle.StrokeWidth = float32(c.StrokeWidth) * b.scale
	circle.Move(b.at(chart.Point{X: c.Center.X - c.Radius, Y: c.Center.Y - c.Radius}))
	circle.Resize(fyne.NewSquareSize(2 * float32(c.Radius) * b.scale))
	b.objects = append(b.objects, circle)
}

// polygon fills the shape and strokes its edges as lines, which lie on the
// points as they do on paper.
func (b *brush) polygon(p chart.Polygon) {
	if p.Fill != chart.None {
		b.objects = append(b.objects, b.filled(p))
	}
	if p.Stroke == chart.None {
		return
	}
	for i, from := range p.Points {
		b.stroke(from, p.Points[(i+1)%len(p.Points)], p.Width, p.Stroke)
	}
}

func (b *brush) filled(p chart.Polygon) fyne.CanvasObject {
	low, high := p.Points[0], p.Points[0]
	for _, point := range p.Points {
		low = chart.Point{X: min(low.X, point.X), Y: min(low.Y, point.Y)}
		high = chart.Point{X: max(high.X, point.X), Y: max(high.Y, point.Y)}
	}
	origin := b.at(low)
	fill := &canvas.ArbitraryPolygon{FillColor: b.palette[p.Fill]}
	for _, point := range p.Points {
		fill.Points = append(fill.Points, b.at(point).Subtract(origin))
	}
	fill.Move(origin)
	end := b.at(high)
	fill.Resize(fyne.NewSize(end.X-origin.X, end.Y-origin.Y))
	return fill
}

func (b *brush) text(t chart.Text) {
	text := canvas.NewText(t.Text, b.palette[t.Color])
	text.TextSize = wholeSize(t.Size * float64(b.scale))
	text.TextStyle = fyne.TextStyle{Bold: t.Style == chart.Bold, Monospace: t.Style == chart.Mono}
	size := text.MinSize()
	at := b.at(t.At)
	switch t.Align {
	case chart.Center:
		at.X -= size.Width / 2
	case chart.Right:
		at.X -= size.Width
	}
	text.Move(fyne.NewPos(at.X, at.Y-size.Height/2))
	text.Resize(size)
	b.objects = append(b.objects, text)
}

// wholeSize returns a text size near size for which the toolkit's advances are
// right: it spaces letters for the next whole size, so that texts of other
// sizes run wider than they measure.
func wholeSize(size float64) float32 { return float32(math.Max(1, math.Floor(size+0.25))) }
