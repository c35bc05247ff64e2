package model

import (
	"cmp"
	"slices"
)

// The ends of the score scale. HighestScore means most important.
const (
	LowestScore  = 1
	HighestScore = 5
)

// RankingCount is the number of forced rankings: twelve pairs of constraints for
// 5 and 1, and six ways to put the other two on two of 4, 3 and 2.
const RankingCount = 72

// Ranking is the score of each constraint, 5 = most important, 0 = not placed
// yet. A valid ranking places all four, no two on one score, and uses both 1
// and 5: there are exactly 72.
type Ranking [ConstraintCount]int

// IsZero reports whether no constraint is placed.
func (r Ranking) IsZero() bool { return r == Ranking{} }

// IsComplete reports whether every constraint is placed, validly or not.
func (r Ranking) IsComplete() bool {
	for _, score := range r {
		if score == 0 {
			return false
		}
	}
	return true
}

// Validate returns nil for one of the 72 forced rankings, else an error whose
// field is field, or a constraint's key below it.
func (r Ranking) Validate(field string) error {
	for _, c := range Constraints() {
		if r[c] == 0 {
			return Invalidf(join(field, c.Key()), "has no score; give each of the four constraints one from 1 to 5", nil)
		}
	}
	if err := r.ValidateDraft(field); err != nil {
		return err
	}
	for _, score := range []int{HighestScore, LowestScore} {
		if _, used := r.At(score); !used {
			return Invalidf(field, "the score {{.Score}} is not used; use both 5 (most important) and 1 (least important)", Args{"Score": score})
		}
	}
	return nil
}

// ValidateDraft returns nil for a ranking that is done or half done: every
// score that is there is one from 1 to 5, and no two are equal.
func (r Ranking) ValidateDraft(field string) error {
	for _, c := range Constraints() {
		if err := scoreOrNone(join(field, c.Key()), r[c]); err != nil {
			return err
		}
		if other, taken := r.At(r[c]); taken && other != c {
			return Invalidf(field, "{{.First}} and {{.Second}} both have the score {{.Score}}; give no two constraints the same",
				Args{"First": other.Name(), "Second": c.Name(), "Score": r[c]})
		}
	}
	return nil
}

// IsValid reports whether r is one of the 72 forced rankings.
func (r Ranking) IsValid() bool { return r.Validate("") == nil }

// At returns the constraint on a score, and false where there is none.
func (r Ranking) At(score int) (Constraint, bool) {
	for _, c := range Constraints() {
		if r[c] == score && score != 0 {
			return c, true
		}
	}
	return 0, false
}

// EmptyRung returns the one score from 1 to 5 that a complete ranking without
// equal scores does not use, and 0 for any other ranking.
func (r Ranking) EmptyRung() int {
	empty := 0
	for score := LowestScore; score <= HighestScore; score++ {
		if _, taken := r.At(score); !taken {
			if empty != 0 {
				return 0
			}
			empty = score
		}
	}
	return empty
}

// Order returns the placed constraints from the highest score to the lowest,
// equal scores in constraint order.
func (r Ranking) Order() []Constraint {
	var order []Constraint
	for _, c := range Constraints() {
		if r[c] != 0 {
			order = append(order, c)
		}
	}
	slices.SortStableFunc(order, func(a, b Constraint) int { return cmp.Compare(r[b], r[a]) })
	return order
}

// First returns the constraint with the highest score; r must be valid.
func (r Ranking) First() Constraint { return r.Order()[0] }

// Place returns the ranking with c on a score. The constraint that stood there
// takes c's old place (or none, where c had none). A valid ranking stays valid:
// where a plain move onto the empty rung would leave 5 or 1 unused, the
// constraints between slide one rung towards the end that c left; where none
// stands between, the ranking is returned unchanged.
func (r Ranking) Place(c Constraint, score int) Ranking {
	if score < LowestScore || score > HighestScore || r[c] == score {
		return r
	}
	moved := r
	if other, taken := r.At(score); taken {
		moved[other] = r[c]
	}
	moved[c] = score
	if !r.IsValid() || moved.IsValid() {
		return moved
	}
	step := 1
	if r[c] == LowestScore {
		step = -1
	}
	slid := r
	for _, other := range Constraints() {
		if other != c && (r[other]-score)*step > 0 {
			slid[other] += step
		}
	}
	slid[c] = score
	if slid.IsValid() {
		return slid
	}
	return r
}

// Without returns the ranking with c taken off its score.
func (r Ranking) Without(c Constraint) Ranking {
	r[c] = 0
	return r
}

// Rankings returns the [RankingCount] forced rankings, ordered by the scores of Quality,
// Cost, Time and Risk.
func Rankings() []Ranking {
	var all []Ranking
	for q := LowestScore; q <= HighestScore; q++ {
		for c := LowestScore; c <= HighestScore; c++ {
			for t := LowestScore; t <= HighestScore; t++ {
				for k := LowestScore; k <= HighestScore; k++ {
					if r := (Ranking{q, c, t, k}); r.IsValid() {
						all = append(all, r)
					}
				}
			}
		}
	}
	return all
}
