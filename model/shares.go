package model

import (
	"math"
	"slices"
)

// SplitTolerance is by how many points a split or a talk channel may miss 100.
const SplitTolerance = 0.01

// TieTolerance is how far apart two shares may be and still tie, as a fraction
// of 1.
const TieTolerance = 1e-12

// Shares holds one number for each constraint, in constraint order. What the
// numbers are is said where they are used: fractions of 1 (weights and walk
// shares), percent (splits), or points (gaps and talk channels).
type Shares [ConstraintCount]float64

// Sum returns the total of the four numbers.
func (s Shares) Sum() float64 {
	var sum float64
	for _, v := range s {
		sum += v
	}
	return sum
}

// Scale returns the numbers multiplied by factor.
func (s Shares) Scale(factor float64) Shares {
	for i := range s {
		s[i] *= factor
	}
	return s
}

// Plus returns the element-wise sum of s and t.
func (s Shares) Plus(t Shares) Shares {
	for i := range s {
		s[i] += t[i]
	}
	return s
}

// Normalized returns the numbers divided by their sum, and false where the sum
// is not a positive finite number.
func (s Shares) Normalized() (Shares, bool) {
	sum := s.Sum()
	if !(sum > 0) || math.IsInf(sum, 0) {
		return Shares{}, false
	}
	for i := range s {
		s[i] /= sum
	}
	return s, true
}

// IsWhole reports whether the numbers, as points or percent, add up to 100
// within [SplitTolerance].
func (s Shares) IsWhole() bool {
	// The sum of decimals such as 33.33 is off by a little.
	return math.Abs(s.Sum()-100) <= SplitTolerance+1e-9
}

// Parts returns how many of the numbers are over 0.
func (s Shares) Parts() int {
	parts := 0
	for _, v := range s {
		if v > 0 {
			parts++
		}
	}
	return parts
}

// Largest returns the constraints whose number ties with the largest one within
// [TieTolerance], in constraint order.
func (s Shares) Largest() []Constraint {
	top := slices.Max(s[:])
	var largest []Constraint
	for _, c := range Constraints() {
		if s[c] >= top-TieTolerance {
			largest = append(largest, c)
		}
	}
	return largest
}

// IsZero reports whether all four numbers are 0.
func (s Shares) IsZero() bool { return s == Shares{} }
