package talk

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// formula writes a weight method's formula out, with the figures of a valid
// ranking. The formulas and their sources are those of [gap.Weights].
func formula(r model.Ranking, m model.WeightMethod, language model.Language) string {
	general := language(generalFormula(m), nil)
	if !r.IsValid() {
		return general
	}
	args := model.Args{"Formula": general, "Name": language(r.First().Name(), nil)}
	switch m {
	case model.ROC:
		return language("{{.Formula}}. {{.Name}}, 1st: (1 + 1/2 + 1/3 + 1/4) / 4 = 25/48", args)
	case model.RankSum:
		return language("{{.Formula}}. {{.Name}}, 1st: (5 – 1) / 10 = 4/10", args)
	case model.RankReciprocal:
		return language("{{.Formula}}. {{.Name}}, 1st: 1 / (25/12) = 12/25", args)
	}
	args["Scores"], args["Sum"] = listScores(r), denominator(r, m)
	return language("{{.Formula}} ({{.Scores}} = {{.Sum}})", args)
}

func generalFormula(m model.WeightMethod) string {
	switch m {
	case model.ROC:
		return "Weight = (1/place + … + 1/4) / 4"
	case model.RankSum:
		return "Weight = (5 – place) / (4 + 3 + 2 + 1 = 10)"
	case model.RankReciprocal:
		return "Weight = (1/place) / (1 + 1/2 + 1/3 + 1/4 = 25/12)"
	}
	return "Weight = score / sum of scores"
}

// listScores writes the scores in constraint order: 5 + 4 + 1 + 2.
func listScores(r model.Ranking) string {
	var scores []string
	for _, score := range r {
		scores = append(scores, strconv.Itoa(score))
	}
	return strings.Join(scores, " + ")
}

// notes writes each weight as a fraction, after the constraint's place where the
// method uses places: "5/12" or "1st, 25/48". An invalid ranking has none.
func notes(r model.Ranking, m model.WeightMethod, language model.Language) [model.ConstraintCount]string {
	var notes [model.ConstraintCount]string
	if !r.IsValid() {
		return notes
	}
	weights, parts := gap.Weights(r, m), denominator(r, m)
	for place, c := range r.Order() {
		notes[c] = fmt.Sprintf("%.0f/%d", math.Round(weights[c]*float64(parts)), parts)
		if usesOrderAlone(m) {
			notes[c] = language("{{.Place}}, {{.Fraction}}", model.Args{"Place": ordinal(place, language), "Fraction": notes[c]})
		}
	}
	return notes
}

// denominator returns the number whose parts the four weights are, all of them
// whole.
func denominator(r model.Ranking, m model.WeightMethod) int {
	switch m {
	case model.ROC:
		return 48
	case model.RankSum:
		return 10
	case model.RankReciprocal:
		return 25
	}
	var sum int
	for _, score := range r {
		sum += score
	}
	return sum
}

func usesOrderAlone(m model.WeightMethod) bool { return m != model.Direct && m != "" }

func ordinal(place int, language model.Language) string {
	return language([model.ConstraintCount]string{"1st", "2nd", "3rd", "4th"}[place], nil)
}
