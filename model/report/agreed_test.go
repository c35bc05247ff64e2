package report_test

import (
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/report/reporttest"
)

// Incentives of 45/45/0/10 as Quality/Cost/Time/Risk against 5/12, 4/12, 1/12
// and 2/12 leave half of 3.33 + 11.67 + 8.33 + 6.67 = 15 points misdirected, and
// no constraint of their own first: not walking the talk. Talk of Cost 5,
// Quality 3, Risk 2, Time 1 leaves 19.55 points of the worked example's walk (as
// the change_the_talk of the analysis document's example has it) with a top
// match: drifting.
func TestAgreement(t *testing.T) {
	for _, test := range []struct {
		name          string
		agreement     model.Agreement
		full, handout []string
	}{
		{
			"none",
			model.Agreement{},
			[]string{"What is next Next review: 22 May 2027."},
			[]string{"Nothing is decided yet.", "Cost still matters: it comes second in what we say."},
		},
		{
			"the walk",
			model.Agreement{Way: model.ChangeTheWalk, Due: "2027-01-01", Moves: []model.Move{
				{Name: "Average handle time", From: 30, To: 10}, {Name: "Quality assurance score", From: 25, To: 45}, {Name: "Service level", From: 20, To: 20},
			}},
			[]string{"Move 20 points of incentive: Average handle time from 30 to 10, Quality assurance score from 25 to 45, from 1 January 2027. Alignment would be 85, the verdict: Not walking the talk."},
			[]string{"From 1 January 2027 on:", "Average handle time counts for 10 of 100, not 30.", "These count as they do today: Service level, Expenses and Compliance error accuracy."},
		},
		{
			"fractions, without a day",
			model.Agreement{Way: model.ChangeTheWalk, Moves: []model.Move{{Name: "Expenses", From: 15, To: 12.5}, {Name: "Service level", From: 20, To: 20.4}, {Name: "Average handle time", From: 30, To: 29.9}}},
			[]string{"Expenses from 15 to 12.5, Service level from 20 to 20.4, Average handle time from 30 to 29.9. Alignment would be"},
			[]string{"Expenses counts for about 13 of 100, not 15.", "Service level counts a little more.", "Average handle time counts a little less."},
		},
		{
			"a metric that is gone",
			model.Agreement{Way: model.ChangeTheWalk, Moves: []model.Move{{Name: "Gone", From: 1, To: 0}}},
			[]string{"Move 1 point of incentive: Gone from 1 to 0. Next review"},
			[]string{"Gone counts for 0 of 100, not 1."},
		},
		{
			"no move yet",
			model.Agreement{Way: model.ChangeTheWalk},
			[]string{"which incentives change is not written down yet"},
			[]string{"What we reward will move closer to what we say."},
		},
		{
			"the talk",
			model.Agreement{Way: model.ChangeTheTalk, Ranking: model.Ranking{3, 5, 1, 2}},
			[]string{"Change the talk to Cost\u00a05, Quality\u00a03, Risk\u00a02, Time\u00a01 (5 = most important). Alignment would be 80, the verdict: Drifting."},
			[]string{"We say in this order what comes first: Cost, Quality, Risk and Time.", "Quality still matters: it comes second in what we say."},
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := reporttest.Sample().Assessment
			a.Plan.Foundation = model.Foundation{}
			a.Plan.Agreement = test.agreement
			results := layouts(t, reporttest.Input(a))
			for name, wants := range map[string][]string{"full on A4": test.full, "handout on A4": test.handout} {
				text := strings.ReplaceAll(textOf(results[name].Pages), "\n", " ")
				for _, want := range wants {
					if !strings.Contains(text, want) {
						t.Errorf("%s lacks %q", name, want)
					}
				}
			}
		})
	}
}
