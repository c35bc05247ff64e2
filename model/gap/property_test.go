package gap_test

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// order is how bad a verdict is.
func order(v gap.Verdict) int {
	return slices.Index([]gap.Verdict{gap.Walking, gap.Drifting, gap.NotWalking}, v)
}

func TestSharesAddUpToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := gap.Analyze(modeltest.Drafts().Draw(t, "assessment"), modeltest.Catalogue())
		all := slices.Concat([]*model.Shares{a.Talk, a.Walk}, a.TalkChannels[:], a.WalkChannels[:])
		for i, s := range all {
			if s == nil {
				continue
			}
			if !near(s.Sum(), 1, exact) || slices.Min(s[:]) < 0 {
				t.Fatalf("shares %d are %v", i, *s)
			}
		}
		if mixed := a.Mix[0] + a.Mix[1] + a.Mix[2]; a.Walk != nil && !near(mixed, 1, exact) || a.Walk == nil && mixed != 0 {
			t.Fatalf("the mix %v adds up to %v", a.Mix, mixed)
		}
	})
}

func TestGapKeepsItsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := gap.Analyze(modeltest.Assessments().Draw(t, "assessment"), modeltest.Catalogue()).Gap
		if g == nil {
			return
		}
		if g.Misdirected < 0 || g.Misdirected > 100+closeTo || !near(g.Misdirected+g.Alignment, 100, closeTo) || !near(g.Points.Sum(), 0, closeTo) {
			t.Fatalf("got %+v", *g)
		}
		for _, coefficient := range []*float64{g.TauB, g.Rho} {
			if coefficient != nil && !(math.Abs(*coefficient) <= 1+closeTo) {
				t.Fatalf("a coefficient is %v", *coefficient)
			}
		}
		if g.Footrule < 0 || g.Footrule > 8 {
			t.Fatalf("the footrule is %v", g.Footrule)
		}
	})
}

func TestVerdictStepsBackAsTheWalkNearsTheTalk(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := gap.Analyze(modeltest.GridAssessments().Draw(t, "assessment"), modeltest.Catalogue())
		if a.Gap == nil {
			return
		}
		before := a.Verdict
		for part := 1; part <= 8; part++ {
			towards := float64(part) / 8
			after := gap.Judge(*a.Talk, a.Walk.Scale(1-towards).Plus(a.Talk.Scale(towards)))
			if order(after) > order(before) {
				t.Fatalf("%d/8 of the way the verdict turns from %q to %q", part, before, after)
			}
			before = after
		}
		if before != gap.Walking {
			t.Fatalf("a walk like the talk is %q", before)
		}
	})
}

func TestMetricOrderAndNamesChangeNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.GridAssessments().Draw(t, "assessment")
		metrics := rapid.Permutation(a.Walk.Metrics).Draw(t, "metrics")
		for i := range metrics {
			metrics[i].Name = modeltest.Names().Draw(t, "name")
		}
		b := a.WithMetrics(metrics)
		b.Title, b.Team = "Another", "Team"
		same(t, gap.Analyze(a, modeltest.Catalogue()), gap.Analyze(b, modeltest.Catalogue()))
	})
}

