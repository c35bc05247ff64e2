package model_test

import (
	"math"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

func TestAssessmentMessages(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*model.Assessment)
		want   string
	}{
		{"valid", func(*model.Assessment) {}, ""},
		{"date", func(a *model.Assessment) { a.Date = "2026-02-29" }, `date: "2026-02-29" is not a day; write it as 2027-01-31`},
		{"headcount", func(a *model.Assessment) { a.Headcount = -1 }, "headcount: -1 is not a number of people from 0 to 1000000000"},
		{"method", func(a *model.Assessment) { a.Talk.Method = "rank" }, `talk.method: "rank" is not one of direct, roc, rank_sum, rank_reciprocal`},
		{"talk channel", func(a *model.Assessment) { a.Talk.Channels[model.Leadership][model.Time] = -5 }, "talk.channels.leadership.time: -5 is not between 0 and 100"},
		{
			"talk channel of NaN", func(a *model.Assessment) { a.Talk.Channels[model.Coaching][model.Quality] = math.NaN() },
			"talk.channels.coaching.quality: NaN is not between 0 and 100",
		},
		{"talk channel that misses 100 is kept", func(a *model.Assessment) { a.Talk.Channels[model.Coaching] = model.Shares{50, 10, 0, 0} }, ""},
		{"channel weight", func(a *model.Assessment) { a.Walk.ChannelWeights[model.Pressure] = -1 }, "walk.channel_weights.pressure: -1 is not a number of at least 0"},
		{
			"channel weight of NaN", func(a *model.Assessment) { a.Walk.ChannelWeights[model.Attention] = math.NaN() },
			"walk.channel_weights.attention: NaN is not a number of at least 0",
		},
		{
			"channel weight without end", func(a *model.Assessment) { a.Walk.ChannelWeights[model.Incentive] = math.Inf(1) },
			"walk.channel_weights.incentive: +Inf is not a number of at least 0",
		},
		{"metric", func(a *model.Assessment) { a.Walk.Metrics[3].Incentive = 130 }, "walk.metrics[3].incentive: 130 is not between 0 and 100"},
		{"incentives that miss 100 are kept", func(a *model.Assessment) { a.Walk.Metrics[3].Incentive = 100 }, ""},
		{"voice", func(a *model.Assessment) { a.Voices[1].Round = 0 }, "voices[1].round: 0 is not a round; rounds count from 1 to 1000000000"},
		{"plan", func(a *model.Assessment) { a.Plan.ADKAR[model.Desire] = 6 }, "plan.adkar.desire: 6 is not a score from 1 to 5"},
		{"review", func(a *model.Assessment) { a.Review.Due = "May" }, `review.due: "May" is not a day; write it as 2027-01-31`},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := modeltest.WorkedExample()
			a.Voices = modeltest.ExecutivesBallots()
			test.change(&a)
			says(t, a.Validate(), test.want)
		})
	}
}

func TestChangesLeaveTheAssessmentAsItWas(t *testing.T) {
	a := modeltest.WorkedExample()
	m := model.NewMetric("Attrition", model.Risk)
	for name, got := range map[string]struct {
		changed model.Assessment
		want    []string
	}{
		"replaced": {a.WithMetric(1, m), []string{"Average handle time", "Attrition", "Expenses", "Quality assurance score", "Compliance error accuracy"}},
		"added":    {a.AddMetric(m), []string{"Average handle time", "Service level", "Expenses", "Quality assurance score", "Compliance error accuracy", "Attrition"}},
		"removed":  {a.RemoveMetric(1), []string{"Average handle time", "Expenses", "Quality assurance score", "Compliance error accuracy"}},
	} {
		checkNames(t, name, got.changed, got.want)
	}
	checkNames(t, "before", a, []string{"Average handle time", "Service level", "Expenses", "Quality assurance score", "Compliance error accuracy"})
	if total := a.Walk.IncentiveTotal(); total != 100 {
		t.Errorf("the incentives total %v", total)
	}
}

func checkNames(t *testing.T, name string, a model.Assessment, want []string) {
	t.Helper()
	if len(a.Walk.Metrics) != len(want) {
		t.Errorf("%s: %d metrics, want %d", name, len(a.Walk.Metrics), len(want))
		return
	}
	for i, m := range a.Walk.Metrics {
		if m.Name != want[i] {
			t.Errorf("%s: metric %d is %q, want %q", name, i, m.Name, want[i])
		}
	}
}
