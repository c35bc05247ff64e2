package gap_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// Talk is 40, 30, 20, 10 by rank sum. The last walk lacks 45 points on Cost and
// Time, and moving to one of them never puts Quality first.
func TestBreakEven(t *testing.T) {
	for _, test := range []struct {
		name string
		walk [4]float64
		want *gap.BreakEven
	}{
		{"the same: Cost catches up after half of the distance", [4]float64{40, 30, 20, 10}, &gap.BreakEven{Points: 5, From: model.Quality, To: model.Cost}},
		{"a tie for the top breaks with the least move", [4]float64{35, 35, 20, 10}, &gap.BreakEven{Points: 0, From: model.Cost, To: model.Quality}},
		{"at 10 points any move up is too much", [4]float64{50, 20, 20, 10}, &gap.BreakEven{Points: 0, From: model.Cost, To: model.Quality}},
		{"past the next one too", [4]float64{0, 50, 30, 20}, &gap.BreakEven{Points: 30, From: model.Cost, To: model.Quality}},
		{"no move is enough", [4]float64{0, 0, 5, 95}, nil},
	} {
		t.Run(test.name, func(t *testing.T) { checkBreakEven(t, test.walk, test.want) })
	}
}

// Binary arithmetic leaves these 1e-15 apart from what they are.
func TestBreakEvenTakesRoundingForNothing(t *testing.T) {
	a := walking(0, 30, 15, 55)
	a.Talk.Ranking = model.Ranking{1, 2, 3, 5}
	for method, want := range map[model.WeightMethod]gap.BreakEven{
		// Talk is 10, 20, 30, 40: exactly 25 points are misdirected.
		model.RankSum: {Points: 0, From: model.Time, To: model.Cost},
		// Talk is 1/11, 2/11, 3/11, 5/11: a move from Time to Risk is as long.
		model.Direct: {Points: 40. / 11, From: model.Time, To: model.Cost},
	} {
		a.Talk.Method = method
		got := gap.Analyze(a, modeltest.Catalogue()).Robustness.BreakEven
		if !near(got.Points, want.Points, exact) || want.Points == 0 && got.Points != 0 || got.From != want.From || got.To != want.To {
			t.Errorf("%s: got %+v, want %+v", method, *got, want)
		}
	}
}

func checkBreakEven(t *testing.T, walk [4]float64, want *gap.BreakEven) {
	t.Helper()
	a := walking(walk[0], walk[1], walk[2], walk[3])
	a.Talk = model.Talk{Ranking: model.Ranking{5, 4, 3, 1}, Method: model.RankSum}
	got := gap.Analyze(a, modeltest.Catalogue()).Robustness.BreakEven
	switch {
	case got == nil || want == nil:
		if got != want {
			t.Errorf("got %+v, want %+v", got, want)
		}
	case !near(got.Points, want.Points, exact) || got.From != want.From || got.To != want.To:
		t.Errorf("got %+v, want %+v", *got, *want)
	}
}
