package consensus_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// The example of the analysis document: ballots 5 2 1 4, 5 4 2 1 and 2 5 1 4.
func TestThreeExecutives(t *testing.T) {
	s := consensus.Summaries(modeltest.ExecutivesBallots(), model.Direct)[0]
	if s.Group != model.Executives || s.Question != model.PriorityQuestion || s.Round != 1 || !s.Shown || s.Ballots != 3 {
		t.Errorf("got %+v", s)
	}
	for c, want := range [][2]float64{{4, 1. / 3}, {11. / 3, 11. / 36}, {4. / 3, 1. / 9}, {3, 1. / 4}} {
		if !near(s.MeanScore[c], want[0], 1e-12) || !near(s.MeanWeights[c], want[1], 1e-12) {
			t.Errorf("constraint %d: mean score %v, mean weight %v, want %v", c, s.MeanScore[c], s.MeanWeights[c], want)
		}
	}
	if s.Borda != [4]int{7, 6, 1, 4} {
		t.Errorf("Borda %v", s.Borda)
	}
	if want := [][]model.Constraint{{model.Quality, model.Cost, model.Risk, model.Time}}; !reflect.DeepEqual(s.Kemeny, want) || s.KemenyDistance != 4 {
		t.Errorf("Kemeny %v at %d", s.Kemeny, s.KemenyDistance)
	}
	c := s.Concordance
	if !near(c.W, 7./15, 1e-12) || !near(c.ChiSquare, 4.2, 1e-12) || !near(c.P, 0.3003472222222222, 1e-12) || c.PMethod != consensus.Exact {
		t.Errorf("concordance %+v", *c)
	}
}

func TestSmallGroupsAreNotShown(t *testing.T) {
	r := model.Ranking{5, 4, 1, 2}
	for _, test := range []struct {
		group  string
		counts []int
		shown  bool
	}{
		{model.Floor, []int{4}, false},
		{model.Floor, []int{2, 2}, false},
		{model.Floor, []int{5}, true},
		{model.Floor, []int{2, 3}, true},
		{"night shift", []int{4}, false},
		{"Executives", []int{4}, false}, // a group of the user's own
		{model.Executives, []int{1}, true},
		{model.Leaders, []int{1}, true},
	} {
		var voices []model.Voice
		for _, count := range test.counts {
			voices = append(voices, voice(test.group, model.WalkQuestion, 2, r, count))
		}
		got := consensus.Summaries(voices, model.Direct)
		if len(got) != 1 || got[0].Shown != test.shown {
			t.Errorf("%s %v: got %+v", test.group, test.counts, got)
			continue
		}
		bare := consensus.Summary{Group: test.group, Question: model.WalkQuestion, Round: 2}
		if !test.shown && !reflect.DeepEqual(got[0], bare) {
			t.Errorf("%s %v tells %+v", test.group, test.counts, got[0])
		}
	}
}

