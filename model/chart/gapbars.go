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
	rowHeight  = 32
	headHeight = 20
	headText   = 12
	// gapReach is the least number of points that fill one side, so that a
	// small gap looks small.
	gapReach = 10
	// aside is how far the words above the two sides stand from the zero line.
	aside = 12
)

// Scene draws the bars at a width; the height is 148. Both sides have the same
// scale. A width that is too small for the words gets the whole chart scaled
// down.
func (g GapBars) Scene(width float64, language model.Language, measure Measurer) Scene {
	plot := gapPlot{
		talked: language("talked about more", nil), rewarded: language("rewarded more", nil),
		names: names(language),
	}
	plot.measured(g, measure)
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
	talked, rewarded           string
	talkedWidth, rewardedWidth float64
	names                      [model.ConstraintCount]string
	nameWidth, figureWidth     float64
}

func (p *gapPlot) measured(g GapBars, measure Measurer) {
	p.nameWidth = rowBadge + labelGap + widest(measure, rowText, Regular, p.names[:]...) + 2*labelGap
	if g.Points != nil {
		for _, points := range g.Points {
			p.figureWidth = max(p.figureWidth, measure.TextWidth(figure.Signed(points), rowText, Bold))
		}
	}
	p.talkedWidth = widest(measure, headText, Regular, p.talked)
	p.rewardedWidth = widest(measure, headText, Regular, p.rewarded)
}

func (p *gapPlot) least() float64 {
	side := max(p.figureWidth+labelGap+leastSide, p.rewardedWidth+aside)
	return max(p.nameWidth+2*side, 2*(p.talkedWidth+aside)-p.nameWidth)
}

func (p *gapPlot) draw(g GapBars, width float64) Scene {
	scene := Scene{Width: width, Height: headHeight + model.ConstraintCount*rowHeight}
	zero := (p.nameWidth + width) / 2
	scene.Add(
		Text{At: Point{zero - aside, headHeight / 2}, Text: p.talked, Size: headText, Align: Right, Color: Muted},
		Text{At: Point{zero + aside, headHeight / 2}, Text: p.rewarded, Size: headText, Color: Muted},
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
			scene.Add(gapFigure(zero, middle, g.Points[c], scale*g.outer(c)))
		}
	}
	scene.Add(Line{From: Point{zero, 0.5}, To: Point{zero, scene.Height - 0.5}, Width: 1, Color: Ink})
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

// outer returns how far the longer one of a constraint's bar and outline reaches
// on the bar's side, in points.
func (g GapBars) outer(c model.Constraint) float64 {
	points := g.Points[c]
	if g.Before == nil || (points < 0) != (g.Before[c] < 0) {
		return math.Abs(points)
	}
	return max(math.Abs(points), math.Abs(g.Before[c]))
}

// gapFigure writes a gap at the outer end of its bar, which is end away from
// the zero line; a gap of 0 stands at the right.
func gapFigure(zero, middle, points, end float64) Mark {
	text := Text{
		At: Point{zero + end + labelGap, middle}, Text: figure.Signed(points),
		Size: rowText, Style: Bold, Color: Ink,
	}
	if points < 0 {
		text.At.X = zero - end - labelGap
		text.Align = Right
	}
	return text
}
