package gap

import (
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// walkConflict returns a finding where the largest constraints of two present
// walk channels have none in common.
func walkConflict(channels [model.WalkChannelCount]*model.Shares) []Finding {
	names := [...]string{model.Incentive.Name(), model.Attention.Name(), model.Pressure.Name()}
	return conflict(channels, names, [model.WalkChannelCount][model.WalkChannelCount]string{
		model.Incentive: {
			model.Attention: "The incentive puts {{.First}} first; attention, {{.Second}}.",
			model.Pressure:  "The incentive puts {{.First}} first; pressure, {{.Second}}.",
		},
		model.Attention: {
			model.Pressure: "Attention puts {{.First}} first; pressure, {{.Second}}.",
		},
	})
}

// talkConflict returns a finding where the largest constraints of two present
// talk channels have none in common.
func talkConflict(channels [model.TalkChannelCount]*model.Shares) []Finding {
	names := [...]string{model.Coaching.Name(), model.Conversations.Name(), model.Leadership.Name()}
	return conflict(channels, names, [model.TalkChannelCount][model.TalkChannelCount]string{
		model.Coaching: {
			model.Conversations: "Coaching puts {{.First}} first; team conversations, {{.Second}}.",
			model.Leadership:    "Coaching puts {{.First}} first; the leadership message, {{.Second}}.",
		},
		model.Conversations: {
			model.Leadership: "Team conversations put {{.First}} first; the leadership message, {{.Second}}.",
		},
	})
}

// conflict returns a finding about the two conflicting channels that lie
// farthest apart, the first two in channel order among equals; texts holds the
// sentence for each two.
func conflict(channels [3]*model.Shares, names [3]string, texts [3][3]string) []Finding {
	var worst []Finding
	farthest := 0.0
	for i, a := range channels {
		for j, b := range channels {
			if i >= j || a == nil || b == nil || !isConflict(*a, *b) {
				continue
			}
			if distance := Compare(*a, *b).Misdirected; worst == nil || distance > farthest+pointTolerance {
				farthest = distance
				worst = []Finding{conflictFinding(texts[i][j], names[i], *a, names[j], *b)}
			}
		}
	}
	return worst
}

func isConflict(a, b model.Shares) bool {
	largest := b.Largest()
	return !slices.ContainsFunc(a.Largest(), func(c model.Constraint) bool { return slices.Contains(largest, c) })
}

func conflictFinding(text, firstName string, first model.Shares, secondName string, second model.Shares) Finding {
	firstTop, secondTop := first.Largest(), second.Largest()
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
	figures := make([]Figure, len(constraints))
	for i, c := range constraints {
		figures[i] = Figure{
			Label: "{{.Channel}}, {{.Constraint}}",
			Args:  model.Args{"Channel": Word(channel), "Constraint": c}, Value: figure.Percent(shares[c]),
		}
	}
	return figures
}
