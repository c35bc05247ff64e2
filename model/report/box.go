package report

import (
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
)

// Tone is the ground and border of a box.
type Tone int

// The tones.
const (
	NeutralTone Tone = iota
	WalkingTone
	DriftingTone
	NotWalkingTone
)

// toneOf returns the tone of a verdict's banner.
func toneOf(verdict gap.Verdict) Tone {
	switch verdict {
	case gap.Walking:
		return WalkingTone
	case gap.Drifting:
		return DriftingTone
	case gap.NotWalking:
		return NotWalkingTone
	}
	return NeutralTone
}

func (t Tone) colors() (ground, border chart.Role) {
	switch t {
	case WalkingTone:
		return chart.WalkingGround, chart.Walking
	case DriftingTone:
		return chart.DriftingGround, chart.Drifting
	case NotWalkingTone:
		return chart.NotWalkingGround, chart.NotWalking
	}
	return chart.Canvas, chart.Hairline
}

// Box is blocks on a ground, with a mark at their left and headline figures at
// their right. One that is higher than a page stands without its ground.
type Box struct {
	Tone    Tone
	Mark    Mark
	Blocks  []Block
	Figures []Headline
}

// Headline is a figure in large type above what it is.
type Headline struct {
	Value, Label string
	Face         Face
}

const (
	boxRadius   = 6
	boxPadX     = 20
	boxPadY     = 16
	boxMark     = 40
	boxGap      = 14
	boxRoom     = 24
	headlineGap = 16
)

func (b Box) lay(c *composer, width float64) []strip {
	left, right := float64(boxPadX), width-boxPadX
	if b.Mark != nil {
		left += boxMark + boxGap
	}
	figures := b.figures(c)
	if figures.Width > 0 {
		right -= figures.Width + boxGap
	}
	strips := c.blocks(b.Blocks, right-left)
	content := stacked(strips, right-left)
	inner := max(content.scene.Height, figures.Height)
	if b.Mark != nil {
		inner = max(inner, boxMark)
	}
	whole := strip{before: boxRoom, scene: chart.Scene{Width: width, Height: inner + 2*boxPadY}}
	if whole.scene.Height > c.room {
		return spaced(strips, boxRoom)
	}
	ground, border := b.Tone.colors()
	whole.scene.Add(chart.Rect{
		Width: width, Height: whole.scene.Height, Radius: boxRadius,
		Fill: ground, Stroke: border, StrokeWidth: 1,
	})
	middle := whole.scene.Height / 2
	if b.Mark != nil {
		whole.scene.Add(b.Mark.draw(chart.Point{X: boxPadX, Y: middle - boxMark/2}, boxMark)...)
	}
	whole.put(content, chart.Point{X: left, Y: middle - content.scene.Height/2})
	whole.scene.Place(figures, chart.Point{X: right + boxGap, Y: middle - figures.Height/2}, 1)
	return []strip{whole}
}

// figures returns the headline figures beside each other, each right-aligned
// over its label.
func (b Box) figures(c *composer) chart.Scene {
	var scene chart.Scene
	for i, f := range b.Figures {
		size, lineHeight := f.Face.size()
		labelSize, labelLine := CaptionFace.size()
		value, label := c.clean(f.Value), c.clean(f.Label)
		if i > 0 {
			scene.Width += headlineGap
		}
		scene.Width += max(c.measure.TextWidth(value, size, chart.Bold), c.measure.TextWidth(label, labelSize, chart.Regular))
		scene.Add(
			chart.Text{At: chart.Point{X: scene.Width, Y: lineHeight / 2}, Text: value, Size: size, Style: chart.Bold, Align: chart.Right, Color: chart.Ink},
			chart.Text{At: chart.Point{X: scene.Width, Y: lineHeight + labelLine/2}, Text: label, Size: labelSize, Align: chart.Right, Color: chart.Muted},
		)
		scene.Height = max(scene.Height, lineHeight+labelLine)
	}
	return scene
}
