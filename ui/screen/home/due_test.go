package home

import (
	"testing"

	"walkyourtalk/model"
)

func TestDueWords(t *testing.T) {
	type said struct {
		date, hint string
		overdue    bool
	}
	for due, want := range map[model.Date]said{
		"":           {},
		"2025-11-22": {"22 November 2025", "365 days overdue", true},
		"2026-11-19": {"19 November 2026", "3 days overdue", true},
		"2026-11-21": {"21 November 2026", "1 day overdue", true},
		"2026-11-22": {"22 November 2026", "review due today", false},
		"2026-11-23": {"23 November 2026", "review due", false},
	} {
		var got said
		got.date, got.hint, got.overdue = dueWords(due, today, model.English)
		if got != want {
			t.Errorf("%s: %v, want %v", due, got, want)
		}
	}
}

func TestDueSoon(t *testing.T) {
	dated := func(title string, due model.Date) model.Assessment {
		return model.Assessment{Title: title, Review: model.Review{Due: due}}
	}
	entries := entriesOf(dated("in 61 days", "2027-01-22"), dated("in 60 days", "2027-01-21"), dated("never", ""),
		dated("today", today), dated("long ago", "2026-01-01"))
	named, more := dueSoon(entries, today, model.English)
	want := []Due{
		{ID: 5, Name: "long ago", When: "325 days overdue", Overdue: true},
		{ID: 4, Name: "today", When: "22 November 2026"},
		{ID: 2, Name: "in 60 days", When: "21 January 2027"},
	}
	if len(named) != len(want) || more != 0 {
		t.Fatalf("%v and %d more", named, more)
	}
	for i := range want {
		if named[i] != want[i] {
			t.Errorf("%d: %+v, want %+v", i, named[i], want[i])
		}
	}
}

func TestDueSoonNamesTheFirstFew(t *testing.T) {
	var all []model.Assessment
	for _, title := range []string{"f", "e", "d", "c", "b", "a"} {
		all = append(all, model.Assessment{Title: title, Review: model.Review{Due: today}})
	}
	state := present(entriesOf(all...), Wish{}, newReadings(analyze, model.English), today)
	if len(state.Due) != dueMost || state.Due[0].Name != "a" || state.DueMore != "and 2 more" {
		t.Errorf("%v, %q", state.Due, state.DueMore)
	}
}
