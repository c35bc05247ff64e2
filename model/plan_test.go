package model_test

import (
	"strings"
	"testing"

	"walkyourtalk/model"
)

func TestPlanMessages(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*model.Plan)
		want   string
	}{
		{"whole", func(*model.Plan) {}, ""},
		{"footing", func(p *model.Plan) { p.Foundation[model.Talent] = "wobbly" }, `plan.foundation.talent: "wobbly" is not one of solid, shaky`},
		{"stage", func(p *model.Plan) { p.ADKAR[model.Ability] = -1 }, "plan.adkar.ability: -1 is not a score from 1 to 5"},
		{"title", func(p *model.Plan) { p.Actions[0].Title = "" }, "plan.actions[0].title: is missing; give the action a title"},
		{"lever", func(p *model.Plan) { p.Actions[0].Lever = "money" }, `plan.actions[0].lever: "money" is not one of people, process, systems`},
		{"status", func(p *model.Plan) { p.Actions[0].Status = "late" }, `plan.actions[0].status: "late" is not one of planned, doing, done, dropped`},
		{"effect", func(p *model.Plan) { p.Actions[0].Change.Effect = "good" }, `plan.actions[0].change.effect: "good" is not one of positive, neutral, negative`},
		{"impact", func(p *model.Plan) { p.Actions[0].Change.Impact = "huge" }, `plan.actions[0].change.impact: "huge" is not one of low, medium, high`},
		{"awareness", func(p *model.Plan) { p.Actions[0].Change.Awareness = 6 }, "plan.actions[0].change.awareness: 6 is not a score from 1 to 5"},
		{"due", func(p *model.Plan) { p.Actions[0].Due = "soon" }, `plan.actions[0].due: "soon" is not a day; write it as 2027-01-31`},
		{"way", func(p *model.Plan) { p.Agreement.Way = "both" }, `plan.agreement.way: "both" is not one of walk, talk`},
		{"move without a name", func(p *model.Plan) { p.Agreement.Moves[0].Name = "" }, "plan.agreement.metrics[0].name: is missing; name the metric"},
		{"move from", func(p *model.Plan) { p.Agreement.Moves[0].From = -5 }, "plan.agreement.metrics[0].from: -5 is not between 0 and 100"},
		{"move to", func(p *model.Plan) { p.Agreement.Moves[0].To = 101 }, "plan.agreement.metrics[0].to: 101 is not between 0 and 100"},
		{
			"agreed ranking", func(p *model.Plan) { p.Agreement = model.Agreement{Way: model.ChangeTheTalk} },
			"plan.agreement.ranking.quality: has no score; give each of the four constraints one from 1 to 5",
		},
		{"agreed day", func(p *model.Plan) { p.Agreement.Due = "2027-13-01" }, `plan.agreement.due: "2027-13-01" is not a day; write it as 2027-01-31`},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := model.Plan{
				Actions:   []model.Action{{Title: "Move 20 points", Lever: model.ProcessLever, Status: model.Doing, Due: "2027-01-31"}},
				Agreement: model.Agreement{Way: model.ChangeTheWalk, Due: "2027-01-01", Moves: []model.Move{{Name: "AHT", From: 30, To: 5}}},
			}
			test.change(&p)
			says(t, p.Validate("plan"), test.want)
		})
	}
}

func TestBarrierIsTheFirstStageAtThreeOrLower(t *testing.T) {
	for _, test := range []struct {
		adkar model.ADKAR
		want  model.Stage
		found bool
	}{
		{model.ADKAR{4, 4, 3, 2, 2}, model.Knowledge, true},
		{model.ADKAR{1, 5, 5, 5, 5}, model.Awareness, true},
		{model.ADKAR{4, 4, 4, 4, 4}, 0, false},
		{model.ADKAR{0, 4, 0, 2, 0}, model.Ability, true}, // not scored is no barrier
		{model.ADKAR{}, 0, false},
	} {
		if got, found := test.adkar.Barrier(); got != test.want || found != test.found {
			t.Errorf("%v: %v, %v", test.adkar, got, found)
		}
	}
}

func TestFirstShakyLayer(t *testing.T) {
	f := model.Foundation{model.Solid, "", model.Shaky, model.Shaky, model.Solid}
	if got, found := f.FirstShaky(); !found || got != model.Technology {
		t.Errorf("got %v, %v", got, found)
	}
	if _, found := (model.Foundation{model.Solid}).FirstShaky(); found {
		t.Error("a solid foundation is shaky")
	}
}

func TestReviewMessages(t *testing.T) {
	for previous, want := range map[string]string{
		"":                       "",
		strings.Repeat("0f", 32): "",
		strings.Repeat("0F", 32): "review.previous: is not a SHA-256 of 64 lower-case hex digits",
		strings.Repeat("0", 63):  "review.previous: is not a SHA-256 of 64 lower-case hex digits",
	} {
		says(t, model.Review{Previous: previous}.Validate("review"), want)
	}
}
