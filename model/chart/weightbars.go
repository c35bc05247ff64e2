package chart

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// WeightBars shows talk weights, one bar under each constraint's name.
type WeightBars struct {
	// Weights holds fractions of 1; nil draws names and empty tracks.
	Weights *model.Shares
	// Notes stands before each percentage, such as 5/12 for a score of 5 among
	// scores that add up to 12. It may be empty.
	Notes [model.ConstraintCount]string
}

const (
	weightPitch  = 56
	weightBar    = 12
	weightBarTop = 28
	weightText   = 14
	noteText     = 12
	trackRadius  = 3
)

// Scene draws the bars at a width; the height is 208. A full track is 50 %, or
// the next multiple of 25 % above the largest weight. A width that is too small
// for the words gets the whole chart scaled down.
func (b WeightBars) Scene(width float64, language model.Language, measure Measurer) Scene {
	scene := atLeast(width, b.least(language, measure), func(width float64) Scene {
		scene := Scene{Width: width, Height: 3*weightPitch + weightBarTop + weightBar}
		for _, c := range model.Constraints() {
			b.row(&scene, c, float64(c)*weightPitch, language, measure)
		}
		return scene
	})
	scene.Alt = said("Talk: {{.Shares}}.", "There is no talk yet.", b.Weights, language)
	return scene
}

func (b WeightBars) least(language model.Language, measure Measurer) float64 {
	var least float64
	for _, c := range model.Constraints() {
		row := rowBadge + labelGap + measure.TextWidth(language(c.Name(), nil), weightText, Regular) +
			2*labelGap + measure.TextWidth(b.Notes[c], noteText, Regular) + labelGap +
			measure.TextWidth(b.percent(c), weightText, Bold)
		least = max(least, row)
	}
	return least
}

func (b WeightBars) percent(c model.Constraint) string {
	if b.Weights == nil {
		return ""
	}
	return figure.Percent(b.Weights[c])
}

func (b WeightBars) row(scene *Scene, c model.Constraint, top float64, language model.Language, measure Measurer) {
	middle := top + rowBadge/2
	scene.Add(label(Point{0, middle}, rowBadge, c, language(c.Name(), nil), weightText)...)
	scene.Add(Rect{At: Point{0, top + weightBarTop}, Width: scene.Width, Height: weightBar, Radius: trackRadius, Fill: Sunk})
	if b.Weights == nil {
		return
	}
	percent := Text{At: Point{scene.Width, middle}, Text: b.percent(c), Size: weightText, Style: Bold, Align: Right, Color: Ink}
	scene.Add(percent)
	if b.Notes[c] != "" {
		right := scene.Width - measure.TextWidth(percent.Text, weightText, Bold) - labelGap
		scene.Add(Text{At: Point{right, middle}, Text: b.Notes[c], Size: noteText, Align: Right, Color: Muted})
	}
	if b.Weights[c] > 0 {
		filled := bar(Point{0, top + weightBarTop}, scene.Width*b.Weights[c]/outerRing(b.Weights), weightBar, c)
		filled.Radius = min(trackRadius, filled.Width/2)
		scene.Add(filled)
	}
}
