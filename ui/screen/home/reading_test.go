package home

import (
	"slices"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// A reading is made once, and anew whenever something that it is made from
// changes.
func TestReadingsFollowChanges(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Voices = modeltest.ExecutivesBallots()
	changes := map[string]func(*model.Assessment){
		"title":           func(a *model.Assessment) { a.Title = "Other" },
		"team":            func(a *model.Assessment) { a.Team = "Other" },
		"site":            func(a *model.Assessment) { a.Site = "Other" },
		"date":            func(a *model.Assessment) { a.Date = "2026-01-01" },
		"ranking":         func(a *model.Assessment) { a.Talk.Ranking = a.Talk.Ranking.Place(model.Risk, 5) },
		"method":          func(a *model.Assessment) { a.Talk.Method = model.ROC },
		"channel weights": func(a *model.Assessment) { a.Walk.ChannelWeights = model.ChannelWeights{1, 2, 3} },
		"metrics":         func(a *model.Assessment) { *a = a.WithMetric(0, modeltest.Paid("", "Other", model.Risk, 30)) },
		"voices":          func(a *model.Assessment) { a.Voices = slices.Clone(a.Voices)[:2] },
		"due":             func(a *model.Assessment) { a.Review.Due = "2027-01-01" },
	}
	for name, change := range changes {
		count := 0
		readings := newReadings(func(model.Assessment) gap.Analysis {
			count++
			return gap.Analysis{}
		}, model.English)
		entry := model.Entry{ID: 1, Assessment: a}
		readings.analysis(entry)
		readings.analysis(entry)
		if count != 1 {
			t.Fatalf("analysed %d times", count)
		}
		change(&entry.Assessment)
		if readings.analysis(entry); count != 2 {
			t.Errorf("a change of the %s is not seen", name)
		}
	}
}
