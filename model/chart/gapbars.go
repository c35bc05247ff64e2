package chart

import (
	"math"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// GapBars shows each constraint's gap as a bar that grows to the left where it
// is talked about more and to the right where it is rewarded more.
type GapBars struct {
	// Points holds walk share minus talk weight, in points; nil draws the zero
	// line and the names alone.
	Points *model.Shares
	// Before holds the gaps of an earlier state, drawn as outlines.
	Before *model.Shares
}

const (
	rowText    = 13
	rowBadge   = 20
	rowHeight  = 32
	barHeight  = 16
	headHeight = 20
	headText   = 12
	// gapReach is the least number of points that fill one side, so that a
	// small gap looks small.
	gapReach = 10
	// leastSide is the least room for the longest bar.
	leastSide = 40
)

// Scene draws the bars at a width; the height is 148. Both sides have the same
// scale.
func (g GapBars) Scene(width float64, language model.Language, measure Measurer) Scene {
	plot := gapPlot{
		more: language("talked about more", nil), less: language("rewarded more", nil),
		names: names(language), measure: measure,
	}
	plot.measured(g)
	scene := atLeast(width, plot.least(), func(width float64) Scene { return plot.draw(g, width) })
	scene.Alt = g.alt(language)
	return scene
}

func (g GapBars) alt(language model.Language) string {
	if g.Points == nil {
		return language("There is no gap yet.", nil)
	}
	text := language("Walk share minus talk weight, in points: {{.Shares}}.",
		model.Args{"Shares": listed(*g.Points, figure.Signed, language)})
	if g.Before == nil {
		return text
	}
	return sentences(text, language("Before: {{.Shares}}.",
		model.Args{"Shares": listed(*g.Before, figure.Signed, language)}))
}

// gapPlot is the frame of the bars: the words and their widths.
type gapPlot struct {
	more, less   string
	names        [model.ConstraintCount]string
	measure      Measurer
	nameWidth    float64
	figureWidth  float64
	moreW, lessW float64
}

func (p *gapPlot) measured(g GapBars) {
	p.nameWidth = rowBadge + labelGap + widest(p.measure, rowText, Regular, p.names[:]...) + 2*labelGap
	if g.Points != nil {
		for _, points := range g.Points {
			p.figureWidth = max(p.figureWidth, p.measure.TextWidth(figure.Signed(points), rowText, Bold))
		}
	}
	p.moreW = widest(p.measure, headText, Regular, p.more)
	p.lessW = widest(p.measure, headText, Regular, p.less)
}

// aside is how far the words above the two sides stand from the zero line.
const aside = 12

func (p *gapPlot) least() float64 {
	side := max(p.figureWidth+labelGap+leastSide, p.lessW+aside)
	return max(p.nameWidth+2*side, 2*(p.moreW+aside)-p.nameWidth)
}

func (p *gapPlot) draw(g GapBars, width float64) Scene {
	scene := Scene{Width: width, Height: headHeight + model.ConstraintCount*rowHeight}
	zero := (p.nameWidth + width) / 2
	scene.Add(
		Text{At: Point{zero - aside, headHeight / 2}, Text: p.more, Size: headText, Align: Right, Color: Muted},
		Text{At: Point{zero + aside, headHeight / 2}, Text: p.less, Size: headText, Color: Muted},
	)
	scale := (width - zero - p.figureWidth - labelGap) / g.reach()
	for i, c := range model.Constraints() {
		middle := headHeight + (float64(i)+0.5)*rowHeight
		scene.Add(label(Point{0, middle}, rowBadge, c, p.names[c], rowText)...)
		if g.Before != nil {
			scene.Add(ghostBar(zero, middle, g.Before[c]*scale)...)
		}
		if g.Points != nil {
			scene.Add(gapBar(zero, middle, g.Points[c]*scale, c)...)
			scene.Add(gapFigure(zero, middle, g.Points[c], scale))
		}
	}
	scene.Add(Line{From: Point{zero, 0}, To: Point{zero, scene.Height}, Width: 1, Color: Ink})
	return scene
}

// reach returns how many points fill one side.
func (g GapBars) reach() float64 {
	most := float64(gapReach)
	for _, s := range []*model.Shares{g.Points, g.Before} {
		if s != nil {
			for _, v := range s {
				most = max(most, math.Abs(v))
			}
		}
	}
	return most
}

// gapBar draws a bar of a signed length from the zero line.
func gapBar(zero, middle, length float64, c model.Constraint) []Mark {
	if length == 0 {
		return nil
	}
	return []Mark{bar(Point{zero + min(0, length), middle - barHeight/2}, math.Abs(length), barHeight, c)}
}

// ghostBar draws the outline of a bar of a signed length, a little higher than
// the bar itself so that it shows around it.
func ghostBar(zero, middle, length float64) []Mark {
	if length == 0 {
		return nil
	}
	return []Mark{Rect{
		At: Point{zero + min(0, length), middle - barHeight/2 - 3}, Width: math.Abs(length), Height: barHeight + 6,
		Stroke: Control, StrokeWidth: min(1, math.Abs(length)/2),
	}}
}

// gapFigure writes a gap at the outer end of its bar; a gap of 0 stands at the
// right.
func gapFigure(zero, middle, points, scale float64) Mark {
	text := Text{
		At: Point{zero + points*scale + labelGap, middle}, Text: figure.Signed(points),
		Size: rowText, Style: Bold, Color: Ink,
	}
	if points < 0 {
		text.At.X = zero + points*scale - labelGap
		text.Align = Right
	}
	return text
}
