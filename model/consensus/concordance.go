package consensus

import (
	"math"

	"gonum.org/v1/gonum/stat/distuv"

	"walkyourtalk/model"
)

// PMethod says how a p was found.
type PMethod string

// The two ways to a p, and none under three ballots.
const (
	NoP       PMethod = ""
	Exact     PMethod = "exact"
	ChiSquare PMethod = "chi_square"
)

// fewestForP is the number of ballots under which nothing is said about chance.
const fewestForP = 3

// Concordance is how far the ballots agree with each other.
type Concordance struct {
	// W is Kendall's coefficient of concordance, from 0 (none) to 1 (complete).
	W float64
	// ChiSquare is m(n−1)W = 3mW for m ballots, with 3 degrees of freedom and no
	// continuity correction (Friedman 1937).
	ChiSquare float64
	// P is the chance of at least this much agreement among ballots that are
	// filled in at random; it counts where PMethod is not NoP.
	P       float64
	PMethod PMethod
}

// concordance returns Kendall's W with the tie correction,
//
//	W = 12 S / (m²(n³ − n) − m Σ T),  T = Σ (t³ − t) over a ballot's ties,
//
// with S the sum of the squared deviations of the rank sums from their mean and
// n = 4 (Kendall & Babington Smith 1939; Siegel & Castellan 1988, section 9.7).
// Forced rankings have no ties, so that T is 0 for them. It is nil under two
// ballots and where every ballot ties everything.
func (p poll) concordance(tails [][]float64) *Concordance {
	m := float64(p.ballots())
	s, ties := p.spread()
	const n = float64(model.ConstraintCount)
	denominator := m*m*(n*n*n-n) - m*ties
	if m < 2 || denominator <= 0 {
		return nil
	}
	w := 12 * s / denominator
	result := Concordance{W: w, ChiSquare: m * (n - 1) * w}
	switch {
	case m < fewestForP:
	case p.ballots() < len(tails):
		result.P, result.PMethod = tails[p.ballots()][int(math.Round(s))], Exact
	default:
		result.P, result.PMethod = distuv.ChiSquared{K: n - 1}.Survival(result.ChiSquare), ChiSquare
	}
	return &result
}

// spread returns S, and the sum of the ballots' tie corrections T.
func (p poll) spread() (s, ties float64) {
	var sums model.Shares
	for _, v := range p {
		ranks, t := midRanks(v.Ranking)
		sums = sums.Plus(ranks.Scale(float64(v.Count)))
		ties += t * float64(v.Count)
	}
	mean := sums.Sum() / model.ConstraintCount
	for _, sum := range sums {
		s += (sum - mean) * (sum - mean)
	}
	return s, ties
}

// midRanks returns the ranks of a ballot, 1 for the highest score, equal scores
// sharing the mean of their ranks, and its tie correction Σ (t³ − t).
func midRanks(r model.Ranking) (ranks model.Shares, ties float64) {
	for c, score := range r {
		higher, equal := 0.0, 0.0
		for _, other := range r {
			switch {
			case other > score:
				higher++
			case other == score:
				equal++
			}
		}
		ranks[c] = higher + (equal+1)/2
		// Each of t equal scores adds t² − 1, which makes t³ − t.
		ties += equal*equal - 1
	}
	return ranks, ties
}
