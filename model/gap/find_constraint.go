package gap

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// The thresholds of the findings about constraints.
const (
	orphanScore      = 4    // scored this or more …
	orphanShare      = 0.05 // … with a walk share under this
	overRewardedFrom = 10.0 // gap over this, in points
	overRewardedHigh = 20.0 // gap over this is severe
	loadShare        = 0.5  // part of the incentive on Cost
)

// inverted returns a finding for each inverted pair, severe where it concerns
// talk's first constraint.
func inverted(ranking model.Ranking, g Gap, walk model.Shares) []Finding {
	var found []Finding
	for _, pair := range g.Inversions {
		found = append(found, Finding{
			Kind:        Inversion,
			Severity:    severeIf(pair.Higher == ranking.First()),
			Constraints: []model.Constraint{pair.Higher, pair.Lower},
			Text:        "Talk puts {{.Higher}} over {{.Lower}}; the walk, {{.Lower}} over {{.Higher}} ({{.More}} to {{.Less}}).",
			Args: model.Args{
				"Higher": pair.Higher, "Lower": pair.Lower,
				"More": figure.Short(100 * walk[pair.Lower]), "Less": figure.Short(100 * walk[pair.Higher]),
			},
			Figures: []Figure{
				scoreFigure(pair.Higher, ranking), scoreFigure(pair.Lower, ranking),
				walkFigure(pair.Higher, walk), walkFigure(pair.Lower, walk),
			},
		})
	}
	return found
}

// orphans returns a finding for each constraint scored 4 or 5 with a walk share
// under 5 %, severe for a 5.
func orphans(ranking model.Ranking, walk model.Shares) []Finding {
	var found []Finding
	for _, c := range model.Constraints() {
		if ranking[c] < orphanScore || walk[c] >= orphanShare-model.TieTolerance {
			continue
		}
		found = append(found, Finding{
			Kind:        Orphan,
			Severity:    severeIf(ranking[c] == model.HighestScore),
			Constraints: []model.Constraint{c},
			Text:        "{{.Constraint}} has the score {{.Score}} and {{.Share}} of the walk.",
			Args:        model.Args{"Constraint": c, "Score": ranking[c], "Share": figure.Percent(walk[c])},
			Figures:     []Figure{scoreFigure(c, ranking), walkFigure(c, walk)},
		})
	}
	return found
}

// overRewarded returns a finding for each constraint whose gap is over +10
// points, severe over +20.
func overRewarded(g Gap, talk, walk model.Shares) []Finding {
	var found []Finding
	for _, c := range model.Constraints() {
		if g.Points[c] <= overRewardedFrom+pointTolerance {
			continue
		}
		found = append(found, Finding{
			Kind:        OverRewarded,
			Severity:    severeIf(g.Points[c] > overRewardedHigh+pointTolerance),
			Constraints: []model.Constraint{c},
			Text:        "{{.Constraint}} takes {{.Points}} points more than it is talked about.",
			Args:        model.Args{"Constraint": c, "Points": figure.Short(g.Points[c])},
			Figures: []Figure{
				talkFigure(c, talk), walkFigure(c, walk),
				{Label: "Gap, in points", Value: figure.Signed(g.Points[c])},
			},
		})
	}
	return found
}

// productivityLoad returns a finding where half of the incentive or more rides
// on Cost while Cost is not first (Pace 2011). Here a share a rounding error
// under the half counts as the half.
func productivityLoad(ranking model.Ranking, incentive *model.Shares) []Finding {
	if incentive == nil || incentive[model.Cost] < loadShare-model.TieTolerance || ranking.First() == model.Cost {
		return nil
	}
	return []Finding{{
		Kind:        ProductivityLoad,
		Severity:    Medium,
		Constraints: []model.Constraint{model.Cost},
		Text:        "{{.Share}} of the incentive rides on Cost, and Cost is not first.",
		Args:        model.Args{"Share": figure.Percent(incentive[model.Cost])},
		Figures: []Figure{
			scoreFigure(ranking.First(), ranking), scoreFigure(model.Cost, ranking),
			{Label: "Incentive on Cost", Value: figure.Percent(incentive[model.Cost])},
		},
	}}
}

// severeIf returns high for a severe finding and medium for any other.
func severeIf(severe bool) Severity {
	if severe {
		return High
	}
	return Medium
}

func scoreFigure(c model.Constraint, ranking model.Ranking) Figure {
	return Figure{Label: "{{.Constraint}}, score (5 = most important)", Args: model.Args{"Constraint": c}, Value: figure.Whole(float64(ranking[c]))}
}

func talkFigure(c model.Constraint, talk model.Shares) Figure {
	return Figure{Label: "{{.Constraint}}, talk", Args: model.Args{"Constraint": c}, Value: figure.Percent(talk[c])}
}

func walkFigure(c model.Constraint, walk model.Shares) Figure {
	return Figure{Label: "{{.Constraint}}, walk", Args: model.Args{"Constraint": c}, Value: figure.Percent(walk[c])}
}
