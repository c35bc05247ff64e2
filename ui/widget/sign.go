package widget

import (
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
)

// NewSign returns a verdict's shape, side wide and high: the triangle of what
// drifts stands beside warnings, the octagon of what does not walk beside what
// is wrong.
func NewSign(verdict gap.Verdict, side float64) *Scene {
	return NewScene(chart.Scene{Width: side, Height: side, Marks: chart.VerdictIcon(chart.Point{}, side, verdict)})
}
