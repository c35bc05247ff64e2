package model

import (
	"reflect"
	"testing"
)

func TestNormalizedSaysTheSame(t *testing.T) {
	ballot := Voice{Group: Floor, Question: WalkQuestion, Round: 1, Ranking: Ranking{5, 4, 1, 2}, Count: 1}
	short := Assessment{
		Title:  "Tier 1",
		Walk:   Walk{Metrics: []Metric{{Name: "Average handle time", Split: OnlyOn(Cost)}}},
		Voices: []Voice{ballot, ballot},
		Plan: Plan{
			Actions:   []Action{{Title: "Coach", RACI: RACI{Consulted: []string{}}}},
			SignOff:   []string{},
			Agreement: Agreement{Way: ChangeTheTalk, Ranking: Ranking{5, 4, 1, 2}, Moves: []Move{{Name: "AHT"}}},
		},
	}
	long := short
	long.Talk.Method = Direct
	long.Walk.Metrics = []Metric{{Name: "Average handle time", Split: OnlyOn(Cost), Better: Higher}}
	long.Plan.Actions = []Action{{Title: "Coach", Status: Planned}}
	long.Plan.Agreement = Agreement{Way: ChangeTheTalk, Ranking: Ranking{5, 4, 1, 2}}
	ballot.Count = 2
	long.Voices = []Voice{ballot}
	if got, want := short.Normalized(), long.Normalized(); !reflect.DeepEqual(got, want) {
		t.Errorf("normal forms differ:\n%+v\n%+v", got, want)
	}
	if got := long.Normalized(); got.Plan.SignOff != nil || got.Talk.Method != Direct {
		t.Errorf("the normal form is %+v", got)
	}
	if short.Walk.Metrics[0].Better != "" || short.Plan.Actions[0].Status != "" {
		t.Error("Normalized changed the assessment that it was called on")
	}
}
