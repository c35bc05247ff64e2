package gap_test

import (
	"reflect"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// closeTo is the product's promise: random documents agree to 1e-9.
const closeTo = 1e-9

func TestAnalysisAgreesWithTheReference(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.GridAssessments().Draw(t, "assessment")
		got := gap.Analyze(a, modeltest.Catalogue())
		walk := referenceWalk(a.Walk)
		if walk == nil || got.Walk == nil {
			if walk != nil || got.Walk != nil || got.Gap != nil {
				t.Fatalf("walk is %v, want %v", got.Walk, walk)
			}
			return
		}
		talk := referenceWeights(a.Talk.Ranking, a.Talk.Method)
		if !sharesNear(*got.Talk, talk.floats(), closeTo) || !sharesNear(*got.Walk, walk.floats(), closeTo) {
			t.Fatalf("talk %v, want %v; walk %v, want %v", *got.Talk, talk.floats(), *got.Walk, walk.floats())
		}
		if misdirected, _ := referenceMisdirected(talk, *walk).Float64(); !near(got.Gap.Misdirected, misdirected, closeTo) {
			t.Fatalf("misdirected is %v, want %v", got.Gap.Misdirected, misdirected)
		}
		if got.Gap.TopMatch != referenceTopMatch(talk, *walk) || !reflect.DeepEqual(got.Gap.Inversions, referenceInversions(talk, *walk)) {
			t.Fatalf("top match %v, inversions %v", got.Gap.TopMatch, got.Gap.Inversions)
		}
		if want := referenceVerdict(talk, *walk); got.Verdict != want {
			t.Fatalf("verdict is %q, want %q", got.Verdict, want)
		}
		for _, m := range got.Robustness.ByMethod {
			if want := referenceVerdict(referenceWeights(a.Talk.Ranking, m.Method), *walk); m.Verdict != want {
				t.Fatalf("verdict by %s is %q, want %q", m.Method, m.Verdict, want)
			}
		}
		if want := referenceLeaveOneOut(a.Voices, a.Talk.Method, *walk); !reflect.DeepEqual(got.Robustness.LeaveOneOut, want) {
			t.Fatalf("leave one out is %+v, want %+v", got.Robustness.LeaveOneOut, want)
		}
	})
}

func TestBreakEvenAgreesWithTheReference(t *testing.T) {
	methods := model.WeightMethods()
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.WorkedExample()
		a.Talk.Ranking = modeltest.Rankings().Draw(t, "ranking")
		a.Talk.Method = rapid.SampledFrom(methods[:]).Draw(t, "method")
		a.Walk.Metrics = modeltest.GridAssessments().Draw(t, "walk").Walk.Metrics
		walk := referenceWalk(a.Walk)
		if walk == nil {
			return
		}
		got := gap.Analyze(a, modeltest.Catalogue()).Robustness.BreakEven
		points, from, to := referenceBreakEven(referenceWeights(a.Talk.Ranking, a.Talk.Method), *walk)
		if got == nil || points == nil {
			if got != nil || points != nil {
				t.Fatalf("break-even is %+v, want %v", got, points)
			}
			return
		}
		if want, _ := points.Float64(); !near(got.Points, want, closeTo) || got.From != from || got.To != to {
			t.Fatalf("break-even is %+v, want %v from %v to %v", *got, want, from, to)
		}
	})
}
