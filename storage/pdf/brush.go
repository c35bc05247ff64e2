package pdf

import (
	"image/color"
	"math"
	"strings"

	"github.com/jung-kurt/gofpdf"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// brush paints marks on a document's last page.
type brush struct {
	*gofpdf.Fpdf
	printer *Printer
	palette chart.Palette
	alpha   uint8
}

// bookmarks names the places of a page in the document's outline.
func (b *brush) bookmarks(marks []report.Bookmark) {
	b.SetFont(family(chart.Regular), "", 12)
	for _, mark := range marks {
		b.Bookmark(printable(mark.Title), mark.Level, mark.Y*point)
	}
}

// paint paints a scene. A figure that is not a finite number is an error of the
// document.
func (b *brush) paint(scene chart.Scene) {
	b.alpha = 255
	b.SetAlpha(1, "Normal")
	for _, mark := range scene.Marks {
		switch m := mark.(type) {
		case chart.Line:
			b.line(m)
		case chart.Polygon:
			b.polygon(m)
		case chart.Rect:
			b.rect(m)
		case chart.Circle:
			b.circle(m)
		case chart.Text:
			b.text(m)
		}
	}
}

// finite reports whether all figures are numbers, and sets the document's error
// where one is not: the library would write it down.
func (b *brush) finite(values ...float64) bool {
	for _, v := range values {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			b.SetErrorf("a mark has the measure %v", v)
			return false
		}
	}
	return true
}

// opacity sets the opacity of what is painted next.
func (b *brush) opacity(c color.NRGBA) {
	if c.A != b.alpha {
		b.alpha = c.A
		b.SetAlpha(float64(c.A)/255, "Normal")
	}
}

// pen readies a stroke, and reports whether there is one.
func (b *brush) pen(role chart.Role, width float64) bool {
	if role == chart.None || width <= 0 || !b.finite(width) {
		return false
	}
	c := b.palette[role]
	b.opacity(c)
	b.SetDrawColor(int(c.R), int(c.G), int(c.B))
	b.SetLineWidth(width * point)
	return true
}

// fill readies a fill, and reports whether there is one.
func (b *brush) fill(role chart.Role) bool {
	if role == chart.None {
		return false
	}
	c := b.palette[role]
	b.opacity(c)
	b.SetFillColor(int(c.R), int(c.G), int(c.B))
	return true
}

func (b *brush) line(l chart.Line) {
	if !b.finite(l.From.X, l.From.Y, l.To.X, l.To.Y, l.Dash) || !b.pen(l.Color, l.Width) {
		return
	}
	if l.Dash > 0 {
		b.SetDashPattern([]float64{l.Dash * point}, 0)
		defer b.SetDashPattern(nil, 0)
	}
	b.Line(l.From.X*point, l.From.Y*point, l.To.X*point, l.To.Y*point)
}

func (b *brush) polygon(p chart.Polygon) {
	points := make([]gofpdf.PointType, len(p.Points))
	for i, at := range p.Points {
		if !b.finite(at.X, at.Y) {
			return
		}
		points[i] = gofpdf.PointType{X: at.X * point, Y: at.Y * point}
	}
	if b.fill(p.Fill) {
		b.Polygon(points, "F")
	}
	if b.pen(p.Stroke, p.Width) {
		b.path(points)
	}
}

// path strokes a closed path, whose corners the library's own polygon leaves
// open at its start.
func (b *brush) path(points []gofpdf.PointType) {
	for i, at := range points {
		if i == 0 {
			b.MoveTo(at.X, at.Y)
			continue
		}
		b.LineTo(at.X, at.Y)
	}
	b.ClosePath()
	b.DrawPath("D")
}

func (b *brush) rect(r chart.Rect) {
	if !b.finite(r.At.X, r.At.Y, r.Width, r.Height, r.Radius) {
		return
	}
	if b.fill(r.Fill) {
		b.rounded(r, 0, "F")
	}
	if b.pen(r.Stroke, r.StrokeWidth) {
		b.rounded(r, r.StrokeWidth/2, "D")
	}
}

// rounded draws a rectangle whose edge lies inset within the mark's.
func (b *brush) rounded(r chart.Rect, inset float64, style string) {
	x, y := (r.At.X+inset)*point, (r.At.Y+inset)*point
	width, height := (r.Width-2*inset)*point, (r.Height-2*inset)*point
	if radius := (r.Radius - inset) * point; radius > 0 {
		b.RoundedRect(x, y, width, height, radius, "1234", style)
		return
	}
	b.Rect(x, y, width, height, style)
}

func (b *brush) circle(c chart.Circle) {
	if !b.finite(c.Center.X, c.Center.Y, c.Radius) {
		return
	}
	if b.fill(c.Fill) {
		b.Circle(c.Center.X*point, c.Center.Y*point, c.Radius*point, "F")
	}
	if b.pen(c.Stroke, c.StrokeWidth) {
		b.Circle(c.Center.X*point, c.Center.Y*point, c.Radius*point, "D")
	}
}

func (b *brush) text(t chart.Text) {
	words := printable(t.Text)
	if words == "" || t.Color == chart.None || !b.finite(t.At.X, t.At.Y, t.Size) {
		return
	}
	x := t.At.X
	switch width := b.printer.TextWidth(words, t.Size, t.Style); t.Align {
	case chart.Center:
		x -= width / 2
	case chart.Right:
		x -= width
	}
	c := b.palette[t.Color]
	b.opacity(c)
	b.SetTextColor(int(c.R), int(c.G), int(c.B))
	b.SetFont(family(t.Style), "", t.Size*point)
	baseline := t.At.Y + b.printer.faces[t.Style].rise*t.Size
	b.Text(x*point, baseline*point, words)
}

// printable returns a text that the library can write: it panics over broken
// UTF-8 and over characters beyond U+FFFF.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r > math.MaxUint16 {
			return report.Substitute
		}
		return r
	}, text)
}
