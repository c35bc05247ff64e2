package walk

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// mixRule is a way to mix the walk channels into the headline walk.
type mixRule int

// The rules, in the order of the select.
const (
	incentiveAlone mixRule = iota
	attentionAndPressure
	allAlike
	ownMix
)

// mixRules returns the rules' English names.
func mixRules() []string {
	return []string{"Incentive alone", "Attention and pressure", "All three alike", "Own mix…"}
}

// weights returns the channel weights that stand for a rule. An own mix starts
// from what is in use.
func (r mixRule) weights(inUse model.ChannelWeights) model.ChannelWeights {
	switch r {
	case attentionAndPressure:
		return model.ChannelWeights{0, 50, 50}
	case allAlike:
		return model.ChannelWeights{1, 1, 1}
	case ownMix:
		if inUse.IsDefault() {
			return model.ChannelWeights{100, 0, 0}
		}
		return inUse
	}
	return model.ChannelWeights{}
}

// ruleOf returns the rule that channel weights stand for.
func ruleOf(w model.ChannelWeights) mixRule {
	switch {
	case w.IsDefault():
		return incentiveAlone
	case w[0] == 0 && w[1] == w[2]:
		return attentionAndPressure
	case w[0] == w[1] && w[1] == w[2]:
		return allAlike
	}
	return ownMix
}

// Channel is a walk channel in the shares card.
type Channel struct {
	Name string
	// Shares is nil where the channel has no values.
	Shares *model.Shares
	// Leads reports that the channel has a part in the headline walk.
	Leads bool
}

// Shares is the card with the walk shares.
type Shares struct {
	Rule     mixRule
	Weights  model.ChannelWeights
	Channels [model.WalkChannelCount]Channel
	// Note says why there is no walk, or why the default rule stands on other
	// channels; it may be empty.
	Note string
}

func presentShares(walk model.Walk, analysis gap.Analysis, language model.Language) Shares {
	shares := Shares{Rule: ruleOf(walk.ChannelWeights), Weights: walk.ChannelWeights}
	present := false
	for _, c := range model.WalkChannels() {
		shares.Channels[c] = Channel{
			Name: language(c.Name(), nil), Shares: analysis.WalkChannels[c], Leads: analysis.Mix[c] > 0,
		}
		present = present || analysis.WalkChannels[c] != nil
	}
	switch {
	case !present:
		shares.Note = language("There is no walk yet. Give a metric an incentive, attention or pressure.", nil)
	case analysis.Walk == nil:
		shares.Note = language("There is no walk: the headline takes only channels without values. Choose another mix.", nil)
	case shares.Rule == incentiveAlone && analysis.WalkChannels[model.Incentive] == nil:
		shares.Note = language("No metric has an incentive, so attention and pressure stand in for it.", nil)
	}
	return shares
}
