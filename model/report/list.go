package report

import "walkyourtalk/model/chart"

// List is items with a bullet each, in the handout's face.
type List struct {
	Bullet Bullet
	Items  []Item
}

// Item is a text of a list. Lines limits its lines where it is not 0; Name then
// says in a note what was shortened.
type Item struct {
	Text  Text
	Lines int
	Name  string
}

const (
	bulletSize   = 18
	bulletIndent = 30
	itemRoom     = 10
)

func (l List) lay(c *composer, width float64) []strip {
	var strips []strip
	for _, item := range l.Items {
		lines := c.lines(item.Text, HandoutFace, width-bulletIndent, item.Lines, item.Name)
		for i := range lines {
			indented := chart.Scene{Width: width, Height: lines[i].scene.Height}
			if i == 0 {
				top := (indented.Height - bulletSize) / 2
				indented.Add(l.Bullet.draw(chart.Point{Y: top}, bulletSize)...)
			}
			indented.Place(lines[i].scene, chart.Point{X: bulletIndent}, 1)
			lines[i].scene = indented
		}
		strips = append(strips, spaced(lines, itemRoom)...)
	}
	return strips
}
