package reporttest

import (
	"fmt"
	"math"
	"unicode"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// The measures that pages keep, in units of 1/100 inch.
const (
	margin    = 16 / 0.254 // 16 mm
	tolerance = 0.5
	// bodyLine is how far below a heading's top something else must stand.
	bodyLine = 30
)

// Problems returns what is wrong with pages: marks that leave the margins or
// have no finite place, texts that overlap or hold what cannot be printed, and
// headings that stand alone at the end of a page.
func Problems(pages []report.Page, paper report.Paper, measure report.Measurer) []string {
	var problems []string
	for i, page := range pages {
		c := check{page: page, paper: paper, measure: measure}
		c.marks()
		c.overlaps()
		c.headings()
		for _, problem := range c.problems {
			problems = append(problems, fmt.Sprintf("page %d: %s", i+1, problem))
		}
	}
	return problems
}

type check struct {
	page     report.Page
	paper    report.Paper
	measure  report.Measurer
	texts    []placed
	problems []string
}

// placed is a text with its box.
type placed struct {
	chart.Text
	box box
}

type box struct{ left, top, right, bottom float64 }

func (c *check) report(format string, args ...any) {
	c.problems = append(c.problems, fmt.Sprintf(format, args...))
}

func (c *check) marks() {
	width, height := c.paper.Size()
	if c.page.Scene.Width != width || c.page.Scene.Height != height {
		c.report("is %v by %v", c.page.Scene.Width, c.page.Scene.Height)
	}
	for _, mark := range c.page.Scene.Marks {
		b := c.boxOf(mark)
		inside := b.left >= margin-tolerance && b.top >= margin-tolerance &&
			b.right <= width-margin+tolerance && b.bottom <= height-margin+tolerance
		if !inside { // also where a figure is no number
			c.report("%T %+v leaves the margins", mark, mark)
		}
		if text, ok := mark.(chart.Text); ok {
			c.printable(text.Text)
			c.texts = append(c.texts, placed{text, b})
		}
	}
}

// printable reports characters that the typefaces lack.
func (c *check) printable(text string) {
	for _, r := range text {
		if unicode.IsControl(r) || !c.measure.Has(r) {
			c.report("%q has the character %U", text, r)
		}
	}
}

func (c *check) overlaps() {
	for i, a := range c.texts {
		for _, b := range c.texts[i+1:] {
			if a.box.left < b.box.right-tolerance && b.box.left < a.box.right-tolerance &&
				a.box.top < b.box.bottom-tolerance && b.box.top < a.box.bottom-tolerance {
				c.report("%q and %q overlap", a.Text.Text, b.Text.Text)
			}
		}
	}
}

// headings looks for something in the body under each heading.
func (c *check) headings() {
	_, height := c.paper.Size()
	for _, mark := range c.page.Bookmarks {
		followed := false
		for _, text := range c.texts {
			followed = followed || text.At.Y > mark.Y+bodyLine && text.box.bottom < height-margin-20
		}
		if !followed {
			c.report("the heading %q stands alone", mark.Title)
		}
	}
}

// boxOf returns the box of a mark. A text's is 0.9 of its size high.
func (c *check) boxOf(mark chart.Mark) box {
	switch m := mark.(type) {
	case chart.Text:
		left := m.At.X
		width := c.measure.TextWidth(m.Text, m.Size, m.Style)
		switch m.Align {
		case chart.Center:
			left -= width / 2
		case chart.Right:
			left -= width
		}
		return box{left, m.At.Y - 0.45*m.Size, left + width, m.At.Y + 0.45*m.Size}
	case chart.Line:
		return around(m.Width/2, m.From, m.To)
	case chart.Rect:
		return around(0, m.At, chart.Point{X: m.At.X + m.Width, Y: m.At.Y + m.Height})
	case chart.Circle:
		return around(m.Radius+m.StrokeWidth/2, m.Center)
	case chart.Polygon:
		return around(m.Width/2, m.Points...)
	}
	return box{left: math.NaN()}
}

// around returns the box of points with an edge around them.
func around(edge float64, points ...chart.Point) box {
	b := box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
	for _, p := range points {
		b = box{min(b.left, p.X-edge), min(b.top, p.Y-edge), max(b.right, p.X+edge), max(b.bottom, p.Y+edge)}
	}
	return b
}
