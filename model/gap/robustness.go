package gap

import (
	"slices"

	"walkyourtalk/model"
)

// robustness returns what it would take to change the verdict on an
// assessment's ranking and walk.
func robustness(a model.Assessment, talk, walk model.Shares) *Robustness {
	r := Robustness{BreakEven: breakEven(talk, walk), LeaveOneOut: leaveOneOut(a.Voices, a.Talk.Method, walk)}
	for i, method := range model.WeightMethods() {
		weights := Weights(a.Talk.Ranking, method)
		g := Compare(weights, walk)
		r.ByMethod[i] = MethodVerdict{Method: method, Weights: weights, Misdirected: g.Misdirected, Verdict: g.Verdict()}
	}
	return &r
}

// leaveOneOut returns how many single ballots change the verdict of their mean
// weights when they are left out. It pools the priority ballots of executives
// and of leaders, each group's own latest priority round, and returns nil under
// two ballots.
func leaveOneOut(voices []model.Voice, method model.WeightMethod, walk model.Shares) *LeaveOneOut {
	pool := leadersBallots(voices)
	sum, ballots := weightSum(pool, method)
	if ballots < 2 {
		return nil
	}
	result := LeaveOneOut{Ballots: ballots, Verdict: Judge(sum.Scale(1/float64(ballots)), walk)}
	for _, v := range pool {
		rest := sum.Plus(Weights(v.Ranking, method).Scale(-1))
		if Judge(rest.Scale(1/float64(ballots-1)), walk) != result.Verdict {
			result.ChangedBy += v.Count
		}
	}
	return &result
}

// leadersBallots returns the merged priority ballots of executives and of
// leaders, each from its latest priority round.
func leadersBallots(voices []model.Voice) []model.Voice {
	var pool []model.Voice
	for _, group := range []string{model.Executives, model.Leaders} {
		var ballots []model.Voice
		latest := 0
		for _, v := range voices {
			if v.Group == group && v.Question == model.PriorityQuestion {
				ballots = append(ballots, v)
				latest = max(latest, v.Round)
			}
		}
		ballots = slices.DeleteFunc(ballots, func(v model.Voice) bool { return v.Round != latest })
		pool = append(pool, model.MergeVoices(ballots)...)
	}
	return pool
}

// MeanWeights returns the mean of the ballots' talk weights by a method, as
// fractions of 1, and all 0 without a ballot.
func MeanWeights(voices []model.Voice, method model.WeightMethod) model.Shares {
	sum, ballots := weightSum(voices, method)
	if ballots == 0 {
		return model.Shares{}
	}
	return sum.Scale(1 / float64(ballots))
}

// weightSum returns the sum of the ballots' talk weights and their number.
func weightSum(voices []model.Voice, method model.WeightMethod) (sum model.Shares, ballots int) {
	for _, v := range voices {
		sum = sum.Plus(Weights(v.Ranking, method).Scale(float64(v.Count)))
		ballots += v.Count
	}
	return sum, ballots
}
