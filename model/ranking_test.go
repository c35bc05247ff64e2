package model_test

import (
	"slices"
	"strings"
	"testing"

	"walkyourtalk/model"
)

func TestExactlySeventyTwoRankings(t *testing.T) {
	all := model.Rankings()
	if len(all) != 72 || model.RankingCount != 72 {
		t.Errorf("there are %d, said to be %d", len(all), model.RankingCount)
	}
	seen := map[model.Ranking]bool{}
	for _, r := range all {
		if err := r.Validate("talk.ranking"); err != nil {
			t.Errorf("%v: %v", r, err)
		}
		seen[r] = true
	}
	valid := 0
	for n := range 7 * 7 * 7 * 7 {
		r := model.Ranking{n % 7, n / 7 % 7, n / 49 % 7, n / 343}
		if r.IsValid() != seen[r] {
			t.Errorf("%v: valid is %v", r, r.IsValid())
		}
		if r.IsValid() {
			valid++
		}
	}
	if valid != 72 {
		t.Errorf("%d of the scores from 0 to 6 are valid", valid)
	}
}

func TestRankingMessages(t *testing.T) {
	for _, test := range []struct {
		ranking model.Ranking
		want    string
	}{
		{model.Ranking{5, 4, 1, 2}, ""},
		{model.Ranking{5, 5, 1, 2}, "talk.ranking: Quality and Cost both have the score 5; give no two constraints the same"},
		{model.Ranking{5, 4, 1, 1}, "talk.ranking: Time and Risk both have the score 1; give no two constraints the same"},
		{model.Ranking{5, 4, 3, 2}, "talk.ranking: the score 1 is not used; use both 5 (most important) and 1 (least important)"},
		{model.Ranking{4, 3, 2, 1}, "talk.ranking: the score 5 is not used; use both 5 (most important) and 1 (least important)"},
		{model.Ranking{5, 4, 1, 0}, "talk.ranking.risk: has no score; give each of the four constraints one from 1 to 5"},
		{model.Ranking{6, 4, 1, 2}, "talk.ranking.quality: 6 is not a score from 1 to 5"},
		{model.Ranking{5, -4, 1, 2}, "talk.ranking.cost: -4 is not a score from 1 to 5"},
	} {
		says(t, test.ranking.Validate("talk.ranking"), test.want)
	}
}

// says fails where an error does not say want; no error says "".
func says(t *testing.T, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestPlace(t *testing.T) {
	whole := model.Ranking{5, 4, 1, 2} // rung 3 is empty
	for _, test := range []struct {
		name  string
		from  model.Ranking
		c     model.Constraint
		score int
		want  model.Ranking
	}{
		{"swap with the card on the rung", whole, model.Cost, 5, model.Ranking{4, 5, 1, 2}},
		{"swap over a distance", whole, model.Time, 5, model.Ranking{1, 4, 5, 2}},
		{"move onto the empty rung", whole, model.Cost, 3, model.Ranking{5, 3, 1, 2}},
		{"the top slides up after the first card", whole, model.Quality, 3, model.Ranking{3, 5, 1, 2}},
		{"the bottom slides down after the last card", whole, model.Time, 3, model.Ranking{5, 4, 3, 1}},
		{"two slide up", model.Ranking{5, 4, 3, 1}, model.Quality, 2, model.Ranking{2, 5, 4, 1}},
		{"two slide down", model.Ranking{5, 1, 3, 2}, model.Cost, 4, model.Ranking{5, 4, 2, 1}},
		{"nothing between: refused", model.Ranking{5, 3, 1, 2}, model.Quality, 4, model.Ranking{5, 3, 1, 2}},
		{"nothing between at the bottom: refused", model.Ranking{5, 4, 1, 3}, model.Time, 2, model.Ranking{5, 4, 1, 3}},
		{"where it stands", whole, model.Risk, 2, whole},
		{"above the ladder", whole, model.Risk, 6, whole},
		{"below the ladder", whole, model.Risk, 0, whole},
		{"the first card of a draft", model.Ranking{}, model.Time, 3, model.Ranking{0, 0, 3, 0}},
		{"the last card of a draft", model.Ranking{5, 0, 1, 2}, model.Cost, 4, whole},
		{"a draft's card leaves its rung to nobody", model.Ranking{5, 0, 1, 0}, model.Quality, 4, model.Ranking{4, 0, 1, 0}},
		{"a card from beside the ladder takes a rung over", model.Ranking{5, 0, 1, 0}, model.Risk, 5, model.Ranking{0, 0, 1, 5}},
		{"cards of a draft swap", model.Ranking{5, 0, 1, 0}, model.Time, 5, model.Ranking{1, 0, 5, 0}},
	} {
		if got := test.from.Place(test.c, test.score); got != test.want {
			t.Errorf("%s: %v.Place(%v, %d) is %v, want %v", test.name, test.from, test.c, test.score, got, test.want)
		}
	}
}

func TestPlaceKeepsEveryRankingValid(t *testing.T) {
	for _, r := range model.Rankings() {
		for _, c := range model.Constraints() {
			for score := model.LowestScore; score <= model.HighestScore; score++ {
				got := r.Place(c, score)
				if !got.IsValid() {
					t.Errorf("%v.Place(%v, %d) is %v", r, c, score, got)
				}
				if got[c] != score && got != r {
					t.Errorf("%v.Place(%v, %d) is %v, neither placed nor refused", r, c, score, got)
				}
				if other, taken := r.At(score); taken && (got[c] != score || got[other] != r[c]) {
					t.Errorf("%v.Place(%v, %d) is %v, not a swap", r, c, score, got)
				}
			}
		}
	}
}

func TestOrderFirstAndEmptyRung(t *testing.T) {
	r := model.Ranking{2, 5, 1, 3}
	if want := []model.Constraint{model.Cost, model.Risk, model.Quality, model.Time}; !slices.Equal(r.Order(), want) || r.First() != model.Cost {
		t.Errorf("order %v, first %v", r.Order(), r.First())
	}
	if got := (model.Ranking{0, 2, 0, 4}).Order(); !slices.Equal(got, []model.Constraint{model.Risk, model.Cost}) {
		t.Errorf("a draft's order is %v", got)
	}
	for r, want := range map[model.Ranking]int{{2, 5, 1, 3}: 4, {2, 5, 1, 4}: 3, {3, 5, 1, 4}: 2, {2, 5, 0, 4}: 0, {}: 0} {
		if got := r.EmptyRung(); got != want {
			t.Errorf("the empty rung of %v is %d, want %d", r, got, want)
		}
	}
	if got := r.Without(model.Cost); got != (model.Ranking{2, 0, 1, 3}) || got.IsComplete() || got.IsZero() || !r.IsComplete() {
		t.Errorf("without Cost: %v of %v", got, r)
	}
}

func TestConstraintsByKey(t *testing.T) {
	for _, c := range model.Constraints() {
		for _, key := range []string{c.Key(), c.Name(), strings.ToUpper(c.Key())} {
			if got, ok := model.ParseConstraint(key); !ok || got != c {
				t.Errorf("%q is %v, %v", key, got, ok)
			}
		}
	}
	if _, ok := model.ParseConstraint("speed"); ok {
		t.Error("speed is a constraint")
	}
}
