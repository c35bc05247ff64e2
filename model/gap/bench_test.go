package gap_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// BenchmarkAnalyze has all 72 rankings among the leaders' ballots.
func BenchmarkAnalyze(b *testing.B) {
	a := modeltest.WorkedExample()
	for _, r := range model.Rankings() {
		a.Voices = append(a.Voices, model.Voice{Group: model.Leaders, Question: model.PriorityQuestion, Round: 1, Ranking: r, Count: 9})
	}
	catalogue := modeltest.Catalogue()
	for b.Loop() {
		gap.Analyze(a, catalogue)
	}
}
