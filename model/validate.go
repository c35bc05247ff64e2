package model

import (
	"math"
	"strconv"
	"strings"
)

// MostCounted is the largest number of people, of equal ballots, or of rounds;
// with it no sum overflows.
const MostCounted = 1_000_000_000

// upTo returns nil for a number from 0 to high; NaN never is.
func upTo(high float64, field string, value float64) error {
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

func oneOf(field, value, allowed string) error {
	return Invalidf(field, `"{{.Value}}" is not one of {{.Allowed}}`, Args{"Value": value, "Allowed": allowed})
}

// number writes a value as a document does, so that a person finds it there.
func number(value float64) string { return strconv.FormatFloat(value, 'g', -1, 64) }

func isBlank(s string) bool { return strings.TrimSpace(s) == "" }
