package gap

import (
	"slices"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// The thresholds of the findings about metrics, on the incentives as entered.
const (
	dilutedUnder = 5.0 // points of incentive
	mostPaid     = 7   // paid metrics
)

// paidMetrics returns the metrics whose incentive is over 0, within tolerance.
func paidMetrics(metrics []model.Metric) []model.Metric {
	var paid []model.Metric
	for _, m := range metrics {
		if m.Incentive > pointTolerance {
			paid = append(paid, m)
		}
	}
	return paid
}

// diluted returns one finding that lists the metrics paid under 5 points.
func diluted(paid []model.Metric) []Finding {
	var thin []model.Metric
	for _, m := range paid {
		if m.Incentive < dilutedUnder-pointTolerance {
			thin = append(thin, m)
		}
	}
	if len(thin) == 0 {
		return nil
	}
	text := "{{.Count}} metrics carry under 5 points of incentive each: {{.Metrics}}."
	if len(thin) == 1 {
		text = "{{.Metrics}} carries under 5 points of incentive."
	}
	return []Finding{{
		Kind:     Dilution,
		Severity: Low,
		Metrics:  names(thin),
		Text:     text,
		Args:     model.Args{"Count": len(thin), "Metrics": mentioned(names(thin))},
		Figures:  incentiveFigures(thin),
	}}
}

// mostMentioned is how many metrics a sentence names; the figures behind it name
// them all.
const mostMentioned = 5

// mentioned lists names, or the first of them and an ellipsis.
func mentioned(names []string) string {
	if len(names) > mostMentioned {
		return strings.Join(names[:mostMentioned], ", ") + ", …"
	}
	return strings.Join(names, ", ")
}

// crowded returns a finding where more than seven metrics are paid.
func crowded(paid []model.Metric) []Finding {
	if len(paid) <= mostPaid {
		return nil
	}
	return []Finding{{
		Kind:     Crowding,
		Severity: Low,
		Metrics:  names(paid),
		Text:     "{{.Count}} metrics are paid at once; over seven, none stands out.",
		Args:     model.Args{"Count": len(paid)},
		Figures:  incentiveFigures(paid),
	}}
}

// opposed returns a finding for each two paid metrics whose catalogue keys stand
// together in a pair.
func opposed(paid []model.Metric, pairs []model.OpposingPair) []Finding {
	var found []Finding
	for _, pair := range pairs {
		seconds := withKey(paid, pair.Second)
		for _, first := range withKey(paid, pair.First) {
			for _, second := range seconds {
				both := []model.Metric{first, second}
				found = append(found, Finding{
					Kind:        OpposingPair,
					Severity:    Medium,
					Constraints: mainConstraints(both),
					Metrics:     names(both),
					Text:        "{{.First}} and {{.Second}} are both paid and pull against each other: {{.Why}}.",
					Args:        model.Args{"First": first.Name, "Second": second.Name, "Why": Word(pair.Why)},
					Figures:     incentiveFigures(both),
				})
			}
		}
	}
	return found
}

func withKey(metrics []model.Metric, key string) []model.Metric {
	return slices.DeleteFunc(slices.Clone(metrics), func(m model.Metric) bool { return m.Key != key })
}

// mainConstraints returns the constraints that the metrics mostly stand for, in
// constraint order.
func mainConstraints(metrics []model.Metric) []model.Constraint {
	var mains []model.Constraint
	for _, m := range metrics {
		mains = append(mains, m.Main())
	}
	slices.Sort(mains)
	return slices.Compact(mains)
}

func names(metrics []model.Metric) []string {
	all := make([]string, len(metrics))
	for i, m := range metrics {
		all[i] = m.Name
	}
	return all
}

func incentiveFigures(metrics []model.Metric) []Figure {
	figures := make([]Figure, len(metrics))
	for i, m := range metrics {
		figures[i] = Figure{Label: "{{.Metric}}, incentive in points", Args: model.Args{"Metric": m.Name}, Value: figure.Short(m.Incentive)}
	}
	return figures
}
