package model

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// MostCounted is the largest number of people, of equal ballots, or of rounds;
// with it no sum overflows.
const MostCounted = 1_000_000_000

// upTo returns nil for a number from 0 to high; NaN never is.
func upTo(field string, value, high float64) error {
	if value >= 0 && value <= high {
		return nil
	}
	return Invalidf(field, "{{.Value}} is not between 0 and {{.High}}", Args{"Value": number(value), "High": number(high)})
}

func atLeastZero(field string, value float64) error {
	if value >= 0 && !math.IsInf(value, 0) {
		return nil
	}
	return Invalidf(field, "{{.Value}} is not a number of at least 0", Args{"Value": number(value)})
}

// scoreOrNone returns nil for a score of the scale, and for 0, which stands for none.
func scoreOrNone(field string, value int) error {
	if value >= 0 && value <= HighestScore {
		return nil
	}
	return Invalidf(field, "{{.Score}} is not a score from 1 to 5", Args{"Score": value})
}

// oneOf returns nil for one of the allowed values.
func oneOf[T ~string](field string, value T, allowed ...T) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	names := make([]string, len(allowed))
	for i, name := range allowed {
		names[i] = string(name)
	}
	return Invalidf(field, `"{{.Value}}" is not one of {{.Allowed}}`,
		Args{"Value": string(value), "Allowed": strings.Join(names, ", ")})
}

// oneOfOrNone returns nil for an allowed value, and for "", which stands for
// none or for the default.
func oneOfOrNone[T ~string](field string, value T, allowed ...T) error {
	if value == "" {
		return nil
	}
	return oneOf(field, value, allowed...)
}

// number writes a value as a document does, so that a person finds it there.
func number(value float64) string { return strconv.FormatFloat(value, 'g', -1, 64) }

func isBlank(s string) bool { return strings.TrimSpace(s) == "" }
