package document_test

import (
	"bytes"
	"encoding/json"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/document"
)

func analysis(t testing.TB, a model.Assessment, known model.Catalogue) string {
	t.Helper()
	var b bytes.Buffer
	if err := document.WriteAnalysis(&b, a, gap.Analyze(a, known)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestAnalysisOfTheWorkedExample takes its figures from the file format's
// description: the worked example with its three executives' ballots. Only
// changed_by, 0 there, follows the rules instead: without the ballot 5 2 1 4 the
// mean weights order Cost, Quality, Risk, Time as the walk does, and a top match
// without an inversion is never worse than drifting.
func TestAnalysisOfTheWorkedExample(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Voices = modeltest.ExecutivesBallots()
	got := analysis(t, a, catalogue(t))
	golden(t, "analysis.json", []byte(got))
	const figures = `{
	  "format": "walkyourtalk.analysis", "version": 1,
	  "provisional": false,
	  "talk": {"weights": {"quality": 0.4166666666666667, "cost": 0.3333333333333333, "time": 0.08333333333333333, "risk": 0.16666666666666666}},
	  "walk": {
	    "shares": {"quality": 0.25, "cost": 0.65, "time": 0, "risk": 0.1},
	    "channels": {"incentive": {"quality": 0.25, "cost": 0.65, "time": 0, "risk": 0.1}, "attention": null, "pressure": null}
	  },
	  "gap": {"points": {"quality": -16.666666666666664, "cost": 31.666666666666668, "time": -8.333333333333332, "risk": -6.666666666666665},
	          "misdirected": 31.66666666666667, "alignment": 68.33333333333333,
	          "tau_b": 0.6666666666666666, "rho": 0.8, "footrule": 2, "top_match": false,
	          "inversions": [["quality", "cost"]]},
	  "verdict": "not_walking",
	  "robustness": {"by_method": {"direct": "not_walking", "roc": "not_walking", "rank_sum": "not_walking", "rank_reciprocal": "not_walking"},
	                 "break_even": {"points": 20, "from": "cost", "to": "quality"}, "leave_one_out": {"ballots": 3, "verdict": "not_walking", "changed_by": 1}},
	  "findings": [],
	  "ways_out": null,
	  "voices": [{"group": "executives", "question": "priority", "round": 1, "ballots": 3, "shown": true,
	              "mean_score": {"quality": 4, "cost": 3.6666666666666665, "time": 1.3333333333333333, "risk": 3},
	              "mean_weights": {"quality": 0.3333333333333333, "cost": 0.3055555555555556, "time": 0.1111111111111111, "risk": 0.25},
	              "borda": {"quality": 7, "cost": 6, "time": 1, "risk": 4},
	              "kemeny": [["quality", "cost", "risk", "time"]], "kemeny_distance": 4,
	              "w": 0.4666666666666667, "chi_square": 4.2, "p": 0.3003472222222222, "p_method": "exact"}],
	  "perception": []
	}`
	if diff := cmp.Diff(order(t, figures), order(t, got)); diff != "" {
		t.Errorf("fields or their order differ (- described, + written):\n%s", diff)
	}
	if diff := cmp.Diff(tree(t, figures), tree(t, got), cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Errorf("(- described, + written):\n%s", diff)
	}
}

// order returns the names of a JSON text's fields in their order, without those
// of findings.
func order(t *testing.T, text string) []string {
	t.Helper()
	var names []string
	for _, name := range regexp.MustCompile(`"(\w+)":`).FindAllString(text, -1) {
		if !slices.Contains([]string{`"kind":`, `"severity":`, `"constraints":`, `"metrics":`, `"sentence":`}, name) {
			names = append(names, name)
		}
	}
	return names
}

// tree returns the values of a JSON text, without findings.
func tree(t *testing.T, text string) map[string]any {
	t.Helper()
	var values map[string]any
	if err := json.Unmarshal([]byte(text), &values); err != nil {
		t.Fatal(err)
	}
	if _, ok := values["findings"].([]any); !ok {
		t.Error("findings are no list")
	}
	delete(values, "findings")
	return values
}

func TestAnalysisHoldsFindings(t *testing.T) {
	var got struct {
		Findings []struct {
			Kind, Severity, Sentence string
			Constraints, Metrics     []string
		}
	}
	if err := json.Unmarshal([]byte(analysis(t, modeltest.WorkedExample(), catalogue(t))), &got); err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, f := range got.Findings {
		kinds = append(kinds, f.Severity+" "+f.Kind)
		if f.Constraints == nil || f.Metrics == nil || f.Sentence == "" || strings.Contains(f.Sentence, "{{") {
			t.Errorf("finding is %+v", f)
		}
	}
	want := []string{"high inversion", "high over_rewarded", "medium opposing_pair", "medium productivity_load"}
	if diff := cmp.Diff(want, kinds); diff != "" {
		t.Error(diff)
	}
}

func TestAnalysisWithoutAWalk(t *testing.T) {
	a := model.Assessment{Title: "x", Talk: model.Talk{Ranking: model.Ranking{5, 4, 1, 2}}, Walk: model.Walk{Believed: model.Ranking{4, 5, 1, 2}}}
	got := tree(t, analysis(t, a, model.Catalogue{}))
	want := map[string]any{
		"walk": map[string]any{"shares": nil, "channels": map[string]any{"incentive": nil, "attention": nil, "pressure": nil}},
		"gap":  nil, "verdict": nil, "robustness": nil, "ways_out": nil, "voices": []any{}, "perception": []any{},
	}
	for name, value := range want {
		if diff := cmp.Diff(value, got[name]); diff != "" {
			t.Errorf("%s (- want, + got):\n%s", name, diff)
		}
	}
}

// TestAnalysisTellsNothingOfFewVoices holds that four people of the floor stay
// hidden, and that two ballots have no p.
func TestAnalysisTellsNothingOfFewVoices(t *testing.T) {
	a := modeltest.WorkedExample()
	few := model.Voice{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{5, 4, 1, 2}, Count: 4}
	a.Voices = slices.Concat(modeltest.ExecutivesBallots()[:2], []model.Voice{few})
	voices := tree(t, analysis(t, a, model.Catalogue{}))["voices"].([]any)
	hidden := map[string]any{"group": "floor", "question": "walk", "round": 1.0, "ballots": nil, "shown": false}
	if diff := cmp.Diff(hidden, voices[1]); diff != "" {
		t.Errorf("(- want, + got):\n%s", diff)
	}
	two := voices[0].(map[string]any)
	if p, there := two["p"]; p != nil || !there || two["p_method"] != nil || two["w"] == nil {
		t.Errorf("two ballots give %v", two)
	}
}

// TestAnalysisIsAlwaysWritten is the property that no assessment, however wild
// its numbers, gives something that JSON cannot hold.
func TestAnalysisIsAlwaysWritten(t *testing.T) {
	known := catalogue(t)
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.Assessments().Draw(t, "assessment")
		if rapid.Bool().Draw(t, "extreme weights") {
			for i := range a.Walk.ChannelWeights {
				a.Walk.ChannelWeights[i] = rapid.SampledFrom([]float64{0, 5e-324, 1, math.MaxFloat64}).Draw(t, "weight")
			}
		}
		var b bytes.Buffer
		if err := document.WriteAnalysis(&b, a, gap.Analyze(a, known)); err != nil {
			t.Fatal(err)
		}
		if !json.Valid(b.Bytes()) {
			t.Errorf("no JSON: %s", b.String())
		}
	})
}
