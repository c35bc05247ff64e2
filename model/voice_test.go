package model_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

func ballot(group string, question model.Question, round int, r model.Ranking, count int) model.Voice {
	return model.Voice{Group: group, Question: question, Round: round, Ranking: r, Count: count}
}

func TestVoiceMessages(t *testing.T) {
	r := model.Ranking{5, 4, 1, 2}
	for _, test := range []struct {
		voice model.Voice
		want  string
	}{
		{ballot(model.Floor, model.WalkQuestion, 1, r, 1), ""},
		{ballot("night shift", model.PriorityQuestion, 9, r, 500), ""},
		{ballot(" ", model.WalkQuestion, 1, r, 1), "voices[2].group: is missing; name the group"},
		{ballot(model.Floor, "mood", 1, r, 1), `voices[2].question: "mood" is not one of priority, talk, walk`},
		{ballot(model.Floor, model.WalkQuestion, 0, r, 1), "voices[2].round: 0 is not a round; rounds count from 1 to 1000000000"},
		{ballot(model.Floor, model.WalkQuestion, 1, r, 0), "voices[2].count: 0 is not a number of ballots from 1 to 1000000000"},
		{ballot(model.Floor, model.WalkQuestion, 1, r, -4), "voices[2].count: -4 is not a number of ballots from 1 to 1000000000"},
		{ballot(model.Floor, model.WalkQuestion, 1, r, 1_000_000_001), "voices[2].count: 1000000001 is not a number of ballots from 1 to 1000000000"},
		{
			ballot(model.Floor, model.WalkQuestion, 1, model.Ranking{5, 5, 1, 2}, 1),
			"voices[2].ranking: Quality and Cost both have the score 5; give no two constraints the same",
		},
		{
			ballot(model.Floor, model.WalkQuestion, 1, model.Ranking{5, 4, 1, 0}, 1),
			"voices[2].ranking.risk: has no score; give each of the four constraints one from 1 to 5",
		},
	} {
		says(t, test.voice.Validate("voices[2]"), test.want)
	}
}

func TestMergeVoicesTellsNobodysTurn(t *testing.T) {
	low, high := model.Ranking{1, 5, 2, 4}, model.Ranking{5, 4, 1, 2}
	got := model.MergeVoices([]model.Voice{
		ballot("night shift", model.WalkQuestion, 1, high, 1),
		ballot(model.Floor, model.WalkQuestion, 2, low, 1),
		ballot("back office", model.WalkQuestion, 1, high, 1),
		ballot(model.Floor, model.WalkQuestion, 1, high, 2),
		ballot(model.Floor, model.TalkQuestion, 1, high, 1),
		ballot(model.Floor, model.WalkQuestion, 1, low, 1),
		ballot(model.Leaders, model.PriorityQuestion, 1, high, 1),
		ballot(model.Floor, model.WalkQuestion, 1, high, 3),
		ballot(model.Executives, model.WalkQuestion, 1, high, 1),
	})
	want := []model.Voice{
		ballot(model.Executives, model.WalkQuestion, 1, high, 1),
		ballot(model.Leaders, model.PriorityQuestion, 1, high, 1),
		ballot(model.Floor, model.TalkQuestion, 1, high, 1),
		ballot(model.Floor, model.WalkQuestion, 1, low, 1),
		ballot(model.Floor, model.WalkQuestion, 1, high, 5),
		ballot(model.Floor, model.WalkQuestion, 2, low, 1),
		ballot("back office", model.WalkQuestion, 1, high, 1),
		ballot("night shift", model.WalkQuestion, 1, high, 1),
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

func TestMergeVoicesKeepsEveryBallot(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		voices := modeltest.GridAssessments().Draw(t, "assessment").Voices
		before, after := map[model.Voice]int{}, map[model.Voice]int{}
		for _, v := range voices {
			before[ballot(v.Group, v.Question, v.Round, v.Ranking, 0)] += v.Count
		}
		for _, v := range model.MergeVoices(voices) {
			after[ballot(v.Group, v.Question, v.Round, v.Ranking, 0)] += v.Count
		}
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("before %v, after %v", before, after)
		}
		if merged := model.MergeVoices(voices); !reflect.DeepEqual(model.MergeVoices(merged), merged) {
			t.Fatal("merging again changes something")
		}
	})
}
