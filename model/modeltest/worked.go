// Package modeltest holds the reference cases and the random assessments that
// tests of several packages share.
package modeltest

import "walkyourtalk/model"

// WorkedExample returns the product's worked example: talk Quality 5, Cost 4,
// Risk 2, Time 1; incentives AHT 30, service level 20, expenses 15 (Cost 65), QA
// 25 (Quality), compliance 10 (Risk), and nothing on Time. Its direct weights
// are 5/12, 4/12, 1/12 and 2/12, its misdirected share 31 2/3 points.
func WorkedExample() model.Assessment {
	return model.Assessment{
		Title: "Worked example",
		Date:  "2026-11-22",
		Talk:  model.Talk{Ranking: model.Ranking{model.Quality: 5, model.Cost: 4, model.Time: 1, model.Risk: 2}, Method: model.Direct},
		Walk: model.Walk{Metrics: []model.Metric{
			Paid("aht", "Average handle time", model.Cost, 30),
			Paid("service_level", "Service level", model.Cost, 20),
			Paid("", "Expenses", model.Cost, 15),
			Paid("qa_score", "Quality assurance score", model.Quality, 25),
			Paid("compliance_error_accuracy", "Compliance error accuracy", model.Risk, 10),
		}},
	}
}

// Paid returns a metric with an incentive and no attention or pressure.
func Paid(key, name string, c model.Constraint, incentive float64) model.Metric {
	m := model.NewMetric(name, c)
	m.Key = key
	m.Incentive = incentive
	return m
}

// ExecutivesBallots returns three executives' priority ballots, the ones that
// the analysis document's example is made from.
func ExecutivesBallots() []model.Voice {
	var voices []model.Voice
	for _, r := range []model.Ranking{{5, 2, 1, 4}, {5, 4, 2, 1}, {2, 5, 1, 4}} {
		voices = append(voices, model.Voice{Group: model.Executives, Question: model.PriorityQuestion, Round: 1, Ranking: r, Count: 1})
	}
	return voices
}

// Catalogue returns a small catalogue with three opposing pairs.
func Catalogue() model.Catalogue {
	metric := func(key, name string, c model.Constraint) model.CatalogueMetric {
		return model.CatalogueMetric{Key: key, Name: name, Better: model.Higher, Constraint: c}
	}
	return model.Catalogue{
		Metrics: []model.CatalogueMetric{
			metric("aht", "Average handle time", model.Cost),
			metric("fcr", "First contact resolution", model.Quality),
			metric("qa_score", "Quality assurance score", model.Quality),
			metric("occupancy", "Occupancy", model.Cost),
			metric("attrition", "Attrition", model.Cost),
		},
		Pairs: []model.OpposingPair{
			{First: "aht", Second: "fcr", Why: "shorter contacts leave more reasons unresolved"},
			{First: "aht", Second: "qa_score", Why: "rushing costs call quality"},
			{First: "occupancy", Second: "attrition", Why: "sustained high occupancy drives people away"},
		},
	}
}
