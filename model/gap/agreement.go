package gap

import (
	"math"

	"gonum.org/v1/gonum/stat"

	"walkyourtalk/model"
)

// agreement returns how far two orders agree; ties get mid-ranks.
//
//   - tau-b: (C − D) / √((n₀ − n₁)(n₀ − n₂)), with C concordant and D discordant
//     pairs, n₀ all pairs, n₁ and n₂ those tied in talk and in the walk (Kendall
//     1945). [stat.Kendall] is tau-a, which counts ties as agreement.
//   - rho: Pearson's correlation of the mid-ranks (Spearman 1904).
//   - footrule: Σ |rank in talk − rank in walk| (Diaconis & Graham 1977).
//
// A coefficient whose denominator is zero is nil.
func agreement(talk, walk model.Shares) (tauB, rho *float64, footrule float64) {
	said, done := midRanks(talk), midRanks(walk)
	for i := range said {
		footrule += math.Abs(said[i] - done[i])
	}
	if isConstant(said) || isConstant(done) {
		return nil, nil, footrule
	}
	tau := kendall(said, done)
	r := stat.Correlation(said[:], done[:], nil)
	return &tau, &r, footrule
}

// midRanks returns the rank of each share, 1 for the largest; shares that tie
// share the mean of their ranks.
func midRanks(s model.Shares) model.Shares {
	var ranks model.Shares
	for i := range s {
		ranks[i] = 0.5
		for j := range s {
			ranks[i] += 0.5 * float64(1+compare(s[j], s[i]))
		}
	}
	return ranks
}

func kendall(x, y model.Shares) float64 {
	var both, inX, inY float64
	for i := range x {
		for j := range i {
			dx, dy := compare(x[i], x[j]), compare(y[i], y[j])
			both += float64(dx * dy)
			inX += float64(dx * dx)
			inY += float64(dy * dy)
		}
	}
	return both / math.Sqrt(inX*inY)
}

func isConstant(ranks model.Shares) bool {
	return len(ranks.Largest()) == model.ConstraintCount
}
