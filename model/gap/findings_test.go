package gap_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// found returns the findings as "kind severity constraints metrics".
func found(a model.Assessment) []string {
	var all []string
	for _, f := range gap.Analyze(a, modeltest.Catalogue()).Findings {
		words := []string{string(f.Kind), string(f.Severity)}
		for _, c := range f.Constraints {
			words = append(words, c.Key())
		}
		all = append(all, strings.Join(append(words, f.Metrics...), " "))
	}
	return all
}

// foundOf returns the findings of a kind.
func foundOf(kind gap.FindingKind, a model.Assessment) []string {
	return slices.DeleteFunc(found(a), func(s string) bool { return !strings.HasPrefix(s, string(kind)+" ") })
}

// walking returns the worked example's talk with a walk of its own.
func walking(quality, cost, time, risk float64) model.Assessment {
	return modeltest.WorkedExample().WithMetrics([]model.Metric{
		metric(model.Quality, quality, 0, 0), metric(model.Cost, cost, 0, 0), metric(model.Time, time, 0, 0), metric(model.Risk, risk, 0, 0),
	})
}

func TestWorkedExampleFindings(t *testing.T) {
	want := []string{
		"inversion high quality cost",
		"over_rewarded high cost",
		"opposing_pair medium quality cost Average handle time Quality assurance score",
		"productivity_load medium cost",
	}
	if got := found(modeltest.WorkedExample()); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

// Talk is Quality 5 (41 2/3), Cost 4 (33 1/3), Risk 2 (16 2/3), Time 1 (8 1/3).
func TestFindingsAboutConstraints(t *testing.T) {
	const third = 100. / 3
	for _, test := range []struct {
		name string
		kind gap.FindingKind
		a    model.Assessment
		want []string
	}{
		{
			"inversion of the first is high, of others medium", gap.Inversion, walking(25, 30, 35, 10),
			[]string{"inversion high quality cost", "inversion high quality time", "inversion medium cost time", "inversion medium risk time"},
		},
		{"a tie is no inversion", gap.Inversion, walking(35, 35, 10, 20), nil},
		{"orphan scored 5", gap.Orphan, walking(4.9, 60, 20, 15.1), []string{"orphan high quality"}},
		{"orphan scored 4", gap.Orphan, walking(60, 4.9, 20, 15.1), []string{"orphan medium cost"}},
		{"no orphan from 5 %", gap.Orphan, walking(5, 60, 20, 15), nil},
		{"no orphan a rounding error under 5 %", gap.Orphan, walking(5-0.9e-10, 60, 20, 15+0.9e-10), nil},
		{"orphan beyond that", gap.Orphan, walking(5-1.2e-10, 60, 20, 15+1.2e-10), []string{"orphan high quality"}},
		{"no orphan scored 2 or 1", gap.Orphan, walking(60, 40, 0, 0), nil},
		{"over-rewarded by over 10", gap.OverRewarded, walking(41, third+10.1, 8, 100-49-third-10.1), []string{"over_rewarded medium cost"}},
		{"not at 10", gap.OverRewarded, walking(40, third+10, 8, 100-48-third-10), nil},
		{"not a rounding error over 10", gap.OverRewarded, walking(40, third+10+0.9e-9, 8, 100-48-third-10-0.9e-9), nil},
		{"beyond that", gap.OverRewarded, walking(40, third+10+1.2e-9, 8, 100-48-third-10-1.2e-9), []string{"over_rewarded medium cost"}},
		{"at 20 not yet severe", gap.OverRewarded, walking(38, third+20, 4, 100-42-third-20), []string{"over_rewarded medium cost"}},
		{"over 20", gap.OverRewarded, walking(38, third+20.1, 4, 100-42-third-20.1), []string{"over_rewarded high cost"}},
		{"half on Cost", gap.ProductivityLoad, walking(50, 50, 0, 0), []string{"productivity_load medium cost"}},
		{"a rounding error under half on Cost", gap.ProductivityLoad, walking(50, 50-0.9e-10, 0, 0.9e-10), []string{"productivity_load medium cost"}},
		{"less than half on Cost", gap.ProductivityLoad, walking(50, 50-1.2e-10, 0, 1.2e-10), nil},
	} {
		if got := foundOf(test.kind, test.a); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestProductivityLoadLooksAtIncentiveAlone(t *testing.T) {
	load := func(r model.Ranking, metrics ...model.Metric) []string {
		a := modeltest.WorkedExample().WithMetrics(metrics)
		a.Talk.Ranking = r
		a.Walk.ChannelWeights = model.ChannelWeights{0, 1, 0}
		return foundOf(gap.ProductivityLoad, a)
	}
	if got := load(model.Ranking{5, 4, 1, 2}, metric(model.Cost, 60, 1, 0), metric(model.Quality, 40, 5, 0)); len(got) != 1 {
		t.Errorf("with incentive on Cost and attention elsewhere: %q", got)
	}
	if got := load(model.Ranking{5, 4, 1, 2}, metric(model.Cost, 0, 5, 0)); len(got) != 0 {
		t.Errorf("without incentive: %q", got)
	}
	if got := load(model.Ranking{4, 5, 1, 2}, metric(model.Cost, 100, 1, 0)); len(got) != 0 {
		t.Errorf("with Cost first: %q", got)
	}
}

// paid returns an assessment with one metric for each incentive.
func paid(incentives ...float64) model.Assessment {
	var metrics []model.Metric
	for i, incentive := range incentives {
		metrics = append(metrics, modeltest.Paid("", fmt.Sprintf("M%d", i+1), model.Quality, incentive))
	}
	return modeltest.WorkedExample().WithMetrics(metrics)
}

func TestFindingsAboutMetrics(t *testing.T) {
	for _, test := range []struct {
		name string
		kind gap.FindingKind
		a    model.Assessment
		want []string
	}{
		{"dilution lists all in one finding", gap.Dilution, paid(4.9, 90, 0, 0.1, 5), []string{"dilution low M1 M4"}},
		{"5 is enough", gap.Dilution, paid(5, 95), nil},
		{"a rounding error under 5 too", gap.Dilution, paid(5-0.9e-9, 95), nil},
		{"beyond that", gap.Dilution, paid(5-1.1e-9, 95), []string{"dilution low M1"}},
		{"0 is not paid", gap.Dilution, paid(0, 100), nil},
		{"nor is a rounding error over 0", gap.Dilution, paid(0.9e-9, 100), nil},
		{"more than that is", gap.Dilution, paid(1.1e-9, 100), []string{"dilution low M1"}},
		{"as entered, not normalized", gap.Dilution, paid(6, 600./7), nil},
		{"thin as entered, whatever its part", gap.Dilution, paid(4, 4), []string{"dilution low M1 M2"}},
		{"seven are not crowded", gap.Crowding, paid(10, 10, 10, 10, 10, 10, 40, 0), nil},
		{"the eighth is paid a rounding error", gap.Crowding, paid(10, 10, 10, 10, 10, 10, 40, 0.9e-9), nil},
		{"eight are", gap.Crowding, paid(10, 10, 10, 10, 10, 10, 10, 30), []string{"crowding low M1 M2 M3 M4 M5 M6 M7 M8"}},
	} {
		if got := foundOf(test.kind, test.a); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestOpposingPairs(t *testing.T) {
	for _, test := range []struct {
		name    string
		metrics []model.Metric
		want    []string
	}{
		{
			"two paid metrics of a pair",
			[]model.Metric{modeltest.Paid("fcr", "FCR", model.Quality, 50), modeltest.Paid("aht", "AHT", model.Cost, 50)},
			[]string{"opposing_pair medium quality cost AHT FCR"},
		},
		{"one is not paid", []model.Metric{modeltest.Paid("fcr", "FCR", model.Quality, 0), modeltest.Paid("aht", "AHT", model.Cost, 50)}, nil},
		{"own metrics have no key", []model.Metric{modeltest.Paid("", "FCR", model.Quality, 50), modeltest.Paid("aht", "AHT", model.Cost, 50)}, nil},
		{"no pair", []model.Metric{modeltest.Paid("fcr", "FCR", model.Quality, 50), modeltest.Paid("occupancy", "Occupancy", model.Cost, 50)}, nil},
		{
			"one for each two metrics, in constraint order",
			[]model.Metric{
				modeltest.Paid("attrition", "Attrition", model.Cost, 10), modeltest.Paid("occupancy", "Occupancy", model.Cost, 10),
				modeltest.Paid("aht", "AHT", model.Cost, 10), modeltest.Paid("aht", "AHT, chat", model.Cost, 10), modeltest.Paid("fcr", "FCR", model.Quality, 60),
			},
			[]string{"opposing_pair medium quality cost AHT FCR", "opposing_pair medium quality cost AHT, chat FCR", "opposing_pair medium cost Occupancy Attrition"},
		},
	} {
		if got := foundOf(gap.OpposingPair, modeltest.WorkedExample().WithMetrics(test.metrics)); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestChannelConflicts(t *testing.T) {
	type talk = [model.TalkChannelCount]model.Shares
	quality, cost, tied := model.Shares{60, 20, 10, 10}, model.Shares{20, 60, 10, 10}, model.Shares{40, 40, 10, 10}
	agreeing := []model.Metric{metric(model.Quality, 100, 5, 0)}
	for _, test := range []struct {
		name    string
		talk    talk
		metrics []model.Metric
		want    []string
	}{
		{"all agree", talk{quality, quality, quality}, agreeing, nil},
		{"talk disagrees", talk{cost, quality, quality}, agreeing, []string{"channel_conflict medium quality cost"}},
		{"a tie has the other's first in common", talk{cost, tied, tied}, agreeing, nil},
		{"a tie within 1e-12 too", talk{cost, {40, 40 - 0.5e-10, 10, 10}, {}}, agreeing, nil},
		{"absent channels do not count", talk{cost, {}, {50, 10, 10, 10}}, agreeing, nil},
		{"walk disagrees", talk{}, []model.Metric{metric(model.Time, 100, 0, 0), metric(model.Risk, 0, 5, 0)}, []string{"channel_conflict medium time risk"}},
		{
			"both disagree",
			talk{cost, quality, {}},
			[]model.Metric{metric(model.Quality, 100, 0, 0), metric(model.Risk, 0, 0, 5)},
			[]string{"channel_conflict medium quality cost", "channel_conflict medium quality risk"},
		},
	} {
		a := modeltest.WorkedExample().WithMetrics(test.metrics)
		a.Talk.Channels = test.talk
		if got := foundOf(gap.ChannelConflict, a); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

func TestFindingsStandBySeverityThenKind(t *testing.T) {
	a := paid(1, 2, 3, 4, 1, 2, 3, 84)
	a.Walk.Metrics[7].Split = model.OnlyOn(model.Time)
	want := []string{
		"inversion high quality time", "over_rewarded high time", "inversion medium cost time", "inversion medium risk time", "orphan medium cost",
		"dilution low M1 M2 M3 M4 M5 M6 M7", "crowding low M1 M2 M3 M4 M5 M6 M7 M8",
	}
	if got := found(a); !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestNamesOfKindsAndSeverities(t *testing.T) {
	var names []string
	for _, kind := range gap.FindingKinds() {
		names = append(names, kind.Name())
	}
	for _, severity := range gap.Severities() {
		names = append(names, severity.Name())
	}
	want := []string{"Inversion", "Orphan", "Over-rewarded", "Dilution", "Crowding", "Opposing pair", "Productivity load", "Channels disagree", "High", "Medium", "Low"}
	if !slices.Equal(names, want) {
		t.Errorf("got %q", names)
	}
}
