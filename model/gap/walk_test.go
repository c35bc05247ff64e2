package gap_test

import (
	"slices"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// metric returns a metric on one constraint with a value in each channel.
func metric(c model.Constraint, incentive, attention, pressure float64) model.Metric {
	m := modeltest.Paid("", "On "+c.Name(), c, incentive)
	m.Attention, m.Pressure = attention, pressure
	return m
}

func analyzed(weights model.ChannelWeights, metrics ...model.Metric) gap.Analysis {
	a := modeltest.WorkedExample().WithMetrics(metrics)
	a.Walk.ChannelWeights = weights
	return gap.Analyze(a, modeltest.Catalogue())
}

func TestHeadlineWalkMixesPresentChannels(t *testing.T) {
	all := []model.Metric{metric(model.Quality, 60, 0, 0), metric(model.Cost, 40, 0, 5), metric(model.Time, 0, 3, 0), metric(model.Risk, 0, 1, 5)}
	watched := []model.Metric{metric(model.Quality, 0, 1, 0), metric(model.Cost, 0, 3, 0)}
	pushed := append(slices.Clone(watched), metric(model.Risk, 0, 0, 2))
	for _, test := range []struct {
		name    string
		weights model.ChannelWeights
		metrics []model.Metric
		mix     [3]float64
		walk    model.Shares
	}{
		{"default is incentive alone", model.ChannelWeights{}, all, [3]float64{1, 0, 0}, model.Shares{0.6, 0.4, 0, 0}},
		{"default without incentive", model.ChannelWeights{}, pushed, [3]float64{0, 0.5, 0.5}, model.Shares{0.125, 0.375, 0, 0.5}},
		{"default with attention alone", model.ChannelWeights{}, watched, [3]float64{0, 1, 0}, model.Shares{0.25, 0.75, 0, 0}},
		{"weights need not add up to 100", model.ChannelWeights{2, 1, 1}, all, [3]float64{0.5, 0.25, 0.25}, model.Shares{0.3, 0.325, 0.1875, 0.1875}},
		{"a missing weight is 0", model.ChannelWeights{0, 7, 0}, all, [3]float64{0, 1, 0}, model.Shares{0, 0, 0.75, 0.25}},
		{"absent channels give their weight away", model.ChannelWeights{50, 30, 10}, pushed, [3]float64{0, 0.75, 0.25}, model.Shares{0.1875, 0.5625, 0, 0.25}},
		{"huge weights stay finite", model.ChannelWeights{1e308, 1e308, 0}, all, [3]float64{0.5, 0.5, 0}, model.Shares{0.3, 0.2, 0.375, 0.125}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := analyzed(test.weights, test.metrics...)
			if got.Walk == nil || !sharesNear(*got.Walk, test.walk, exact) {
				t.Errorf("walk is %v, want %v", got.Walk, test.walk)
			}
			if !sharesNear(model.Shares{got.Mix[0], got.Mix[1], got.Mix[2]}, model.Shares{test.mix[0], test.mix[1], test.mix[2]}, exact) {
				t.Errorf("mix is %v, want %v", got.Mix, test.mix)
			}
		})
	}
}

func TestNoWalkNoGapNoVerdict(t *testing.T) {
	for name, got := range map[string]gap.Analysis{
		"no metrics":                            analyzed(model.ChannelWeights{}),
		"metrics without values":                analyzed(model.ChannelWeights{}, metric(model.Cost, 0, 0, 0)),
		"no present channel has a weight":       analyzed(model.ChannelWeights{0, 0, 9}, metric(model.Cost, 100, 0, 0)),
		"no incentive although it alone counts": analyzed(model.ChannelWeights{100, 0, 0}, metric(model.Cost, 0, 3, 3)),
	} {
		if got.Walk != nil || got.Gap != nil || got.Robustness != nil || got.Verdict != gap.NoVerdict || len(got.Findings) != 0 || got.Mix != [3]float64{} {
			t.Errorf("%s: got %+v", name, got)
		}
		if got.Talk == nil {
			t.Errorf("%s: talk is gone", name)
		}
	}
}

func TestDraftHasWalkWithoutTalk(t *testing.T) {
	a := modeltest.WorkedExample()
	for _, r := range []model.Ranking{{}, {5, 0, 0, 0}, {5, 4, 3, 2}} {
		a.Talk.Ranking = r
		got := gap.Analyze(a, modeltest.Catalogue())
		if got.Talk != nil || got.Gap != nil || got.Verdict != gap.NoVerdict || got.Robustness != nil {
			t.Errorf("%v: got %+v", r, got)
		}
		if got.Walk == nil || !sharesNear(*got.Walk, model.Shares{0.25, 0.65, 0, 0.1}, exact) {
			t.Errorf("%v: walk is %v", r, got.Walk)
		}
		for _, f := range got.Findings {
			if f.Kind != gap.OpposingPair {
				t.Errorf("%v: found %s, which needs a talk", r, f.Kind)
			}
		}
	}
}

func TestSplitsCountAsPartsOfTheirSum(t *testing.T) {
	m := metric(model.Quality, 100, 0, 0)
	m.Split = model.Shares{33.33, 33.33, 33.33, 0} // 0.01 short
	got := analyzed(model.ChannelWeights{}, m)
	if want := (model.Shares{1. / 3, 1. / 3, 1. / 3, 0}); !sharesNear(*got.Walk, want, exact) {
		t.Errorf("walk is %v, want %v", *got.Walk, want)
	}
}

func TestProvisional(t *testing.T) {
	for _, test := range []struct {
		name      string
		incentive float64
		attention float64
		weights   model.ChannelWeights
		want      bool
	}{
		{"100", 100, 0, model.ChannelWeights{}, false},
		{"0 is no incentive channel", 0, 3, model.ChannelWeights{}, false},
		{"90", 90, 0, model.ChannelWeights{}, true},
		{"within 1e-9", 100 - 0.9e-9, 0, model.ChannelWeights{}, false},
		{"beyond 1e-9", 100 - 1.1e-9, 0, model.ChannelWeights{}, true},
		{"whatever the channel weights", 90, 3, model.ChannelWeights{0, 1, 0}, true},
		{"a total near 0", 1e-10, 3, model.ChannelWeights{}, true},
	} {
		got := analyzed(test.weights, metric(model.Cost, test.incentive, test.attention, 0))
		if got.Provisional != test.want || got.IncentiveTotal != test.incentive {
			t.Errorf("%s: provisional %v with a total of %v", test.name, got.Provisional, got.IncentiveTotal)
		}
	}
}

func TestTalkChannelsThatMiss100AreAbsent(t *testing.T) {
	for _, test := range []struct {
		name    string
		points  model.Shares
		present bool
	}{
		{"100", model.Shares{70, 10, 10, 10}, true},
		{"0.01 short", model.Shares{69.99, 10, 10, 10}, true},
		{"0.01 over", model.Shares{70.01, 10, 10, 10}, true},
		{"0.02 short", model.Shares{69.98, 10, 10, 10}, false},
		{"nothing", model.Shares{}, false},
		{"half", model.Shares{50, 0, 0, 0}, false},
	} {
		a := modeltest.WorkedExample()
		a.Talk.Channels[model.Conversations] = test.points
		got := gap.Analyze(a, modeltest.Catalogue()).TalkChannels[model.Conversations]
		if (got != nil) != test.present {
			t.Errorf("%s: got %v", test.name, got)
		}
		if got != nil && !near(got.Sum(), 1, exact) {
			t.Errorf("%s: shares add up to %v", test.name, got.Sum())
		}
	}
}
