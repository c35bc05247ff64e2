package words

import (
	"strings"

	"walkyourtalk/model"
)

// Ranking says whether a ranking is one of the 72, or what it still lacks.
func Ranking(r model.Ranking, language model.Language) string {
	if r.IsValid() {
		return language("A valid ranking, one of {{.Count}}: no two equal, 5 and 1 both used.",
			model.Args{"Count": model.RankingCount})
	}
	lacks := strings.TrimSpace(waiting(r, language) + " " + ends(r, language))
	if lacks == "" {
		return language("Two cards stand on one rung; no two may.", nil)
	}
	return lacks
}

// waiting says how many cards stand on no rung yet.
func waiting(r model.Ranking, language model.Language) string {
	switch count := model.ConstraintCount - len(r.Order()); count {
	case 0:
		return ""
	case 1:
		return language("One card is still to place.", nil)
	default:
		return language("{{.Count}} cards are still to place.", model.Args{"Count": count})
	}
}

// ends says which end of the scale a ranking does not use yet.
func ends(r model.Ranking, language model.Language) string {
	_, first := r.At(model.HighestScore)
	_, last := r.At(model.LowestScore)
	switch {
	case !first && !last:
		return language("5 (most important) and 1 (least important) must both be used.", nil)
	case !first:
		return language("No card stands on 5 (most important) yet; one must.", nil)
	case !last:
		return language("No card stands on 1 (least important) yet; one must.", nil)
	}
	return ""
}

// RefusedMove says why a ranking stayed as it was: where 5 or 1 would be left
// without a card, [model.Ranking.Place] moves none.
func RefusedMove(language model.Language) string {
	return language("One card must stand on 5 and one on 1. Swap two cards instead.", nil)
}