// same fails where two analyses differ in more than names and rounding.
func same(t *rapid.T, a, b gap.Analysis) {
	if a.Verdict != b.Verdict || a.Provisional != b.Provisional || (a.Walk == nil) != (b.Walk == nil) || len(a.Findings) != len(b.Findings) {
		t.Fatalf("verdict %q and %q, %d and %d findings", a.Verdict, b.Verdict, len(a.Findings), len(b.Findings))
	}
	for i := range a.Findings {
		if x, y := a.Findings[i], b.Findings[i]; x.Kind != y.Kind || x.Severity != y.Severity || !slices.Equal(x.Constraints, y.Constraints) {
			t.Fatalf("finding %d is %+v and %+v", i, x, y)
		}
	}
	if a.Walk == nil {
		return
	}
	if !sharesNear(*a.Walk, *b.Walk, closeTo) || !near(a.Gap.Misdirected, b.Gap.Misdirected, closeTo) {
		t.Fatalf("walk %v and %v", *a.Walk, *b.Walk)
	}
	if x, y := a.Robustness.BreakEven, b.Robustness.BreakEven; (x == nil) != (y == nil) || x != nil && !near(x.Points, y.Points, closeTo) {
		t.Fatalf("break-even %+v and %+v", x, y)
	}
	if !reflect.DeepEqual(a.Robustness.LeaveOneOut, b.Robustness.LeaveOneOut) {
		t.Fatalf("leave one out %+v and %+v", a.Robustness.LeaveOneOut, b.Robustness.LeaveOneOut)
	}
}

func TestRelabellingTwoConstraintsRelabelsTheResult(t *testing.T) {
	constraints := model.Constraints()
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.GridAssessments().Draw(t, "assessment")
		p := rapid.SampledFrom(constraints[:]).Draw(t, "one")
		q := rapid.SampledFrom(constraints[:]).Draw(t, "other")
		x, y := gap.Analyze(a, model.Catalogue{}), gap.Analyze(relabelled(a, p, q), model.Catalogue{})
		if (x.Gap == nil) != (y.Gap == nil) || x.Verdict != y.Verdict {
			t.Fatalf("verdict %q and %q", x.Verdict, y.Verdict)
		}
		if x.Gap == nil {
			return
		}
		if !sharesNear(swapped(x.Gap.Points, p, q), y.Gap.Points, closeTo) || len(x.Gap.Inversions) != len(y.Gap.Inversions) || x.Gap.TopMatch != y.Gap.TopMatch {
			t.Fatalf("gaps %+v and %+v", *x.Gap, *y.Gap)
		}
		if !reflect.DeepEqual(counts(x, p, q), counts(y, p, p)) {
			t.Fatalf("findings %v and %v", counts(x, p, q), counts(y, p, p))
		}
		if b, c := x.Robustness.BreakEven, y.Robustness.BreakEven; (b == nil) != (c == nil) || b != nil && !near(b.Points, c.Points, closeTo) {
			t.Fatalf("break-even %+v and %+v", b, c)
		}
	})
}

// counts returns how often each kind concerns each set of constraints, p and q
// swapped; the productivity load is about Cost alone and stays out.
func counts(a gap.Analysis, p, q model.Constraint) map[string]int {
	counted := map[string]int{}
	for _, f := range a.Findings {
		if f.Kind == gap.ProductivityLoad {
			continue
		}
		var concerned [model.ConstraintCount]bool
		for _, c := range f.Constraints {
			concerned[renamed(c, p, q)] = true
		}
		key := string(f.Kind) + string(f.Severity)
		for _, is := range concerned {
			key += map[bool]string{true: "1", false: "0"}[is]
		}
		counted[key]++
	}
	return counted
}

func renamed(c, p, q model.Constraint) model.Constraint {
	switch c {
	case p:
		return q
	case q:
		return p
	}
	return c
}

func swapped(s model.Shares, p, q model.Constraint) model.Shares {
	s[p], s[q] = s[q], s[p]
	return s
}

// relabelled returns the assessment with two constraints' names swapped.
func relabelled(a model.Assessment, p, q model.Constraint) model.Assessment {
	a.Talk.Ranking[p], a.Talk.Ranking[q] = a.Talk.Ranking[q], a.Talk.Ranking[p]
	for i := range a.Talk.Channels {
		a.Talk.Channels[i] = swapped(a.Talk.Channels[i], p, q)
	}
	metrics := slices.Clone(a.Walk.Metrics)
	for i := range metrics {
		metrics[i].Split = swapped(metrics[i].Split, p, q)
	}
	return a.WithMetrics(metrics)
}
