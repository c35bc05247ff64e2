package model_test

import (
	"math"
	"testing"

	"walkyourtalk/model"
)

func TestMetricMessages(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*model.Metric)
		want   string
	}{
		{"valid", func(*model.Metric) {}, ""},
		{"without a name", func(m *model.Metric) { m.Name = " \t" }, "walk.metrics[3].name: is missing; give the metric a name"},
		{"incentive of -3", func(m *model.Metric) { m.Incentive = -3 }, "walk.metrics[3].incentive: -3 is not between 0 and 100"},
		{"incentive of 140", func(m *model.Metric) { m.Incentive = 140 }, "walk.metrics[3].incentive: 140 is not between 0 and 100"},
		{"incentive of NaN", func(m *model.Metric) { m.Incentive = math.NaN() }, "walk.metrics[3].incentive: NaN is not between 0 and 100"},
		{"incentive without end", func(m *model.Metric) { m.Incentive = math.Inf(1) }, "walk.metrics[3].incentive: +Inf is not between 0 and 100"},
		{"attention of 6", func(m *model.Metric) { m.Attention = 6 }, "walk.metrics[3].attention: 6 is not between 0 and 5"},
		{"pressure of NaN", func(m *model.Metric) { m.Pressure = math.NaN() }, "walk.metrics[3].pressure: NaN is not between 0 and 5"},
		{
			"split of 90", func(m *model.Metric) { m.Split = model.Shares{50, 40, 0, 0} },
			"walk.metrics[3].split: adds up to 90, not 100; change its parts until they do",
		},
		{
			"split of nothing", func(m *model.Metric) { m.Split = model.Shares{} },
			"walk.metrics[3].split: adds up to 0, not 100; change its parts until they do",
		},
		{
			"split with a rounding error", func(m *model.Metric) { m.Split = model.Shares{33.3, 33.3, 33.3, 0} },
			"walk.metrics[3].split: adds up to 99.9, not 100; change its parts until they do",
		},
		{"split that misses by 0.01", func(m *model.Metric) { m.Split = model.Shares{33.33, 33.33, 33.33, 0} }, ""},
		{
			"split that misses by 0.02", func(m *model.Metric) { m.Split = model.Shares{33.34, 33.34, 33.34, 0} },
			"walk.metrics[3].split: adds up to 100.02, not 100; change its parts until they do",
		},
		{
			"split with a negative part", func(m *model.Metric) { m.Split = model.Shares{110, -10, 0, 0} },
			"walk.metrics[3].split.quality: 110 is not between 0 and 100",
		},
		{"split with NaN", func(m *model.Metric) { m.Split[model.Risk] = math.NaN() }, "walk.metrics[3].split.risk: NaN is not between 0 and 100"},
		{"unknown direction", func(m *model.Metric) { m.Better = "up" }, `walk.metrics[3].better: "up" is not one of higher, lower, target`},
		{"no direction", func(m *model.Metric) { m.Better = "" }, ""},
		{"min over max", func(m *model.Metric) { m.Min, m.Max = 40, 30 }, "walk.metrics[3].min: 40 is over the max of 30; lower it or raise the max"},
		{"min of -1", func(m *model.Metric) { m.Min = -1 }, "walk.metrics[3].min: -1 is not between 0 and 100"},
		{"max of 101", func(m *model.Metric) { m.Max = 101 }, "walk.metrics[3].max: 101 is not between 0 and 100"},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := model.NewMetric("Average handle time", model.Cost)
			test.change(&m)
			says(t, m.Validate("walk.metrics[3]"), test.want)
		})
	}
}

func TestMetricSplit(t *testing.T) {
	m := model.NewMetric("Average handle time", model.Cost)
	if m.Main() != model.Cost || m.IsSplit() || m.IsPaid() {
		t.Errorf("a new metric is %+v", m)
	}
	m.Split, m.Incentive = model.Shares{40, 20, 40, 0}, 0.5
	if m.Main() != model.Quality || !m.IsSplit() || !m.IsPaid() {
		t.Errorf("main %v, split %v, paid %v", m.Main(), m.IsSplit(), m.IsPaid())
	}
}

func TestMetricValues(t *testing.T) {
	m := model.NewMetric("Average handle time", model.Cost)
	for i, c := range model.WalkChannels() {
		m = m.WithValue(c, float64(i+1))
	}
	if m.Incentive != 1 || m.Attention != 2 || m.Pressure != 3 {
		t.Errorf("values are %v, %v, %v", m.Incentive, m.Attention, m.Pressure)
	}
	for i, c := range model.WalkChannels() {
		if m.Value(c) != float64(i+1) {
			t.Errorf("%s is %v", c.Key(), m.Value(c))
		}
	}
}
