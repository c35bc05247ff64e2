package gap

import (
	"math"

	"walkyourtalk/model"
)

// Compare returns the gap between talk weights and walk shares, both as
// fractions of 1.
//
//   - Points: 100 (walk − talk) for each constraint.
//   - Misdirected: ½ Σ |points|, the total variation distance (Levin, Peres &
//     Wilmer 2009, section 4.1) in points.
//   - Alignment: 100 − misdirected.
//   - Top match: the first constraint of the weights is the strict maximum of
//     the walk; weights that tie for the first place have no first.
//   - Inversions: the pairs that the weights order one way and the walk strictly
//     the other, in constraint order.
//
// Shares within 1e-12 of each other tie.
func Compare(talk, walk model.Shares) Gap {
	points := walk.Scale(100).Plus(talk.Scale(-100))
	var sum float64
	for _, p := range points {
		sum += math.Abs(p)
	}
	g := Gap{
		Points:      points,
		Misdirected: sum / 2,
		Alignment:   100 - sum/2,
		TopMatch:    topMatch(talk, walk),
		Inversions:  inversions(talk, walk),
	}
	g.TauB, g.Rho, g.Footrule = agreement(talk, walk)
	return g
}

// First returns the constraint with the strictly largest share, and false where
// the largest shares tie.
func First(s model.Shares) (model.Constraint, bool) {
	largest := s.Largest()
	return largest[0], len(largest) == 1
}

func topMatch(talk, walk model.Shares) bool {
	said, hasSaid := First(talk)
	done, hasDone := First(walk)
	return hasSaid && hasDone && said == done
}

func inversions(talk, walk model.Shares) []Pair {
	var pairs []Pair
	for _, higher := range model.Constraints() {
		for _, lower := range model.Constraints() {
			if compare(talk[higher], talk[lower]) > 0 && compare(walk[higher], walk[lower]) < 0 {
				pairs = append(pairs, Pair{Higher: higher, Lower: lower})
			}
		}
	}
	return pairs
}

// compare returns −1, 0 or +1 for two shares, 0 where they tie.
func compare(a, b float64) int {
	switch {
	case a > b+model.TieTolerance:
		return 1
	case a < b-model.TieTolerance:
		return -1
	}
	return 0
}
