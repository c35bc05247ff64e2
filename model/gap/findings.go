package gap

import (
	"cmp"
	"slices"

	"walkyourtalk/model"
)

// findings returns what stands out in an analysis that has its shares and gap:
// nothing without a walk, and without a talk only what the walk says alone.
// They stand by severity, then kind, then constraint order.
func findings(a model.Assessment, result Analysis, catalogue model.Catalogue) []Finding {
	if result.Walk == nil {
		return nil
	}
	var found []Finding
	if result.Gap != nil {
		ranking := a.Talk.Ranking
		found = slices.Concat(
			inverted(ranking, *result.Gap, *result.Walk),
			orphans(ranking, *result.Walk),
			overRewarded(*result.Gap, *result.Talk, *result.Walk),
			productivityLoad(ranking, result.WalkChannels[model.Incentive]),
		)
	}
	paid := paidMetrics(a.Walk.Metrics)
	found = slices.Concat(found, diluted(paid), crowded(paid), opposed(paid, catalogue.Pairs),
		walkConflict(result.WalkChannels), talkConflict(result.TalkChannels))
	slices.SortStableFunc(found, compareFindings)
	return found
}

func compareFindings(a, b Finding) int {
	severities, kinds := Severities(), FindingKinds()
	return cmp.Or(
		cmp.Compare(slices.Index(severities[:], a.Severity), slices.Index(severities[:], b.Severity)),
		cmp.Compare(slices.Index(kinds[:], a.Kind), slices.Index(kinds[:], b.Kind)),
		slices.Compare(a.Constraints, b.Constraints),
	)
}
