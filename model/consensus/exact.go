package consensus

import "walkyourtalk/model"

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
// distribution of Friedman 1937). S does not change when the constraints swap
// their rank sums, so the rank sums are followed as multisets, ballot by ballot.
func exactTails(most int) [][]float64 {
	step := newStep(most)
	tails := make([][]float64, most+1)
	outcomes := []outcome{{probability: 1}}
	tails[0] = []float64{1}
	for m := 1; m <= most; m++ {
		outcomes = step.next(outcomes)
		tails[m] = tail(outcomes, m)
	}
	return tails
}

// rankSums holds the sum of rank − 1 of each place over the ballots, ascending.
type rankSums [model.ConstraintCount]int

type outcome struct {
	sums        rankSums
	probability float64
}

// tail returns P(S ≥ s) for s from 0 to the largest S, 5m².
func tail(outcomes []outcome, m int) []float64 {
	tail := make([]float64, 5*m*m+1)
	for _, o := range outcomes {
		tail[o.sums.spread(m)] += o.probability
	}
	for s := len(tail) - 2; s >= 0; s-- {
		tail[s] += tail[s+1]
	}
	return tail
}

// spread returns S = Σ (R − 5m/2)² = Σ R² − 25m² of the rank sums R.
func (r rankSums) spread(m int) int {
	s := -25 * m * m
	for _, sum := range r {
		s += (sum + m) * (sum + m)
	}
	return s
}

// step adds one random ballot to the outcomes. Its cells collect the
// probability of each multiset of rank sums and are 0 between two steps.
type step struct {
	ballots []rankSums
	side    int
	cells   []float64
}

func newStep(most int) *step {
	s := step{side: 3*most + 1}
	s.cells = make([]float64, s.side*s.side*(s.side/2+1))
	for _, order := range orders() {
		var ballot rankSums
		for place, c := range order {
			ballot[c] = place
		}
		s.ballots = append(s.ballots, ballot)
	}
	return &s
}

func (s *step) next(outcomes []outcome) []outcome {
	var next []outcome
	for _, o := range outcomes {
		share := o.probability / float64(len(s.ballots))
		for _, ballot := range s.ballots {
			sums := o.sums.plus(ballot)
			cell := s.cell(sums)
			if *cell == 0 {
				next = append(next, outcome{sums: sums})
			}
			*cell += share
		}
	}
	for i := range next {
		cell := s.cell(next[i].sums)
		next[i].probability, *cell = *cell, 0
	}
	return next
}

// cell returns the place of a multiset: its three smallest sums tell the fourth,
// and the smallest is at most half of the range.
func (s *step) cell(r rankSums) *float64 { return &s.cells[(r[0]*s.side+r[1])*s.side+r[2]] }

// plus returns the sums with a ballot's ranks added, ascending again.
func (r rankSums) plus(ballot rankSums) rankSums {
	a, b, c, d := r[0]+ballot[0], r[1]+ballot[1], r[2]+ballot[2], r[3]+ballot[3]
	a, b = min(a, b), max(a, b)
	c, d = min(c, d), max(c, d)
	a, c = min(a, c), max(a, c)
	b, d = min(b, d), max(b, d)
	b, c = min(b, c), max(b, c)
	return rankSums{a, b, c, d}
}
