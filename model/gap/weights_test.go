package gap_test

import (
	"math"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

func near(got, want, tolerance float64) bool { return math.Abs(got-want) <= tolerance }

func sharesNear(got, want model.Shares, tolerance float64) bool {
	for c := range got {
		if !near(got[c], want[c], tolerance) {
			return false
		}
	}
	return true
}

// The weights of four ranks as printed to four decimals by Barron & Barrett
// (1996), "Decision quality using ranked attribute weights", and by Stillwell,
// Seaver & Edwards (1981) for rank sum and rank reciprocal.
func TestWeightsOfFourRanksAsPublished(t *testing.T) {
	for _, test := range []struct {
		method model.WeightMethod
		want   [4]float64 // first to fourth place
	}{
		{model.ROC, [4]float64{0.5208, 0.2708, 0.1458, 0.0625}},
		{model.RankSum, [4]float64{0.4, 0.3, 0.2, 0.1}},
		{model.RankReciprocal, [4]float64{0.48, 0.24, 0.16, 0.12}},
	} {
		for _, r := range model.Rankings() {
			weights := gap.Weights(r, test.method)
			for place, c := range r.Order() {
				if !near(weights[c], test.want[place], 0.00005) {
					t.Errorf("%s of %v: place %d weighs %v, want %v", test.method, r, place+1, weights[c], test.want[place])
				}
			}
		}
	}
}

func TestDirectWeightsCountTheSpacing(t *testing.T) {
	for _, test := range []struct {
		ranking model.Ranking
		want    model.Shares
	}{
		{model.Ranking{5, 4, 1, 2}, model.Shares{5. / 12, 4. / 12, 1. / 12, 2. / 12}},
		{model.Ranking{1, 5, 3, 2}, model.Shares{1. / 11, 5. / 11, 3. / 11, 2. / 11}},
		{model.Ranking{4, 3, 5, 1}, model.Shares{4. / 13, 3. / 13, 5. / 13, 1. / 13}},
	} {
		for _, method := range []model.WeightMethod{model.Direct, ""} {
			if got := gap.Weights(test.ranking, method); !sharesNear(got, test.want, 1e-15) {
				t.Errorf("%v by %q: got %v, want %v", test.ranking, method, got, test.want)
			}
		}
	}
}

func TestInvalidRankingsHaveNoWeights(t *testing.T) {
	for _, r := range []model.Ranking{{}, {5, 4, 1, 0}, {5, 5, 1, 2}, {4, 3, 2, 1}, {7, 1, 2, 3}} {
		if got := gap.Weights(r, model.Direct); !got.IsZero() {
			t.Errorf("%v: got %v", r, got)
		}
	}
}
