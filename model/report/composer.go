package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
)

// Measurer tells how wide texts are and which characters can be printed.
type Measurer interface {
	chart.Measurer
	Glyphs
}

// composer turns blocks into strips and remembers what could not be printed as
// it was typed.
type composer struct {
	measure  Measurer
	language model.Language
	// room is the height of a page's body.
	room float64
	lost losses
}

// clean returns a text as it can be printed.
func (c *composer) clean(text string) string {
	clean, lacking := Clean(text, c.measure)
	c.lost.lack(lacking)
	return clean
}

// wrap returns the lines of a text, at most a number of them where most is not
// 0. What is shortened is noted under its name.
func (c *composer) wrap(text Text, face Face, width float64, most int, name string) []line {
	size, _ := face.size()
	w := wrapper{measure: c.measure, size: size, width: width}
	clean := make(Text, len(text))
	for i, span := range text {
		clean[i] = span
		clean[i].Text = c.clean(span.Text)
	}
	w.wrap(clean)
	if w.limit(most) {
		c.lost.shorten(name)
	}
	return w.lines
}

// lines returns a text's lines as strips. No page begins or ends with a single
// line of a text of four or more.
func (c *composer) lines(text Text, face Face, width float64, most int, name string) []strip {
	size, lineHeight := face.size()
	lines := c.wrap(text, face, width, most, name)
	strips := make([]strip, len(lines))
	for i, l := range lines {
		strips[i].scene = chart.Scene{Width: width, Height: lineHeight}
		strips[i].scene.Add(l.marks(chart.Point{Y: lineHeight / 2}, size)...)
		strips[i].keep = i+1 < len(lines) && (len(lines) < 4 || i == 0 || i == len(lines)-2)
	}
	return strips
}

// marks returns a line's texts from its left end at at.
func (l line) marks(at chart.Point, size float64) []chart.Mark {
	marks := make([]chart.Mark, len(l.fragments))
	for i, f := range l.fragments {
		marks[i] = chart.Text{
			At: chart.Point{X: at.X + f.x, Y: at.Y}, Text: f.Text,
			Size: size, Style: f.Style, Color: f.Color,
		}
	}
	return marks
}

// blocks returns the strips of blocks, one after another.
func (c *composer) blocks(blocks []Block, width float64) []strip {
	var strips []strip
	var space float64
	for _, block := range blocks {
		if s, ok := block.(Space); ok {
			space += float64(s)
			continue
		}
		laid := block.lay(c, width)
		if len(laid) > 0 {
			laid[0].before += space
			space = 0
		}
		strips = append(strips, laid...)
	}
	return strips
}
