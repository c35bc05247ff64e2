// Package walk is the screen on which leaders list what they measure, pay for,
// watch and push.
package walk

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// State is what the walk screen shows of an assessment.
type State struct {
	Metrics []model.Metric
	// Taken holds the catalogue keys of the metrics in the table.
	Taken  map[string]bool
	Total  Total
	Shares Shares
	Belief Belief
}

// Present returns what the screen shows, its texts in a language.
func Present(a model.Assessment, analysis gap.Analysis, language model.Language) State {
	taken := map[string]bool{}
	for _, m := range a.Walk.Metrics {
		if m.Key != "" {
			taken[m.Key] = true
		}
	}
	return State{
		Metrics: a.Walk.Metrics,
		Taken:   taken,
		Total:   presentTotal(a.Walk, analysis, language),
		Shares:  presentShares(a.Walk, analysis, language),
		Belief:  presentBelief(a.Walk.Believed, language),
	}
}

// Belief is the order that the leader believes the team works under.
type Belief struct {
	Ranking model.Ranking
	// Line names the order; empty until the ranking is valid.
	Line string
}

func presentBelief(r model.Ranking, language model.Language) Belief {
	belief := Belief{Ranking: r}
	if !r.IsValid() {
		return belief
	}
	var names []string
	for _, c := range r.Order() {
		names = append(names, language(c.Name(), nil))
	}
	belief.Line = language("You believe: {{.Order}}.", model.Args{"Order": strings.Join(names, ", ")})
	return belief
}

// The states of the incentive total.
type totalKind int

const (
	noIncentive totalKind = iota
	complete
	provisional
)

// Total is the line under the table.
type Total struct {
	kind          totalKind
	Title, Detail string
	// FirstEmpty is the first metric without an incentive while points are
	// missing, -1 where there is none.
	FirstEmpty int
}

func presentTotal(walk model.Walk, analysis gap.Analysis, language model.Language) Total {
	total := Total{FirstEmpty: -1, Detail: countMetrics(walk.Metrics, language)}
	sum := analysis.IncentiveTotal
	switch {
	case analysis.Provisional:
		total.kind = provisional
		total.Title = language("Incentive: {{.Sum}} of 100", model.Args{"Sum": figure.Exact(sum)})
		total.Detail = missWords(sum, language) + " " + language("Results are provisional.", nil)
		if sum < 100 {
			total.FirstEmpty = firstEmpty(walk.Metrics)
		}
	case sum == 0:
		total.Title = language("No incentive yet", nil)
	default:
		total.kind = complete
		total.Title = language("Incentive: 100 of 100", nil)
	}
	return total
}

// missWords says by how many points the incentives miss 100.
func missWords(sum float64, language model.Language) string {
	miss := figure.Exact(100 - sum)
	if sum > 100 {
		miss = figure.Exact(sum - 100)
	}
	args := model.Args{"Points": miss}
	switch {
	case sum > 100 && miss == "1":
		return language("1 point too many.", nil)
	case sum > 100:
		return language("{{.Points}} points too many.", args)
	case miss == "1":
		return language("1 point is missing.", nil)
	}
	return language("{{.Points}} points are missing.", args)
}

func firstEmpty(metrics []model.Metric) int {
	for i, m := range metrics {
		if !m.IsPaid() {
			return i
		}
	}
	return -1
}

// countMetrics says how many metrics are paid, how many only watched or pushed,
// and how many neither.
func countMetrics(metrics []model.Metric, language model.Language) string {
	var paid, watched int
	for _, m := range metrics {
		switch {
		case m.IsPaid():
			paid++
		case m.Attention > 0 || m.Pressure > 0:
			watched++
		}
	}
	idle := len(metrics) - paid - watched
	args := model.Args{"Paid": paid, "Watched": watched, "Idle": idle}
	words := language("{{.Paid}} paid metrics", args)
	if paid == 1 {
		words = language("1 paid metric", nil)
	}
	if watched > 0 {
		words += ", " + language("{{.Watched}} watched only", args)
	}
	if idle > 0 {
		words += ", " + language("{{.Idle}} neither paid nor watched", args)
	}
	return words
}
