package consensus_test

import (
	"math"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
)

func near(got, want, tolerance float64) bool { return math.Abs(got-want) <= tolerance }

// ballots returns executives' priority ballots with the given ranks of Quality,
// Cost, Time and Risk, 1 = the highest score.
func ballots(ranks ...[4]int) []model.Voice {
	var voices []model.Voice
	for _, rank := range ranks {
		var r model.Ranking
		for c := range rank {
			r[c] = [...]int{0, 5, 4, 2, 1}[rank[c]]
		}
		voices = append(voices, voice(model.Executives, model.PriorityQuestion, 1, r, 1))
	}
	return voices
}

func voice(group string, question model.Question, round int, r model.Ranking, count int) model.Voice {
	return model.Voice{Group: group, Question: question, Round: round, Ranking: r, Count: count}
}

func concordance(voices []model.Voice) *consensus.Concordance {
	return consensus.Summaries(voices, model.Direct)[0].Concordance
}

// Siegel (1956), "Nonparametric statistics for the behavioral sciences", chapter
// on Friedman's test: three matched groups under four conditions, rank sums 11,
// 5, 4, 10, chi-square 7.4, p = 0.033 by its table N.
func TestSiegelsFourConditions(t *testing.T) {
	got := concordance(ballots([4]int{4, 2, 1, 3}, [4]int{3, 2, 1, 4}, [4]int{4, 1, 2, 3}))
	if !near(got.ChiSquare, 7.4, 1e-12) || !near(got.W, 7.4/9, 1e-12) || !near(got.P, 0.033, 0.0005) || got.PMethod != consensus.Exact {
		t.Errorf("got %+v", *got)
	}
}

// The exact probabilities of Friedman (1937) for four conditions, as printed by
// Siegel (1956), table N. The ballots give the chi-square of each row.
func TestFriedmansTableForFourConditions(t *testing.T) {
	for _, test := range []struct {
		ballots [][4]int
		chi, p  float64
	}{
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}}, 9.0, 0.0017},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 4, 3}}, 8.2, 0.017},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {2, 1, 4, 3}}, 7.4, 0.033},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 4, 3, 2}}, 5.8, 0.148},
		{[][4]int{{1, 2, 3, 4}, {2, 3, 4, 1}, {3, 4, 1, 2}}, 1.0, 0.910},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}}, 12.0, 0.000072},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 4, 3}}, 11.1, 0.00094},
		{[][4]int{{1, 2, 3, 4}, {1, 2, 3, 4}, {4, 3, 2, 1}, {4, 3, 2, 1}}, 0, 1},
	} {
		got := concordance(ballots(test.ballots...))
		// The table cuts and rounds to two or three figures.
		if !near(got.ChiSquare, test.chi, 1e-12) || !near(got.P, test.p, 0.0005) || got.PMethod != consensus.Exact {
			t.Errorf("%v: got %+v, want %v and %v", test.ballots, *got, test.chi, test.p)
		}
	}
}

// Upper points of chi-square with 3 degrees of freedom are 7.815 at 0.05 and
// 11.345 at 0.01, in any table. With a ballots of an order and b of its reverse
// chi-square is 3(a−b)²/(a+b).
func TestChiSquareOverThirtyBallots(t *testing.T) {
	for _, test := range []struct {
		name          string
		agreed, other int
		chi           float64
		above, below  float64 // what p lies between
	}{
		{"just over the point at 0.05", 20, 11, 243. / 31, 0.049, 0.05},
		{"just over the point at 0.01", 25, 13, 432. / 38, 0.0098, 0.01},
		{"under the point at 0.05", 21, 12, 243. / 33, 0.05, 0.065},
		{"no agreement", 16, 16, 0, 0.999, 1.001},
	} {
		got := concordance([]model.Voice{
			voice(model.Executives, model.PriorityQuestion, 1, model.Ranking{5, 4, 2, 1}, test.agreed),
			voice(model.Executives, model.PriorityQuestion, 1, model.Ranking{1, 2, 4, 5}, test.other),
		})
		if got.PMethod != consensus.ChiSquare || !near(got.ChiSquare, test.chi, 1e-12) || got.P <= test.above || got.P >= test.below {
			t.Errorf("%s: got %+v", test.name, *got)
		}
	}
}
