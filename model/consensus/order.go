package consensus

import (
	"slices"

	"gonum.org/v1/gonum/stat/combin"

	"walkyourtalk/model"
)

// borda returns the Borda count: 3 points for each first place, 2 for each
// second and 1 for each third (Borda 1781).
func (p poll) borda() [model.ConstraintCount]int {
	var points [model.ConstraintCount]int
	for _, v := range p {
		for place, c := range v.Ranking.Order() {
			points[c] += v.Count * (model.ConstraintCount - 1 - place)
		}
	}
	return points
}

// kemeny returns all orders with the smallest total of discordant pairs, and
// that total: the pairs of constraints that a ballot puts the other way round,
// summed over the ballots (Kemeny 1959). It looks at all 24 orders.
func (p poll) kemeny() (optima [][]model.Constraint, distance int) {
	over := p.preferences()
	for _, order := range orders() {
		total := 0
		for i, higher := range order {
			for _, lower := range order[i+1:] {
				total += over[lower][higher]
			}
		}
		if optima == nil || total < distance {
			optima, distance = nil, total
		}
		if total == distance {
			optima = append(optima, order)
		}
	}
	return optima, distance
}

// preferences returns how many ballots put the first constraint over the second.
func (p poll) preferences() [model.ConstraintCount][model.ConstraintCount]int {
	var over [model.ConstraintCount][model.ConstraintCount]int
	for _, v := range p {
		for a, scoreA := range v.Ranking {
			for b, scoreB := range v.Ranking {
				if scoreA > scoreB {
					over[a][b] += v.Count
				}
			}
		}
	}
	return over
}

// orders returns the 24 orders of the constraints in canonical order.
func orders() [][]model.Constraint {
	var all [][]model.Constraint
	for _, permutation := range combin.Permutations(model.ConstraintCount, model.ConstraintCount) {
		order := make([]model.Constraint, len(permutation))
		for place, c := range permutation {
			order[place] = model.Constraint(c)
		}
		all = append(all, order)
	}
	slices.SortFunc(all, slices.Compare)
	return all
}
