package gap

import "walkyourtalk/model"

// Weights returns the talk weights of a valid ranking by a method, as fractions
// of 1. With i the place of a constraint (1 = the highest score) and n = 4:
//
//   - direct, also for an empty method: score / sum of the scores, so that the
//     spacing of the scale counts (Pace 2011);
//   - rank-order centroid: (1/n) Σ_{k=i..n} 1/k (Barron & Barrett 1996);
//   - rank sum: 2(n+1−i) / (n(n+1)) (Stillwell, Seaver & Edwards 1981);
//   - rank reciprocal: (1/i) / Σ_{k=1..n} 1/k (Stillwell, Seaver & Edwards 1981).
//
// An invalid ranking has no weights: all are 0.
func Weights(r model.Ranking, m model.WeightMethod) model.Shares {
	var raw model.Shares
	if !r.IsValid() {
		return raw
	}
	for place, c := range r.Order() {
		raw[c] = rawWeight(m, r[c], place+1)
	}
	weights, _ := raw.Normalized()
	return weights
}

// rawWeight returns a weight before it is divided by the sum of the four.
func rawWeight(m model.WeightMethod, score, place int) float64 {
	switch m {
	case model.ROC:
		return centroid(place)
	case model.RankSum:
		return float64(model.ConstraintCount + 1 - place)
	case model.RankReciprocal:
		return 1 / float64(place)
	}
	return float64(score)
}

// centroid returns n times the rank-order centroid weight of a place.
func centroid(place int) float64 {
	var sum float64
	for k := model.ConstraintCount; k >= place; k-- {
		sum += 1 / float64(k)
	}
	return sum
}
