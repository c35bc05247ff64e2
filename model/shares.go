package model

import "math"

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

// Largest returns the constraints whose number is within tolerance of the
// largest one, in constraint order.
func (s Shares) Largest(tolerance float64) []Constraint {
	top := math.Inf(-1)
	for _, v := range s {
		top = math.Max(top, v)
	}
	var largest []Constraint
	for _, c := range Constraints() {
		if s[c] >= top-tolerance {
			largest = append(largest, c)
		}
	}
	return largest
}

// IsZero reports whether all four numbers are 0.
func (s Shares) IsZero() bool { return s == Shares{} }
