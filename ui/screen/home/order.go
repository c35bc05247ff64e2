package home

import (
	"cmp"
	"slices"
	"strings"

	"walkyourtalk/model"
)

// Order says how the assessments are sorted.
type Order int

// The orders; equal ones stand by title.
const (
	LatestReview Order = iota
	ByTitle
	LowestAlignment
	ReviewDue
)

// Orders returns all orders, the one at the start first.
func Orders() []Order { return []Order{LatestReview, ByTitle, LowestAlignment, ReviewDue} }

// Name returns the order's English name.
func (o Order) Name() string {
	switch o {
	case ByTitle:
		return "Title"
	case LowestAlignment:
		return "Alignment, lowest first"
	case ReviewDue:
		return "Review due"
	}
	return "Latest review"
}

// sort sorts entries, which come with the latest date first.
func (o Order) sort(entries []model.Entry, readings *readings) {
	switch o {
	case ByTitle:
		slices.SortStableFunc(entries, byTitle)
	case LowestAlignment:
		sortBy(entries, func(entry model.Entry) (float64, bool) {
			if gap := readings.analysis(entry).Gap; gap != nil {
				return gap.Alignment, true
			}
			return 0, false
		})
	case ReviewDue:
		sortBy(entries, func(entry model.Entry) (model.Date, bool) {
			due := entry.Assessment.Review.Due
			return due, due != ""
		})
	}
}

// sortBy sorts by a key, those without one last.
func sortBy[K cmp.Ordered](entries []model.Entry, key func(model.Entry) (K, bool)) {
	slices.SortStableFunc(entries, func(a, b model.Entry) int {
		first, hasFirst := key(a)
		second, hasSecond := key(b)
		switch {
		case hasFirst && hasSecond:
			return cmp.Or(cmp.Compare(first, second), byTitle(a, b))
		case hasFirst:
			return -1
		case hasSecond:
			return 1
		}
		return byTitle(a, b)
	})
}

func byTitle(a, b model.Entry) int {
	return cmp.Or(strings.Compare(strings.ToLower(a.Assessment.Title), strings.ToLower(b.Assessment.Title)), cmp.Compare(a.ID, b.ID))
}
