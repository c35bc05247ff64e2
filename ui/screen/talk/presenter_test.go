package talk

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

func present(a model.Assessment) State {
	return Present(a, gap.Analyze(a, model.Catalogue{}), model.English)
}

// The formulas of product.md, section "The numbers", 1, with the worked
// example's figures.
func TestFormula(t *testing.T) {
	for method, want := range map[model.WeightMethod]string{
		model.Direct:         "Weight = score / sum of scores (5 + 4 + 1 + 2 = 12)",
		model.ROC:            "Weight = (1/place + … + 1/4) / 4. Quality, 1st: (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48",
		model.RankSum:        "Weight = (5 – place) / (4 + 3 + 2 + 1 = 10). Quality, 1st: (5 – 1) / 10 = 4/10",
		model.RankReciprocal: "Weight = (1/place) / (1 + 1/2 + 1/3 + 1/4 = 25/12). Quality, 1st: 1 / (25/12) = 12/25",
	} {
		if got := present(by(method)).Formula; got != want {
			t.Errorf("%s: %q, want %q", method, got, want)
		}
		a := by(method)
		a.Talk.Ranking = model.Ranking{}
		if got := present(a).Formula; !strings.HasPrefix(want, got) {
			t.Errorf("%s without a ranking: %q", method, got)
		}
	}
}

func TestNotes(t *testing.T) {
	for method, want := range map[model.WeightMethod][model.ConstraintCount]string{
		model.Direct:         {"5/12", "4/12", "1/12", "2/12"},
		model.ROC:            {"1st, 25/48", "2nd, 13/48", "4th, 3/48", "3rd, 7/48"},
		model.RankSum:        {"1st, 4/10", "2nd, 3/10", "4th, 1/10", "3rd, 2/10"},
		model.RankReciprocal: {"1st, 12/25", "2nd, 6/25", "4th, 3/25", "3rd, 4/25"},
	} {
		if got := present(by(method)).Bars.Notes; got != want {
			t.Errorf("%s: %q, want %q", method, got, want)
		}
	}
}

// The fractions beside the bars are the weights, for every ranking and method.
func TestNotesAreTheWeights(t *testing.T) {
	for _, r := range model.Rankings() {
		for _, method := range model.WeightMethods() {
			a := by(method)
			a.Talk.Ranking = r
			state := present(a)
			for _, c := range model.Constraints() {
				_, fraction, found := strings.Cut(state.Bars.Notes[c], ", ")
				if !found {
					fraction = state.Bars.Notes[c]
				}
				if got, want := fractionOf(t, fraction), gap.Weights(r, method)[c]; math.Abs(got-want) > 1e-12 {
					t.Fatalf("%v by %s: %s is written as %s, its weight is %v", r, method, c.Name(), fraction, want)
				}
			}
		}
	}
}

func fractionOf(t *testing.T, text string) float64 {
	t.Helper()
	over, under, _ := strings.Cut(text, "/")
	numerator, err := strconv.ParseFloat(over, 64)
	if err != nil {
		t.Fatal(err)
	}
	denominator, err := strconv.ParseFloat(under, 64)
	if err != nil {
		t.Fatal(err)
	}
	return numerator / denominator
}

func TestEmptyRungCountsWithDirectAlone(t *testing.T) {
	for _, method := range append([]model.WeightMethod{""}, model.ROC, model.RankSum, model.RankReciprocal, model.Direct) {
		state := present(by(method))
		counts := method == "" || method == model.Direct
		if (state.Note == "") != counts || strings.Contains(state.GapWords, "no effect") == counts {
			t.Errorf("%q: %q, %q", method, state.Note, state.GapWords)
		}
	}
}

func TestChannelTotals(t *testing.T) {
	for _, c := range []struct {
		points model.Shares
		total  string
		full   bool
	}{
		{model.Shares{}, "No points yet", false},
		{model.Shares{40, 30, 15, 15}, "100 of 100", true},
		{model.Shares{40, 30, 15, 5}, "90 of 100. 10 points are missing", false},
		{model.Shares{40, 30, 15, 14}, "99 of 100. 1 point is missing", false},
		{model.Shares{33.3, 33.3, 33.3, 0}, "99.9 of 100. 0.1 points are missing", false},
		{model.Shares{33.33, 33.33, 33.34, 0}, "100 of 100", true},
		{model.Shares{33.33, 33.33, 33.33, 0}, "100 of 100", true}, // misses by 0.01, which is allowed
		{model.Shares{100, 1, 0, 0}, "101 of 100. 1 point too many", false},
		{model.Shares{100, 100, 0, 2.5}, "202.5 of 100. 102.5 points too many", false},
	} {
		a := spoken()
		a.Talk.Channels = [model.TalkChannelCount]model.Shares{model.Conversations: c.points}
		state := present(a)
		channel := state.Channels[model.Conversations]
		if channel.Total != c.total || channel.Full != c.full {
			t.Errorf("%v: %q, full %v; want %q, %v", c.points, channel.Total, channel.Full, c.total, c.full)
		}
		if want := map[bool]string{true: "1 of 3", false: "0 of 3"}[c.full]; state.Count != want {
			t.Errorf("%v: %q, want %q", c.points, state.Count, want)
		}
	}
}

func TestMethodIsChosen(t *testing.T) {
	for i, method := range model.WeightMethods() {
		if got := present(by(method)).Method; got != i {
			t.Errorf("%s is choice %d, want %d", method, got, i)
		}
	}
	if got := present(by("")).Method; got != 0 {
		t.Errorf("no method is choice %d, want that of direct", got)
	}
}
