package consensus_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// rows returns the perception rows of the worked example with other views.
func rows(change func(*model.Assessment), voices ...model.Voice) []consensus.Perception {
	a := modeltest.WorkedExample()
	a.Voices = voices
	change(&a)
	return consensus.Perceptions(a, gap.Analyze(a, modeltest.Catalogue()), consensus.Summaries(voices, a.Talk.Method))
}

func unchanged(*model.Assessment) {}

// Declared is 5/12, 4/12, 1/12, 2/12; measured is 25, 65, 0, 10 points. The
// ballots' ranking 4 5 1 2 weighs 4/12, 5/12, 1/12, 2/12: one twelfth from
// declared, and half of 8 1/3 + 23 1/3 + 8 1/3 + 6 2/3 points from measured.
func TestPerceptions(t *testing.T) {
	same, other := model.Ranking{5, 4, 1, 2}, model.Ranking{4, 5, 1, 2}
	const twelfth, toMeasured = 100. / 12, 70. / 3
	for _, test := range []struct {
		name string
		got  []consensus.Perception
		want []consensus.Perception
	}{
		{"no views", rows(unchanged), nil},
		{"believed", rows(func(a *model.Assessment) { a.Walk.Believed = other }), []consensus.Perception{
			{From: "declared", To: "believed", Misdirected: twelfth}, {From: "believed", To: "measured", Misdirected: toMeasured},
		}},
		{"half-done believed order", rows(func(a *model.Assessment) { a.Walk.Believed = model.Ranking{4, 5} }), nil},
		{
			"a group heard and seen", rows(unchanged, voice(model.Floor, model.TalkQuestion, 1, same, 5), voice(model.Floor, model.WalkQuestion, 1, other, 5)),
			[]consensus.Perception{
				{From: "declared", To: "floor.talk", Group: "floor"},
				{From: "declared", To: "floor.walk", Group: "floor", Misdirected: twelfth},
				{From: "floor.talk", To: "floor.walk", Group: "floor", Misdirected: twelfth},
				{From: "measured", To: "floor.walk", Group: "floor", Misdirected: toMeasured},
			},
		},
		{"a priority is no perception", rows(unchanged, voice(model.Floor, model.PriorityQuestion, 1, other, 5)), nil},
		{"too few to show", rows(unchanged, voice(model.Floor, model.TalkQuestion, 1, other, 4)), nil},
		{"a latest round of too few hides the question", rows(unchanged, voice(model.Floor, model.WalkQuestion, 1, other, 9), voice(model.Floor, model.WalkQuestion, 2, other, 4)), nil},
		{
			"each question's own latest round", rows(unchanged, voice("chat", model.TalkQuestion, 1, other, 5), voice("chat", model.TalkQuestion, 2, same, 5), voice("chat", model.WalkQuestion, 1, same, 4)),
			[]consensus.Perception{{From: "declared", To: "chat.talk", Group: "chat"}},
		},
		{
			"groups in their order", rows(unchanged, voice("chat", model.TalkQuestion, 1, same, 5), voice(model.Leaders, model.TalkQuestion, 1, other, 1)),
			[]consensus.Perception{{From: "declared", To: "leaders.talk", Group: "leaders", Misdirected: twelfth}, {From: "declared", To: "chat.talk", Group: "chat"}},
		},
		{"no walk", rows(func(a *model.Assessment) { a.Walk.Metrics, a.Walk.Believed = nil, other }, voice(model.Leaders, model.TalkQuestion, 1, other, 1)), nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			if len(test.got) != len(test.want) {
				t.Fatalf("got %+v, want %+v", test.got, test.want)
			}
			for i, got := range test.got {
				want := test.want[i]
				if got.From != want.From || got.To != want.To || got.Group != want.Group || !near(got.Misdirected, want.Misdirected, 1e-12) {
					t.Errorf("row %d is %+v, want %+v", i, got, want)
				}
			}
		})
	}
}
