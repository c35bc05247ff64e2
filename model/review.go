package model

import "strings"

// Review links an assessment to the one before it.
type Review struct {
	// Previous is the snapshot hash (SHA-256, 64 hex digits) of the document
	// reviewed before; empty for a first review.
	Previous string
	Due      Date
}

// Validate returns nil where every field keeps its range.
func (r Review) Validate(field string) error {
	isHex := strings.Trim(r.Previous, "0123456789abcdef") == ""
	if r.Previous != "" && (len(r.Previous) != 64 || !isHex) {
		return Invalidf(join(field, "previous"), "is not a SHA-256 of 64 lower-case hex digits", nil)
	}
	return r.Due.Validate(join(field, "due"))
}
