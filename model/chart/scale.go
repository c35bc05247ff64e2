package chart

import (
	"math"

	"walkyourtalk/model"
)

// outerRing returns the share at which a diamond's outer ring stands, a fraction
// of 1: the next multiple of 25 % above the largest of the shares, at least 50 %
// and at most 100 %. Nil shares are left out.
func outerRing(shares ...*model.Shares) float64 {
	// A share that rounding left just under a ring counts as on it.
	const nudge = 1e-9
	steps := math.Floor(largest(shares...)/ringStep+nudge) + 1
	return min(max(steps, 2), 4) * ringStep
}

// largest returns the largest of some shares, 0 where there are none.
func largest(shares ...*model.Shares) float64 {
	var most float64
	for _, s := range shares {
		if s != nil {
			for _, v := range s {
				most = max(most, v)
			}
		}
	}
	return most
}
