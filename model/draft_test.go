package model_test

import (
	"testing"

	"walkyourtalk/model"
)

func TestDraftsMayBeHalfRanked(t *testing.T) {
	for _, test := range []struct {
		name         string
		change       func(*model.Assessment)
		draft, whole string // what the error says, empty for none
	}{
		{"whole", func(*model.Assessment) {}, "", ""},
		{"no title", func(a *model.Assessment) { a.Title = " " }, "", "title: is missing; give the assessment a title"},
		{
			"half-ranked talk", func(a *model.Assessment) { a.Talk.Ranking[model.Time] = 0 },
			"", "talk.ranking.time: has no score; give each of the four constraints one from 1 to 5",
		},
		{
			"no 1", func(a *model.Assessment) { a.Talk.Ranking[model.Time] = 3 },
			"", "talk.ranking: the score 1 is not used; use both 5 (most important) and 1 (least important)",
		},
		{
			"half-ranked believed order", func(a *model.Assessment) { a.Walk.Believed = model.Ranking{5} },
			"", "walk.believed.cost: has no score; give each of the four constraints one from 1 to 5",
		},
	} {
		t.Run(test.name, func(t *testing.T) { checkDraft(t, test.change, test.draft, test.whole) })
	}
}

func TestDraftsKeepTheirRanges(t *testing.T) {
	for name, test := range map[string]struct {
		change func(*model.Assessment)
		want   string
	}{
		"equal scores": {
			func(a *model.Assessment) { a.Talk.Ranking[model.Cost] = 5 },
			"talk.ranking: Quality and Cost both have the score 5; give no two constraints the same",
		},
		"score out of range": {
			func(a *model.Assessment) { a.Walk.Believed = model.Ranking{0, 0, 6} },
			"walk.believed.time: 6 is not a score from 1 to 5",
		},
		"too many people": {
			func(a *model.Assessment) { a.Headcount = model.MostCounted + 1 },
			"headcount: 1000000001 is not a number of people from 0 to 1000000000",
		},
	} {
		t.Run(name, func(t *testing.T) { checkDraft(t, test.change, test.want, test.want) })
	}
}

func checkDraft(t *testing.T, change func(*model.Assessment), draft, whole string) {
	t.Helper()
	a := model.Assessment{Title: "Tier 1", Talk: model.Talk{Ranking: model.Ranking{5, 4, 1, 2}}}
	change(&a)
	says(t, a.ValidateDraft(), draft)
	says(t, a.Validate(), whole)
}
