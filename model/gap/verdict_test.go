package gap_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// said returns rank-sum weights: Quality 40, Cost 30, Time 20, Risk 10.
func said() model.Shares { return model.Shares{0.4, 0.3, 0.2, 0.1} }

func TestVerdictAtItsLimits(t *testing.T) {
	for _, test := range []struct {
		name string
		walk model.Shares
		want gap.Verdict
	}{
		{"the same", model.Shares{0.4, 0.3, 0.2, 0.1}, gap.Walking},
		{"top match at 10 points", model.Shares{0.5, 0.2, 0.2, 0.1}, gap.Walking},
		{"a rounding error over 10 points", model.Shares{0.5 + 0.9e-11, 0.2 - 0.9e-11, 0.2, 0.1}, gap.Walking},
		{"more than that over 10 points", model.Shares{0.5 + 1.1e-11, 0.2 - 1.1e-11, 0.2, 0.1}, gap.Drifting},
		{"top match and inversions at 25 points", model.Shares{0.5, 0.05, 0.2, 0.25}, gap.Drifting},
		{"a rounding error over 25 points", model.Shares{0.5, 0.05 - 0.9e-11, 0.2, 0.25 + 0.9e-11}, gap.Drifting},
		{"more than that over 25 points", model.Shares{0.5, 0.05 - 1.1e-11, 0.2, 0.25 + 1.1e-11}, gap.NotWalking},
		{"top match without inversion at 30 points", model.Shares{0.7, 0.2, 0.1, 0}, gap.Drifting},
		{"top match without inversion at 60 points", model.Shares{1, 0, 0, 0}, gap.Drifting},
		{"no top match at 10 points", model.Shares{0.35, 0.4, 0.15, 0.1}, gap.Drifting},
		{"no top match over 10 points", model.Shares{0.34, 0.41, 0.15, 0.1}, gap.NotWalking},
		{"no top match at 25 points", model.Shares{0.15, 0.55, 0.2, 0.1}, gap.NotWalking},
		{"a tie for the top is no match", model.Shares{0.35, 0.35, 0.2, 0.1}, gap.Drifting},
		{"a rounding error over the tie is none either", model.Shares{0.35 + 0.4e-12, 0.35 - 0.4e-12, 0.2, 0.1}, gap.Drifting},
		{"more than that over the tie is one", model.Shares{0.35 + 0.6e-12, 0.35 - 0.6e-12, 0.2, 0.1}, gap.Walking},
	} {
		if got := gap.Judge(said(), test.walk); got != test.want {
			t.Errorf("%s: %v is %q, want %q", test.name, test.walk, got, test.want)
		}
	}
}

func TestWeightsThatTieForTheTopHaveNoFirst(t *testing.T) {
	tied := model.Shares{0.35, 0.35, 0.2, 0.1}
	g := gap.Compare(tied, model.Shares{0.4, 0.3, 0.2, 0.1})
	if g.TopMatch || len(g.Inversions) != 0 || g.Verdict() != gap.Drifting {
		t.Errorf("got %+v", g)
	}
	if first, ok := gap.First(tied); ok {
		t.Errorf("first is %v", first)
	}
}

func TestInversionsFollowStrictOrders(t *testing.T) {
	got := gap.Compare(said(), model.Shares{0.1, 0.3, 0.3, 0.3}).Inversions
	want := []gap.Pair{{Higher: model.Quality, Lower: model.Cost}, {Higher: model.Quality, Lower: model.Time}, {Higher: model.Quality, Lower: model.Risk}}
	if len(got) != len(want) || got[0] != want[0] || got[1] != want[1] || got[2] != want[2] {
		t.Errorf("got %v, want %v", got, want)
	}
}
