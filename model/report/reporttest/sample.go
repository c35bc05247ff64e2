// Package reporttest holds what tests of reports share: a sample, a plain
// measurer, and a check of pages.
package reporttest

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/model/report"
)

// Sample returns the worked example with all that a report can show: talk
// channels, definitions, a split, ballots, a shaky layer, an agreement, roles
// that sign, and the next review.
func Sample() report.Input {
	a := modeltest.WorkedExample()
	a.Title, a.Team, a.Site, a.Headcount = "Harbor Support, Tier 1", "Tier 1", "Harbor", 24
	a.PreparedFor = "Site director, Head of Support"
	a.Talk.Channels = [model.TalkChannelCount]model.Shares{{30, 45, 10, 15}, {40, 30, 15, 15}, {55, 20, 10, 15}}
	a.Walk.Believed = model.Ranking{4, 5, 1, 2}
	a.Walk.Metrics = metrics(a.Walk.Metrics)
	a.Voices = modeltest.ExecutivesBallots()
	a.Plan = model.Plan{
		Foundation: model.Foundation{model.Technology: model.Shaky},
		Agreement: model.Agreement{Way: model.ChangeTheWalk, Due: "2027-01-01", Moves: []model.Move{
			{Name: "Average handle time", From: 30, To: 5},
			{Name: "Quality assurance score", From: 25, To: 50},
		}},
		SignOff: []string{"Site director", "Head of Support", "Finance lead"},
	}
	a.Review = model.Review{Previous: strings.Repeat("0123456789abcdef", 4), Due: "2027-05-22"}
	return Input(a)
}

// metrics describes the worked example's metrics, and splits one that is not
// paid.
func metrics(metrics []model.Metric) []model.Metric {
	metrics[0].Abbreviation, metrics[0].Unit, metrics[0].Better = "AHT", "seconds", model.Lower
	metrics[0].Definition = "Average talk, hold and after-call work per contact."
	metrics[0].Attention, metrics[0].Pressure = 5, 4
	metrics[3].Abbreviation, metrics[3].Unit = "QA", "%"
	metrics[3].Definition = "Average score of monitored contacts against the quality form."
	metrics[3].Attention, metrics[3].Pressure = 3, 2
	released := model.NewMetric("Release on-time rate", model.Time)
	released.Split = model.Shares{model.Time: 70, model.Quality: 30}
	released.Attention, released.Pressure = 1, 2
	return append(metrics, released)
}

// Input returns an assessment with its analysis, ready for a report.
func Input(a model.Assessment) report.Input {
	catalogue := modeltest.Catalogue()
	return report.Input{
		Assessment: a,
		Analysis:   gap.Analyze(a, catalogue),
		Catalogue:  catalogue,
		Snapshot:   strings.Repeat("7c1f09ae4b62d8e3", 4),
		Printed:    "22 November 2026, 15:40",
	}
}
