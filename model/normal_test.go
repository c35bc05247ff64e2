package model_test

import (
	"reflect"
	"testing"

	"walkyourtalk/model"
)

func TestNormalizedSaysTheSame(t *testing.T) {
	ballot := model.Voice{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{5, 4, 1, 2}, Count: 1}
	short := model.Assessment{
		Title:  "Tier 1",
		Walk:   model.Walk{Metrics: []model.Metric{{Name: "Average handle time", Split: model.OnlyOn(model.Cost)}}},
		Voices: []model.Voice{ballot, ballot},
		Plan: model.Plan{
			Actions:   []model.Action{{Title: "Coach", RACI: model.RACI{Consulted: []string{}}}},
			SignOff:   []string{},
			Agreement: model.Agreement{Way: model.ChangeTheTalk, Ranking: model.Ranking{5, 4, 1, 2}, Moves: []model.Move{{Name: "AHT"}}},
		},
	}
	long := short
	long.Talk.Method = model.Direct
	long.Walk.Metrics = []model.Metric{{Name: "Average handle time", Split: model.OnlyOn(model.Cost), Better: model.Higher}}
	long.Plan.Actions = []model.Action{{Title: "Coach", Status: model.Planned}}
	long.Plan.Agreement = model.Agreement{Way: model.ChangeTheTalk, Ranking: model.Ranking{5, 4, 1, 2}}
	ballot.Count = 2
	long.Voices = []model.Voice{ballot}
	if got, want := short.Normalized(), long.Normalized(); !reflect.DeepEqual(got, want) {
		t.Errorf("normal forms differ:\n%+v\n%+v", got, want)
	}
	if got := long.Normalized(); got.Plan.SignOff != nil || got.Talk.Method != model.Direct {
		t.Errorf("the normal form is %+v", got)
	}
	if short.Walk.Metrics[0].Better != "" || short.Plan.Actions[0].Status != "" {
		t.Error("Normalized changed the assessment that it was called on")
	}
}
