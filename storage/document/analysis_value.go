package document

import "walkyourtalk/model"

// constraintPart holds a value for each constraint, zeros too.
type constraintPart[T any] struct {
	Quality T `json:"quality"`
	Cost    T `json:"cost"`
	Time    T `json:"time"`
	Risk    T `json:"risk"`
}

func ofConstraints[T any](values [model.ConstraintCount]T) constraintPart[T] {
	return constraintPart[T]{values[model.Quality], values[model.Cost], values[model.Time], values[model.Risk]}
}

func sharesOrNull(s *model.Shares) *constraintPart[float64] {
	if s == nil {
		return nil
	}
	part := ofConstraints(*s)
	return &part
}

// orNull returns nil for a text that is empty where there is none.
func orNull[T ~string](text T) *T {
	if text == "" {
		return nil
	}
	return &text
}

// each returns a part for each item, and a list of length 0 for none, which is
// not written as null.
func each[T, Part any](items []T, part func(T) Part) []Part {
	parts := make([]Part, len(items))
	for i, item := range items {
		parts[i] = part(item)
	}
	return parts
}
