// Package consensus summarizes ballots: what a group puts first, how far its
// people agree, and how far apart the views of leaders and floor lie. The cost
// of everything grows with the number of distinct rankings, not with the number
// of ballots.
package consensus

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// FewestShown is the number of ballots under which a group other than
// executives and leaders is not shown.
const FewestShown = 5

// Summary is what a group answered to a question in a round.
type Summary struct {
	Group    string
	Question model.Question
	Round    int
	// Shown is false where the figures could tell who voted what: they are then
	// all zero.
	Shown   bool
	Ballots int
	// MeanScore holds the mean of the scores, 1 to 5.
	MeanScore model.Shares
	// MeanWeights holds the mean of the ballots' talk weights, as fractions of 1.
	MeanWeights model.Shares
	Borda       [model.ConstraintCount]int
	// Kemeny holds every order with the fewest discordant pairs, in canonical
	// constraint order, and KemenyDistance how many these are.
	Kemeny         [][]model.Constraint
	KemenyDistance int
	// Concordance is nil under two ballots.
	Concordance *Concordance
}

// Summaries returns a summary for each group, question and round that has
// ballots, in the order of [model.MergeVoices]. The method makes the weights.
func Summaries(voices []model.Voice, method model.WeightMethod) []Summary {
	polls := split(voices)
	tails := exactTails(mostExact(polls))
	summaries := make([]Summary, len(polls))
	for i, poll := range polls {
		summaries[i] = poll.summary(method, tails)
	}
	return summaries
}

// poll is the merged ballots of one group, question and round.
type poll []model.Voice

// split returns the ballots by group, question and round.
func split(voices []model.Voice) []poll {
	var all []poll
	for _, v := range model.MergeVoices(voices) {
		last := len(all) - 1
		if last < 0 || !all[last].takes(v) {
			all = append(all, poll{v})
			continue
		}
		all[last] = append(all[last], v)
	}
	return all
}

func (p poll) takes(v model.Voice) bool {
	return p[0].Group == v.Group && p[0].Question == v.Question && p[0].Round == v.Round
}

func (p poll) ballots() int {
	ballots := 0
	for _, v := range p {
		ballots += v.Count
	}
	return ballots
}

// isShown reports whether there are enough ballots to hide each person;
// executives and leaders are shown whatever their number.
func (p poll) isShown() bool {
	return p[0].Group == model.Executives || p[0].Group == model.Leaders || p.ballots() >= FewestShown
}

func (p poll) summary(method model.WeightMethod, tails [][]float64) Summary {
	s := Summary{Group: p[0].Group, Question: p[0].Question, Round: p[0].Round, Shown: p.isShown()}
	if !s.Shown {
		return s
	}
	s.Ballots = p.ballots()
	s.MeanScore = p.meanScore()
	s.MeanWeights = gap.MeanWeights(p, method)
	s.Borda = p.borda()
	s.Kemeny, s.KemenyDistance = p.kemeny()
	s.Concordance = p.concordance(tails)
	return s
}

func (p poll) meanScore() model.Shares {
	var sum model.Shares
	for _, v := range p {
		for c, score := range v.Ranking {
			sum[c] += float64(score * v.Count)
		}
	}
	for c := range sum {
		sum[c] /= float64(p.ballots())
	}
	return sum
}