func TestEachGroupQuestionAndRoundStandsAlone(t *testing.T) {
	r := model.Ranking{5, 4, 1, 2}
	var got []string
	for _, s := range consensus.Summaries([]model.Voice{
		voice("night shift", model.WalkQuestion, 1, r, 6),
		voice(model.Floor, model.WalkQuestion, 2, r, 3), voice(model.Floor, model.WalkQuestion, 1, r, 9), voice(model.Floor, model.TalkQuestion, 1, r, 7),
		voice("back office", model.WalkQuestion, 1, r, 5), voice(model.Leaders, model.PriorityQuestion, 1, r, 2),
		voice(model.Executives, model.TalkQuestion, 1, r, 1), voice(model.Executives, model.PriorityQuestion, 1, r, 1),
	}, model.Direct) {
		got = append(got, fmt.Sprint(s.Group, " ", s.Question, " ", s.Round, " ", s.Ballots))
	}
	want := []string{
		"executives priority 1 1", "executives talk 1 1", "leaders priority 1 2",
		"floor talk 1 7", "floor walk 1 9", "floor walk 2 0", "back office walk 1 5", "night shift walk 1 6",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestFewBallotsSayLittle(t *testing.T) {
	r := model.Ranking{5, 4, 1, 2}
	for count, want := range map[int]struct {
		hasW bool
		p    consensus.PMethod
	}{1: {false, consensus.NoP}, 2: {true, consensus.NoP}, 3: {true, consensus.Exact}, 30: {true, consensus.Exact}, 31: {true, consensus.ChiSquare}, 1_000_000: {true, consensus.ChiSquare}} {
		c := concordance([]model.Voice{voice(model.Leaders, model.PriorityQuestion, 1, r, count)})
		if (c != nil) != want.hasW {
			t.Errorf("%d ballots: concordance %+v", count, c)
			continue
		}
		if c != nil && (!near(c.W, 1, 1e-12) || !near(c.ChiSquare, 3*float64(count), 1e-6) || c.PMethod != want.p) {
			t.Errorf("%d ballots: %+v", count, *c)
		}
	}
}

// Ballots that tie the same constraints agree completely, and the tie
// correction lets W say so (Siegel & Castellan 1988, section 9.7); where all
// ballots tie everything there is no order to agree on.
func TestConcordanceCorrectsForTies(t *testing.T) {
	tied := func(r model.Ranking) []model.Voice {
		return []model.Voice{voice(model.Leaders, model.PriorityQuestion, 1, r, 3)}
	}
	if c := concordance(tied(model.Ranking{5, 3, 3, 1})); !near(c.W, 1, 1e-12) {
		t.Errorf("got %+v", *c)
	}
	if c := concordance(tied(model.Ranking{3, 3, 3, 3})); c != nil {
		t.Errorf("got %+v", *c)
	}
}

// single returns a group's ballots one by one.
func single(t *rapid.T) []model.Ranking {
	return rapid.SliceOfN(modeltest.Rankings(), 2, 12).Draw(t, "ballots")
}

func counted(ballots []model.Ranking) []model.Voice {
	var voices []model.Voice
	for _, r := range ballots {
		voices = append(voices, voice(model.Leaders, model.PriorityQuestion, 1, r, 1))
	}
	return voices
}

// The mean of Spearman's rho over all pairs of ballots is (mW − 1)/(m − 1)
// (Kendall & Gibbons 1990, chapter 6).
func TestConcordanceAgreesWithMeanSpearman(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ballots := single(t)
		total, pairs := 0.0, 0.0
		for i, a := range ballots {
			for _, b := range ballots[:i] {
				total += *gap.Compare(gap.Weights(a, model.Direct), gap.Weights(b, model.Direct)).Rho
				pairs++
			}
		}
		m := float64(len(ballots))
		if w := concordance(counted(ballots)).W; !near(total/pairs, (m*w-1)/(m-1), 1e-9) {
			t.Fatalf("W is %v, the mean rho %v", w, total/pairs)
		}
	})
}

func TestOrdersAgreeWithBruteForce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ballots := single(t)
		s := consensus.Summaries(counted(ballots), model.Direct)[0]
		var borda [4]int
		for _, r := range ballots {
			for c := range r {
				for other := range r {
					if r[c] > r[other] {
						borda[c]++
					}
				}
			}
		}
		if s.Borda != borda {
			t.Fatalf("Borda %v, want %v", s.Borda, borda)
		}
		optima, distance := bruteKemeny(ballots)
		if !reflect.DeepEqual(s.Kemeny, optima) || s.KemenyDistance != distance {
			t.Fatalf("Kemeny %v at %d, want %v at %d", s.Kemeny, s.KemenyDistance, optima, distance)
		}
	})
}

// bruteKemeny asks every ballot about every pair of every order.
func bruteKemeny(ballots []model.Ranking) (optima [][]model.Constraint, least int) {
	least = 1 << 30
	constraints := model.Constraints()
	for _, a := range constraints {
		for _, b := range constraints {
			for _, c := range constraints {
				for _, d := range constraints {
					order := []model.Constraint{a, b, c, d}
					if a == b || a == c || a == d || b == c || b == d || c == d {
						continue
					}
					distance := 0
					for _, r := range ballots {
						for i := range order {
							for j := range i {
								if r[order[i]] > r[order[j]] {
									distance++
								}
							}
						}
					}
					if distance < least {
						optima, least = nil, distance
					}
					if distance == least {
						optima = append(optima, order)
					}
				}
			}
		}
	}
	return optima, least
}

func TestBallotOrderAndCountsChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		voices := modeltest.GridAssessments().Draw(t, "assessment").Voices
		var apart []model.Voice
		for _, v := range voices {
			for range v.Count {
				one := v
				one.Count = 1
				apart = append(apart, one)
			}
		}
		if len(apart) > 0 {
			apart = rapid.Permutation(apart).Draw(t, "order")
		}
		if x, y := consensus.Summaries(voices, model.ROC), consensus.Summaries(apart, model.ROC); !reflect.DeepEqual(x, y) {
			t.Fatalf("got %+v and %+v", x, y)
		}
	})
}

// BenchmarkSummaries has a million ballots for each of the 72 rankings.
func BenchmarkSummaries(b *testing.B) {
	var voices []model.Voice
	for _, r := range model.Rankings() {
		voices = append(voices, voice(model.Floor, model.WalkQuestion, 1, r, 1_000_000))
	}
	for b.Loop() {
		consensus.Summaries(voices, model.Direct)
	}
}
