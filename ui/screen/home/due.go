package home

import (
	"cmp"
	"slices"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

const (
	// dueWithin is how many days ahead a review counts as due soon.
	dueWithin = 60
	// dueMost is how many reviews the card names.
	dueMost = 4
)

// Due is a review that is due soon: When is its date or, where that has passed,
// by how many days.
type Due struct {
	ID      model.ID
	Name    string
	When    string
	Overdue bool
}

// dueSoon returns the reviews that are overdue or due within the next days, the
// earliest first, and how many more there are.
func dueSoon(entries []model.Entry, today model.Date, language model.Language) (named []Due, more int) {
	var soon []model.Entry
	for _, entry := range entries {
		if days, ok := daysUntil(entry.Assessment.Review.Due, today); ok && days <= dueWithin {
			soon = append(soon, entry)
		}
	}
	slices.SortStableFunc(soon, func(a, b model.Entry) int {
		return cmp.Or(cmp.Compare(a.Assessment.Review.Due, b.Assessment.Review.Due), byTitle(a, b))
	})
	for _, entry := range soon[:min(len(soon), dueMost)] {
		when, hint, overdue := dueWords(entry.Assessment.Review.Due, today, language)
		if overdue {
			when = hint
		}
		named = append(named, Due{ID: entry.ID, Name: titleOf(entry.Assessment, language), When: when, Overdue: overdue})
	}
	return named, len(soon) - len(named)
}

// dueWords returns a due date, what to say of it, and whether it has passed;
// nothing where there is no date.
func dueWords(due, today model.Date, language model.Language) (date, hint string, overdue bool) {
	days, ok := daysUntil(due, today)
	if !ok {
		return "", "", false
	}
	date = figure.Date(due, language)
	switch {
	case days < -1:
		return date, language("{{.Count}} days overdue", model.Args{"Count": -days}), true
	case days == -1:
		return date, language("1 day overdue", nil), true
	case days == 0:
		return date, language("review due today", nil), false
	}
	return date, language("review due", nil), false
}

// daysUntil returns the days from today to a date, and false where there is no
// date.
func daysUntil(date, today model.Date) (int, bool) {
	to, ok := date.Time()
	from, known := today.Time()
	return int(to.Sub(from) / (24 * time.Hour)), ok && known
}
