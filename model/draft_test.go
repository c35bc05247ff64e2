package model

import (
	"strings"
	"testing"
)

func TestDraftsMayBeHalfRanked(t *testing.T) {
	tests := []struct {
		name         string
		change       func(*Assessment)
		draft, whole string // what the error says, empty for none
	}{
		{"whole", func(*Assessment) {}, "", ""},
		{"no title", func(a *Assessment) { a.Title = " " }, "", "title: is missing"},
		{"half-ranked talk", func(a *Assessment) { a.Talk.Ranking[Time] = 0 }, "", "talk.ranking.time: has no score"},
		{"no 1", func(a *Assessment) { a.Talk.Ranking[Time] = 3 }, "", "talk.ranking: the score 1 is not used"},
		{"half-ranked believed order", func(a *Assessment) { a.Walk.Believed = Ranking{5} }, "", "walk.believed.cost: has no score"},
		{"equal scores", func(a *Assessment) { a.Talk.Ranking[Cost] = 5 },
			"talk.ranking: Quality and Cost both have the score 5", "talk.ranking: Quality and Cost both have the score 5"},
		{"score out of range", func(a *Assessment) { a.Walk.Believed = Ranking{0, 0, 6} },
			"walk.believed.time: 6 is not a score", "walk.believed.time: 6 is not a score"},
		{"too many people", func(a *Assessment) { a.Headcount = MostCounted + 1 }, "headcount: 1000000001", "headcount: 1000000001"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a := Assessment{Title: "Tier 1", Talk: Talk{Ranking: Ranking{5, 4, 1, 2}}}
			test.change(&a)
			says(t, "ValidateDraft", a.ValidateDraft(), test.draft)
			says(t, "Validate", a.Validate(), test.whole)
		})
	}
}

func says(t *testing.T, what string, err error, want string) {
	t.Helper()
	if want == "" && err != nil || want != "" && (err == nil || !strings.Contains(err.Error(), want)) {
		t.Errorf("%s: error is %v, want %q", what, err, want)
	}
}
