package consensus

import (
	"iter"

	"walkyourtalk/model"
)

// mostExactBallots is the largest number of ballots whose p is exact.
const mostExactBallots = 30

// mostExact returns the largest number of ballots of a shown poll that needs an
// exact p, or 0.
func mostExact(polls []poll) int {
	most := 0
	for _, p := range polls {
		if m := p.ballots(); p.isShown() && m >= fewestForP && m <= mostExactBallots {
			most = max(most, m)
		}
	}
	return most
}

// exactTails returns P(S ≥ s) for each number of ballots m up to most and each
// whole s, as tails[m][s], all 24^m outcomes equally likely (the null
// distribution of Friedman 1937). It follows the rank sums ballot by ballot;
// since their chance is the same in every arrangement, only ascending ones.
func exactTails(most int) [][]float64 {
	ballots := everyBallot()
	before, after := newChances(most), newChances(most)
	*before.of(rankSums{}) = 1
	tails := [][]float64{{1}}
	for m := 1; m <= most; m++ {
		atLeast := make([]float64, 5*m*m+1)
		for sums := range ascending(m) {
			chance := before.mean(sums, ballots)
			*after.of(sums) = chance
			atLeast[sums.spread(m)] += sums.arrangements() * chance
		}
		for s := len(atLeast) - 2; s >= 0; s-- {
			atLeast[s] = min(1, atLeast[s]+atLeast[s+1])
		}
		tails = append(tails, atLeast)
		before, after = after, before
		clear(after.cells)
	}
	return tails
}

// rankSums holds the sum of rank − 1 of each of the four over the ballots.
type rankSums [model.ConstraintCount]int

// everyBallot returns the 24 ballots.
func everyBallot() []rankSums {
	var all []rankSums
	for _, order := range orders() {
		var ballot rankSums
		for place, c := range order {
			ballot[c] = place
		}
		all = append(all, ballot)
	}
	return all
}

// ascending returns every ascending rank sums that m ballots can have: the sum
// of the k smallest is at least k(k−1)m/2, and of all four 6m.
func ascending(m int) iter.Seq[rankSums] {
	return func(yield func(rankSums) bool) {
		for a := 0; 2*a <= 3*m; a++ {
			for b := max(a, m-a); a+3*b <= 6*m; b++ {
				for c := max(b, 3*m-a-b); a+b+2*c <= 6*m; c++ {
					if !yield(rankSums{a, b, c, 6*m - a - b - c}) {
						return
					}
				}
			}
		}
	}
}

// spread returns S = Σ (R − 5m/2)² = Σ R² − 25m² of the rank sums R.
func (r rankSums) spread(m int) int {
	s := -25 * m * m
	for _, sum := range r {
		s += (sum + m) * (sum + m)
	}
	return s
}

// arrangements returns in how many orders ascending sums can stand.
func (r rankSums) arrangements() float64 {
	count, equal := 24.0, 1.0
	for i := 1; i < len(r); i++ {
		if r[i] != r[i-1] {
			equal = 1
			continue
		}
		equal++
		count /= equal
	}
	return count
}

// chances holds the chance of each ascending rank sums after some ballots; their
// number and the three smallest sums tell the fourth.
type chances struct {
	side  int
	cells []float64
}

// newChances leaves room below 0, where sums stand that no ballots have.
func newChances(most int) chances {
	side := 3*most + model.ConstraintCount
	return chances{side: side, cells: make([]float64, side*side*(side/2+2))}
}

func (c chances) of(r rankSums) *float64 {
	const below = model.ConstraintCount - 1
	return &c.cells[((r[0]+below)*c.side+r[1]+below)*c.side+r[2]+below]
}

// mean returns the mean chance of the sums without each of the ballots.
func (c chances) mean(r rankSums, ballots []rankSums) float64 {
	var sum float64
	for _, ballot := range ballots {
		// Sort the four differences, without branches and in place: this is the
		// innermost step.
		w, x, y, z := r[0]-ballot[0], r[1]-ballot[1], r[2]-ballot[2], r[3]-ballot[3]
		w, x = min(w, x), max(w, x)
		y, z = min(y, z), max(y, z)
		w, y = min(w, y), max(w, y)
		x, z = min(x, z), max(x, z)
		x, y = min(x, y), max(x, y)
		sum += *c.of(rankSums{w, x, y, z})
	}
	return sum / float64(len(ballots))
}
