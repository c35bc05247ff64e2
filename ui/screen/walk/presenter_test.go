package walk

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

func present(a model.Assessment) State {
	return Present(a, gap.Analyze(a, model.Catalogue{}), model.English)
}

// incentives returns an assessment with one metric for each incentive.
func incentives(values ...float64) model.Assessment {
	var a model.Assessment
	for _, value := range values {
		a = a.AddMetric(modeltest.Paid("", "Metric", model.Cost, value))
	}
	return a
}

func TestTotal(t *testing.T) {
	for name, c := range map[string]struct {
		metrics       []float64
		kind          totalKind
		title, detail string
		firstEmpty    int
	}{
		"complete":         {[]float64{30, 20, 15, 25, 10, 0}, complete, "Incentive: 100 of 100", "5 paid metrics, 1 neither paid nor watched", -1},
		"all paid":         {[]float64{100}, complete, "Incentive: 100 of 100", "1 paid metric", -1},
		"none":             {[]float64{0, 0}, noIncentive, "No incentive yet", "0 paid metrics, 2 neither paid nor watched", -1},
		"missing":          {[]float64{60, 0, 30, 0}, provisional, "Incentive: 90 of 100", "10 points are missing. Results are provisional.", 1},
		"missing, none 0":  {[]float64{60, 39}, provisional, "Incentive: 99 of 100", "1 point is missing. Results are provisional.", -1},
		"too many":         {[]float64{60, 50, 0}, provisional, "Incentive: 110 of 100", "10 points too many. Results are provisional.", -1},
		"one too many":     {[]float64{60, 41}, provisional, "Incentive: 101 of 100", "1 point too many. Results are provisional.", -1},
		"a little missing": {[]float64{33.33, 33.33, 33.33}, provisional, "Incentive: 99.99 of 100", "0.01 points are missing. Results are provisional.", -1},
		"noise of a sum":   {[]float64{0.1, 0.2, 99.7}, complete, "Incentive: 100 of 100", "3 paid metrics", -1},
	} {
		got := present(incentives(c.metrics...)).Total
		want := Total{kind: c.kind, Title: c.title, Detail: c.detail, FirstEmpty: c.firstEmpty}
		if got != want {
			t.Errorf("%s: got %+v, want %+v", name, got, want)
		}
	}
}

// A metric is watched where attention or pressure rests on it, not where it
// merely lacks an incentive.
func TestCountMetrics(t *testing.T) {
	paid, attended, pushed, idle := model.Metric{Incentive: 1}, model.Metric{Attention: 1}, model.Metric{Pressure: 0.5}, model.Metric{}
	both := model.Metric{Incentive: 1, Attention: 5}
	for want, metrics := range map[string][]model.Metric{
		"1 paid metric":                                             {both},
		"2 paid metrics":                                            {paid, both},
		"1 paid metric, 2 watched only":                             {paid, attended, pushed},
		"0 paid metrics, 1 neither paid nor watched":                {idle},
		"1 paid metric, 1 watched only, 2 neither paid nor watched": {idle, pushed, paid, idle},
	} {
		if got := countMetrics(metrics, model.English); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestMixRules(t *testing.T) {
	for rule := incentiveAlone; rule <= allAlike; rule++ {
		if got := ruleOf(rule.weights(model.ChannelWeights{1, 2, 3})); got != rule {
			t.Errorf("rule %d gives weights that stand for rule %d", rule, got)
		}
	}
	for _, weights := range []model.ChannelWeights{{100, 0, 0}, {60, 20, 20}, {0, 1, 2}, {0, 5, 0}} {
		if got := ruleOf(weights); got != ownMix {
			t.Errorf("%v stand for rule %d, not for an own mix", weights, got)
		}
		if got := ownMix.weights(weights); got != weights {
			t.Errorf("an own mix over %v starts from %v", weights, got)
		}
	}
	if got := ownMix.weights(model.ChannelWeights{}); got != (model.ChannelWeights{100, 0, 0}) {
		t.Errorf("an own mix over the default starts from %v", got)
	}
}

func TestShares(t *testing.T) {
	worked := present(modeltest.WorkedExample()).Shares
	if !worked.Channels[model.Incentive].Leads || worked.Channels[model.Attention].Leads || worked.Note != "" {
		t.Errorf("the worked example shows %+v", worked)
	}
	if worked.Channels[model.Attention].Shares != nil {
		t.Error("attention without values has shares")
	}
	if got := present(incentives()).Shares.Note; got != "There is no walk yet. Give a metric an incentive, attention or pressure." {
		t.Errorf("without metrics the note is %q", got)
	}
	excluding := modeltest.WorkedExample()
	excluding.Walk.ChannelWeights = model.ChannelWeights{0, 50, 50}
	if got := present(excluding).Shares.Note; got != "There is no walk: the headline takes only channels without values. Choose another mix." {
		t.Errorf("without a channel in the mix the note is %q", got)
	}
	watched := incentives(0)
	watched.Walk.Metrics[0].Attention = 3
	shares := present(watched).Shares
	if shares.Note != "No metric has an incentive, so attention and pressure stand in for it." || !shares.Channels[model.Attention].Leads {
		t.Errorf("with attention alone it shows %+v", shares)
	}
}

func TestBelief(t *testing.T) {
	var a model.Assessment
	a.Walk.Believed = model.Ranking{model.Quality: 4, model.Cost: 5}
	if got := present(a).Belief.Line; got != "" {
		t.Errorf("half a belief says %q", got)
	}
	a.Walk.Believed = model.Ranking{model.Quality: 4, model.Cost: 5, model.Time: 1, model.Risk: 2}
	if got := present(a).Belief.Line; got != "You believe: Cost, Quality, Risk, Time." {
		t.Errorf("it says %q", got)
	}
}

func TestTaken(t *testing.T) {
	taken := present(modeltest.WorkedExample()).Taken
	if !taken["aht"] || taken["fcr"] || taken[""] {
		t.Errorf("taken are %v", taken)
	}
}
