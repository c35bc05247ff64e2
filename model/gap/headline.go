package gap

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// shownPoints is the smallest gap that a figure with one decimal shows.
const shownPoints = 0.05

// Headline returns the verdict in a plain sentence or two: what is said to come
// first, and what the walk puts first. Where there is no verdict it says what is
// missing.
func Headline(a Analysis, language model.Language) string {
	text, args := headlineText(a)
	return fill(text, args, language)
}

func headlineText(a Analysis) (string, model.Args) {
	switch {
	case a.Talk == nil && a.Walk == nil:
		return "Rank the four constraints, then list what is rewarded.", nil
	case a.Talk == nil:
		return "Rank the four constraints to compare them with what is rewarded.", nil
	}
	first, _ := First(*a.Talk)
	switch {
	case a.Walk == nil:
		return "You say {{.First}} comes first. Nothing is rewarded yet.", model.Args{"First": first}
	case a.Verdict == Walking:
		return walkingText(a.Mix), model.Args{"First": first, "Share": figure.Percent(a.Walk[first])}
	case a.Gap.TopMatch:
		return matchedText(*a.Gap, first), model.Args{"First": first, "Points": figure.Short(a.Gap.Misdirected)}
	}
	return elsewhere(a, first)
}

// elsewhere says which constraint the walk puts first, or which ones.
func elsewhere(a Analysis, first model.Constraint) (string, model.Args) {
	top := a.Walk.Largest()
	args := model.Args{"First": first, "Top": top, "Share": figure.Percent(a.Walk[top[0]])}
	if len(top) > 1 {
		return "You say {{.First}} comes first. The walk puts {{.Top}} first together, at {{.Share}} each.", args
	}
	return [...]string{
		mixed:          "You say {{.First}} comes first. {{.Share}} of what you reward and watch goes to {{.Top}}.",
		incentiveAlone: "You say {{.First}} comes first. {{.Share}} of the incentive rides on {{.Top}}.",
		attentionAlone: "You say {{.First}} comes first. {{.Share}} of the attention goes to {{.Top}}.",
		pressureAlone:  "You say {{.First}} comes first. {{.Share}} of the pressure is on {{.Top}}.",
	}[blend(a.Mix)], args
}

func walkingText(mix [model.WalkChannelCount]float64) string {
	return [...]string{
		mixed:          "You say {{.First}} comes first, and {{.Share}} of what you reward and watch goes to it.",
		incentiveAlone: "You say {{.First}} comes first, and {{.Share}} of the incentive rides on it.",
		attentionAlone: "You say {{.First}} comes first, and {{.Share}} of the attention goes to it.",
		pressureAlone:  "You say {{.First}} comes first, and {{.Share}} of the pressure is on it.",
	}[blend(mix)]
}

// matchedText is for a walk that puts talk's first constraint first, and still
// differs from talk.
func matchedText(g Gap, first model.Constraint) string {
	switch {
	case len(g.Inversions) > 0:
		return "You reward {{.First}} first, as you say. Below it the order differs: {{.Points}} of 100 points go elsewhere."
	case g.Points[first] >= shownPoints:
		return "You reward {{.First}} first, and more than you say."
	case g.Points[first] <= -shownPoints:
		return "You reward {{.First}} first, and less than you say."
	}
	return "You reward {{.First}} first, as you say. {{.Points}} of 100 points go elsewhere."
}

// The blends of walk channels that have words of their own.
const (
	mixed = iota
	incentiveAlone
	attentionAlone
	pressureAlone
)

// blend returns which one channel makes up the walk, or mixed.
func blend(mix [model.WalkChannelCount]float64) int {
	for i, weight := range mix {
		if weight == 1 {
			return incentiveAlone + i
		}
	}
	return mixed
}
