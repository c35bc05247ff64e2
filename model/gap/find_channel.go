package gap

import (
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// conflict is two channels of talk or of walk whose largest constraints have
// none in common.
type conflict struct {
	first, second int
	distance      float64
}

// walkConflict returns a finding where two present walk channels conflict.
func walkConflict(channels [model.WalkChannelCount]*model.Shares) []Finding {
	worst, found := worstConflict(channels)
	if !found {
		return nil
	}
	texts := map[[2]model.WalkChannel]string{
		{model.Incentive, model.Attention}: "The incentive puts {{.First}} first; attention, {{.Second}}.",
		{model.Incentive, model.Pressure}:  "The incentive puts {{.First}} first; pressure, {{.Second}}.",
		{model.Attention, model.Pressure}:  "Attention puts {{.First}} first; pressure, {{.Second}}.",
	}
	first, second := model.WalkChannel(worst.first), model.WalkChannel(worst.second)
	return []Finding{conflictFinding(texts[[2]model.WalkChannel{first, second}],
		first.Name(), *channels[first], second.Name(), *channels[second])}
}

// talkConflict returns a finding where two present talk channels conflict.
func talkConflict(channels [model.TalkChannelCount]*model.Shares) []Finding {
	worst, found := worstConflict(channels)
	if !found {
		return nil
	}
	texts := map[[2]model.TalkChannel]string{
		{model.Coaching, model.Conversations}:   "Coaching puts {{.First}} first; team conversations, {{.Second}}.",
		{model.Coaching, model.Leadership}:      "Coaching puts {{.First}} first; the leadership message, {{.Second}}.",
		{model.Conversations, model.Leadership}: "Team conversations put {{.First}} first; the leadership message, {{.Second}}.",
	}
	first, second := model.TalkChannel(worst.first), model.TalkChannel(worst.second)
	return []Finding{conflictFinding(texts[[2]model.TalkChannel{first, second}],
		first.Name(), *channels[first], second.Name(), *channels[second])}
}

// worstConflict returns the conflict of the two channels that lie farthest
// apart, the first in channel order among equals.
func worstConflict(channels [3]*model.Shares) (conflict, bool) {
	worst, found := conflict{}, false
	for i, a := range channels {
		for j, b := range channels {
			if i >= j || a == nil || b == nil || !isDisjoint(a.Largest(shareTolerance), b.Largest(shareTolerance)) {
				continue
			}
			distance := Compare(*a, *b).Misdirected
			if !found || distance > worst.distance+pointTolerance {
				worst, found = conflict{first: i, second: j, distance: distance}, true
			}
		}
	}
	return worst, found
}

func isDisjoint(a, b []model.Constraint) bool {
	return !slices.ContainsFunc(a, func(c model.Constraint) bool { return slices.Contains(b, c) })
}

func conflictFinding(text, firstName string, first model.Shares, secondName string, second model.Shares) Finding {
	firstTop, secondTop := first.Largest(shareTolerance), second.Largest(shareTolerance)
	constraints := slices.Concat(firstTop, secondTop)
	slices.Sort(constraints)
	return Finding{
		Kind:        ChannelConflict,
		Severity:    Medium,
		Constraints: constraints,
		Text:        text,
		Args:        model.Args{"First": firstTop, "Second": secondTop},
		Figures:     slices.Concat(channelFigures(firstName, first, constraints), channelFigures(secondName, second, constraints)),
	}
}

func channelFigures(channel string, shares model.Shares, constraints []model.Constraint) []Figure {
	var figures []Figure
	for _, c := range constraints {
		figures = append(figures, Figure{Label: "{{.Channel}}, {{.Constraint}}",
			Args: model.Args{"Channel": Word(channel), "Constraint": c}, Value: figure.Percent(shares[c])})
	}
	return figures
}
