package words_test

import (
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

func TestRanking(t *testing.T) {
	for want, r := range map[string]model.Ranking{
		"A valid ranking, one of 72: no two equal, 5 and 1 both used.":                              {5, 4, 1, 2},
		"4 cards are still to place. 5 (most important) and 1 (least important) must both be used.": {},
		"3 cards are still to place. No card stands on 1 (least important) yet; one must.":          {5, 0, 0, 0},
		"2 cards are still to place. No card stands on 5 (most important) yet; one must.":           {1, 0, 0, 3},
		"2 cards are still to place.":              {1, 0, 0, 5},
		"Two cards stand on one rung; no two may.": {1, 1, 5, 5},
		"One card is still to place.":              {1, 3, 0, 5},
		"One card is still to place. 5 (most important) and 1 (least important) must both be used.": {4, 3, 2, 0},
		"No card stands on 5 (most important) yet; one must.":                                       {4, 3, 2, 1},
		"No card stands on 1 (least important) yet; one must.":                                      {4, 3, 2, 5},
	} {
		if got := words.Ranking(r, model.English); got != want {
			t.Errorf("Ranking(%v) is %q, want %q", r, got, want)
		}
	}
}

// Each of the 72 is called valid, and no other ranking is.
func TestRankingCallsTheValidOnesValid(t *testing.T) {
	for n := range 6 * 6 * 6 * 6 {
		r := model.Ranking{n % 6, n / 6 % 6, n / 36 % 6, n / 216}
		valid := strings.HasPrefix(words.Ranking(r, model.English), "A valid ranking")
		if valid != r.IsValid() {
			t.Errorf("%v: valid in words %v, in the model %v", r, valid, r.IsValid())
		}
	}
}
