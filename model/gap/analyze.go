package gap

import "walkyourtalk/model"

// Analyze computes everything that an assessment says about talk and walk. A
// draft gets what it has: without a valid ranking no talk, without a value in a
// weighted channel no walk, and without both no gap and no verdict. The
// catalogue tells which metrics pull against each other.
func Analyze(a model.Assessment, catalogue model.Catalogue) Analysis {
	var result Analysis
	result.IncentiveTotal = a.Walk.IncentiveTotal()
	result.Provisional = isProvisional(result.IncentiveTotal)
	if a.Talk.Ranking.IsValid() {
		weights := Weights(a.Talk.Ranking, a.Talk.Method)
		result.Talk = &weights
	}
	for _, channel := range model.TalkChannels() {
		result.TalkChannels[channel] = talkShares(a.Talk.Channels[channel])
	}
	for _, channel := range model.WalkChannels() {
		result.WalkChannels[channel] = channelShares(a.Walk.Metrics, channel)
	}
	result.Mix = mix(a.Walk.ChannelWeights, result.WalkChannels)
	result.Walk = headline(result.Mix, result.WalkChannels)
	if result.Talk != nil && result.Walk != nil {
		g := Compare(*result.Talk, *result.Walk)
		result.Gap = &g
		result.Verdict = g.Verdict()
		result.Robustness = robustness(a, *result.Talk, *result.Walk)
	}
	result.Findings = findings(a, result, catalogue)
	return result
}
