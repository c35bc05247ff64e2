package modeltest

import (
	"pgregory.net/rapid"

	"walkyourtalk/model"
)

func metrics() *rapid.Generator[model.Metric] {
	return rapid.Custom(func(t *rapid.T) model.Metric {
		low := percents().Draw(t, "min")
		return model.Metric{
			Key:          rapid.SampledFrom([]string{"", "aht", "qa_score", "no metric of the catalogue"}).Draw(t, "key"),
			Name:         Names().Draw(t, "name"),
			Abbreviation: rapid.String().Draw(t, "abbreviation"),
			Definition:   rapid.String().Draw(t, "definition"),
			Unit:         rapid.String().Draw(t, "unit"),
			Better:       rapid.SampledFrom([]model.Direction{"", model.Higher, model.Lower, model.Target}).Draw(t, "better"),
			Split:        splits().Draw(t, "split"),
			Incentive:    percents().Draw(t, "incentive"),
			Attention:    levels().Draw(t, "attention"),
			Pressure:     levels().Draw(t, "pressure"),
			Locked:       rapid.Bool().Draw(t, "locked"),
			Min:          low,
			Max:          rapid.Float64Range(low, 100).Draw(t, "max"),
		}
	})
}

func voices() *rapid.Generator[model.Voice] {
	questions := model.Questions()
	return rapid.Custom(func(t *rapid.T) model.Voice {
		return model.Voice{
			Group:    rapid.OneOf(rapid.SampledFrom([]string{model.Executives, model.Leaders, model.Floor}), Names()).Draw(t, "group"),
			Question: rapid.SampledFrom(questions[:]).Draw(t, "question"),
			Round:    rapid.IntRange(1, 3).Draw(t, "round"),
			Ranking:  Rankings().Draw(t, "ranking"),
			Count:    rapid.IntRange(1, 100).Draw(t, "count"),
		}
	})
}

func plans() *rapid.Generator[model.Plan] {
	return rapid.Custom(func(t *rapid.T) model.Plan {
		var p model.Plan
		for i := range p.Foundation {
			p.Foundation[i] = rapid.SampledFrom([]model.Footing{"", model.Solid, model.Shaky}).Draw(t, "footing")
		}
		for i := range p.ADKAR {
			p.ADKAR[i] = rapid.IntRange(0, 5).Draw(t, "stage")
		}
		p.Actions = rapid.SliceOfN(actions(), 0, 3).Draw(t, "actions")
		p.Agreement = agreements().Draw(t, "agreement")
		p.SignOff = people().Draw(t, "sign-off")
		return p
	})
}

func actions() *rapid.Generator[model.Action] {
	constraints := model.Constraints()
	return rapid.Custom(func(t *rapid.T) model.Action {
		a := model.Action{
			Title:  Names().Draw(t, "title"),
			Lever:  rapid.SampledFrom([]model.Lever{"", model.People, model.ProcessLever, model.Systems}).Draw(t, "lever"),
			Due:    dates().Draw(t, "due"),
			Status: rapid.SampledFrom([]model.Status{"", model.Planned, model.Doing, model.Done, model.Dropped}).Draw(t, "status"),
			RACI: model.RACI{
				Accountable: rapid.String().Draw(t, "accountable"),
				Responsible: people().Draw(t, "responsible"),
				Consulted:   people().Draw(t, "consulted"),
				Informed:    people().Draw(t, "informed"),
			},
			Change: changes().Draw(t, "change"),
		}
		if rapid.Bool().Draw(t, "serves a constraint") {
			c := rapid.SampledFrom(constraints[:]).Draw(t, "constraint")
			a.Constraint = &c
		}
		return a
	})
}

func changes() *rapid.Generator[model.Change] {
	return rapid.Custom(func(t *rapid.T) model.Change {
		return model.Change{
			Description:   rapid.String().Draw(t, "description"),
			Impact:        rapid.SampledFrom([]model.Impact{"", model.LowImpact, model.MediumImpact, model.HighImpact}).Draw(t, "impact"),
			Effect:        rapid.SampledFrom([]model.Effect{"", model.Positive, model.Neutral, model.Negative}).Draw(t, "effect"),
			Training:      rapid.Bool().Draw(t, "training"),
			Communication: rapid.Bool().Draw(t, "communication"),
			Organization:  rapid.Bool().Draw(t, "organization"),
			Awareness:     rapid.IntRange(0, 5).Draw(t, "awareness"),
			Stakeholders:  people().Draw(t, "stakeholders"),
		}
	})
}

// agreements draws no agreement, or one that holds what its way asks for.
func agreements() *rapid.Generator[model.Agreement] {
	return rapid.Custom(func(t *rapid.T) model.Agreement {
		switch rapid.SampledFrom([]model.Way{"", model.ChangeTheWalk, model.ChangeTheTalk}).Draw(t, "way") {
		case model.ChangeTheWalk:
			return model.Agreement{Way: model.ChangeTheWalk, Due: dates().Draw(t, "due"), Moves: rapid.SliceOfN(moves(), 0, 3).Draw(t, "moves")}
		case model.ChangeTheTalk:
			return model.Agreement{Way: model.ChangeTheTalk, Due: dates().Draw(t, "due"), Ranking: Rankings().Draw(t, "ranking")}
		}
		return model.Agreement{}
	})
}

func moves() *rapid.Generator[model.Move] {
	return rapid.Custom(func(t *rapid.T) model.Move {
		return model.Move{Name: Names().Draw(t, "name"), From: percents().Draw(t, "from"), To: percents().Draw(t, "to")}
	})
}

func people() *rapid.Generator[[]string] { return rapid.SliceOfN(rapid.String(), 0, 3) }
