package model

import "strings"

// Constraint is one of the four things that an organization trades against each
// other. The order of the constants is the order of every table and chart.
type Constraint int

// The four constraints.
const (
	Quality Constraint = iota
	Cost
	Time
	Risk
)

// ConstraintCount is the number of constraints.
const ConstraintCount = 4

// Constraints returns the four constraints in their fixed order.
func Constraints() [ConstraintCount]Constraint {
	return [ConstraintCount]Constraint{Quality, Cost, Time, Risk}
}

// Name returns the constraint's English name, which is also the text that a
// [Language] translates.
func (c Constraint) Name() string {
	switch c {
	case Quality:
		return "Quality"
	case Cost:
		return "Cost"
	case Time:
		return "Time"
	case Risk:
		return "Risk"
	}
	return "Unknown constraint"
}

// Key returns the constraint's name in documents: quality, cost, time or risk.
func (c Constraint) Key() string { return strings.ToLower(c.Name()) }

// Letter returns the letter that stands on the constraint's badge.
func (c Constraint) Letter() string { return c.Name()[:1] }

// String returns the constraint's key.
func (c Constraint) String() string { return c.Key() }

// ParseConstraint returns the constraint with the given key, in any case.
func ParseConstraint(key string) (Constraint, bool) {
	for _, c := range Constraints() {
		if strings.EqualFold(key, c.Key()) {
			return c, true
		}
	}
	return 0, false
}
