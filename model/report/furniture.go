package report

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
)

// header returns a header as it fits a width, all of its right end in Right.
func (c *composer) header(h Header, width float64) Header {
	size, _ := CaptionFace.size()
	measured := func(text string) float64 { return c.measure.TextWidth(text, size, chart.Regular) }
	left, right, end := c.clean(h.Left), strings.TrimSpace(c.clean(h.Right)), c.clean(h.End)
	if right != "" && end != "" {
		end = " · " + end
	}
	room := width - measured(left) - measured(end) - 2*boxRoom
	return Header{Left: left, Right: shorten(right, size, room, chart.Regular, c.measure) + end}
}

// furnish paints a page's header and footer.
func (c *composer) furnish(scene *chart.Scene, paper Paper, header Header, snapshot string, number, count int) {
	left, _, width, _ := paper.body()
	right, bottom := left+width, scene.Height-margin
	size, _ := CaptionFace.size()
	text := func(x, y float64, words string, align chart.Align) {
		scene.Add(chart.Text{At: chart.Point{X: x, Y: y}, Text: words, Size: size, Align: align, Color: chart.Muted})
	}
	headMiddle := margin + furnitureLine/2.0
	text(left, headMiddle, header.Left, chart.Left)
	text(right, headMiddle, header.Right, chart.Right)
	scene.Add(hairline(chart.Point{X: left, Y: margin + furnitureLine + furnitureRule}, width, chart.Hairline))

	footMiddle := bottom - furnitureLine/2.0
	scene.Add(hairline(chart.Point{X: left, Y: bottom - furnitureLine - furnitureRule - 1}, width, chart.Hairline))
	if snapshot != "" {
		text(left, footMiddle, c.clean(c.language("Snapshot {{.Hash}}", model.Args{"Hash": ShortHash(snapshot)})), chart.Left)
	}
	text(left+width/2, footMiddle, c.clean(c.language("Score scale: 5 = most important", nil)), chart.Center)
	text(right, footMiddle, c.clean(c.language("Page {{.Number}} of {{.Count}}",
		model.Args{"Number": number, "Count": count})), chart.Right)
}
