package gap_test

import (
	"math/big"
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// The reference computes with exact rational numbers, slowly, and without any
// tolerance; nothing in it is shared with the package under test.

type rationals [model.ConstraintCount]*big.Rat

func whole(n int) *big.Rat         { return big.NewRat(int64(n), 1) }
func sum(a, b *big.Rat) *big.Rat   { return new(big.Rat).Add(a, b) }
func minus(a, b *big.Rat) *big.Rat { return new(big.Rat).Sub(a, b) }
func times(a, b *big.Rat) *big.Rat { return new(big.Rat).Mul(a, b) }
func over(a, b *big.Rat) *big.Rat  { return new(big.Rat).Quo(a, b) }
func exactly(f float64) *big.Rat   { return new(big.Rat).SetFloat64(f) }

func zeros() (r rationals) {
	for i := range r {
		r[i] = new(big.Rat)
	}
	return r
}

func (r rationals) total() *big.Rat {
	total := new(big.Rat)
	for _, x := range r {
		total.Add(total, x)
	}
	return total
}

func (r rationals) floats() (s model.Shares) {
	for i, x := range r {
		s[i], _ = x.Float64()
	}
	return s
}

// referenceWeights follows the formulas of section 1 term by term.
func referenceWeights(r model.Ranking, method model.WeightMethod) rationals {
	weights := zeros()
	scores, harmonic := 0, new(big.Rat)
	for i, score := range r {
		scores += score
		harmonic = sum(harmonic, big.NewRat(1, int64(i+1)))
	}
	for i, score := range r {
		place := 1
		for _, other := range r {
			if other > score {
				place++
			}
		}
		switch method {
		case model.ROC:
			for k := place; k <= 4; k++ {
				weights[i] = sum(weights[i], big.NewRat(1, int64(4*k)))
			}
		case model.RankSum:
			weights[i] = big.NewRat(int64(2*(5-place)), 20)
		case model.RankReciprocal:
			weights[i] = over(big.NewRat(1, int64(place)), harmonic)
		default:
			weights[i] = big.NewRat(int64(score), int64(scores))
		}
	}
	return weights
}

// referenceChannel returns nil for an absent channel.
func referenceChannel(metrics []model.Metric, value func(model.Metric) float64) *rationals {
	shares, all := zeros(), new(big.Rat)
	for _, m := range metrics {
		v := exactly(value(m))
		split := zeros()
		for i := range split {
			split[i] = exactly(m.Split[i])
		}
		for i := range shares {
			shares[i] = sum(shares[i], times(v, over(split[i], split.total())))
		}
		all = sum(all, v)
	}
	if all.Sign() == 0 {
		return nil
	}
	for i := range shares {
		shares[i] = over(shares[i], all)
	}
	return &shares
}

// referenceWalk returns nil where there is no walk.
func referenceWalk(w model.Walk) *rationals {
	channels := []*rationals{
		referenceChannel(w.Metrics, func(m model.Metric) float64 { return m.Incentive }),
		referenceChannel(w.Metrics, func(m model.Metric) float64 { return m.Attention }),
		referenceChannel(w.Metrics, func(m model.Metric) float64 { return m.Pressure }),
	}
	weights := w.ChannelWeights
	if weights == (model.ChannelWeights{}) && channels[0] != nil {
		weights = model.ChannelWeights{100, 0, 0}
	} else if weights == (model.ChannelWeights{}) {
		weights = model.ChannelWeights{0, 50, 50}
	}
	walk, all := zeros(), new(big.Rat)
	for i, channel := range channels {
		if channel == nil {
			continue
		}
		weight := exactly(weights[i])
		all = sum(all, weight)
		for c := range walk {
			walk[c] = sum(walk[c], times(weight, channel[c]))
		}
	}
	if all.Sign() == 0 {
		return nil
	}
	for c := range walk {
		walk[c] = over(walk[c], all)
	}
	return &walk
}

// referenceMisdirected is in points.
func referenceMisdirected(talk, walk rationals) *big.Rat {
	total := new(big.Rat)
	for i := range talk {
		total = sum(total, new(big.Rat).Abs(minus(walk[i], talk[i])))
	}
	return times(total, whole(50))
}

func referenceTopMatch(talk, walk rationals) bool {
	for c := range talk {
		isTop := true
		for other := range talk {
			if other != c && (talk[c].Cmp(talk[other]) <= 0 || walk[c].Cmp(walk[other]) <= 0) {
				isTop = false
			}
		}
		if isTop {
			return true
		}
	}
	return false
}

func referenceInversions(talk, walk rationals) (pairs []gap.Pair) {
	for a := range talk {
		for b := range talk {
			if talk[a].Cmp(talk[b]) > 0 && walk[a].Cmp(walk[b]) < 0 {
				pairs = append(pairs, gap.Pair{Higher: model.Constraint(a), Lower: model.Constraint(b)})
			}
		}
	}
	return pairs
}

func referenceVerdict(talk, walk rationals) gap.Verdict {
	misdirected, top := referenceMisdirected(talk, walk), referenceTopMatch(talk, walk)
	if top && misdirected.Cmp(whole(10)) <= 0 {
		return gap.Walking
	}
	isNotWalking := misdirected.Cmp(whole(25)) > 0 || !top && misdirected.Cmp(whole(10)) > 0
	if isNotWalking && !(top && len(referenceInversions(talk, walk)) == 0) {
		return gap.NotWalking
	}
	return gap.Drifting
}

// referenceBreakEven looks, for each ordered pair, at every amount at which any
// two shares meet or at which the misdirected share reaches a limit for any of
// the 16 sign patterns of the gaps, and between these amounts.
func referenceBreakEven(talk, walk rationals) (best *big.Rat, from, to model.Constraint) {
	before := referenceVerdict(talk, walk)
	for i := range walk {
		for j := range walk {
			if i == j {
				continue
			}
			if t := referenceChange(talk, walk, i, j, before, best); t != nil {
				best, from, to = t, model.Constraint(i), model.Constraint(j)
			}
		}
	}
	if best != nil {
		best = times(best, whole(100))
	}
	return best, from, to
}

// referenceChange returns nil where nothing under best changes the verdict.
func referenceChange(talk, walk rationals, i, j int, before gap.Verdict, best *big.Rat) *big.Rat {
	moved := func(t *big.Rat) rationals {
		after := walk
		after[i], after[j] = minus(walk[i], t), sum(walk[j], t)
		return after
	}
	candidates := referenceCandidates(talk, walk, i, j)
	for k, t := range candidates {
		if best != nil && t.Cmp(best) >= 0 {
			return nil
		}
		if referenceVerdict(talk, moved(t)) != before {
			return t
		}
		if k+1 < len(candidates) && referenceVerdict(talk, moved(over(sum(t, candidates[k+1]), whole(2)))) != before {
			return t
		}
	}
	return nil
}

func referenceCandidates(talk, walk rationals, i, j int) []*big.Rat {
	slope := [4]int{}
	slope[i], slope[j] = -1, 1
	candidates := []*big.Rat{new(big.Rat), walk[i]}
	// value + rate t = 0
	solve := func(value *big.Rat, rate int) {
		if rate == 0 {
			return
		}
		if t := over(new(big.Rat).Neg(value), whole(rate)); t.Sign() > 0 && t.Cmp(walk[i]) < 0 {
			candidates = append(candidates, t)
		}
	}
	for a := range walk {
		for b := range walk {
			solve(minus(walk[a], walk[b]), slope[a]-slope[b])
		}
	}
	for signs := range 16 {
		value, rate := new(big.Rat), 0
		for c := range walk {
			sign := 1 - 2*(signs>>c&1)
			value = sum(value, times(whole(sign), minus(walk[c], talk[c])))
			rate += sign * slope[c]
		}
		solve(minus(value, big.NewRat(2*10, 100)), rate)
		solve(minus(value, big.NewRat(2*25, 100)), rate)
	}
	slices.SortFunc(candidates, (*big.Rat).Cmp)
	return slices.CompactFunc(candidates, func(a, b *big.Rat) bool { return a.Cmp(b) == 0 })
}

// referenceLeaveOneOut takes the ballots one by one.
func referenceLeaveOneOut(voices []model.Voice, method model.WeightMethod, walk rationals) *gap.LeaveOneOut {
	latest := map[string]int{}
	for _, v := range voices {
		if v.Question == model.PriorityQuestion {
			latest[v.Group] = max(latest[v.Group], v.Round)
		}
	}
	var ballots []model.Ranking
	for _, v := range voices {
		if v.Question == model.PriorityQuestion && (v.Group == model.Executives || v.Group == model.Leaders) && v.Round == latest[v.Group] {
			ballots = append(ballots, slices.Repeat([]model.Ranking{v.Ranking}, v.Count)...)
		}
	}
	if len(ballots) < 2 {
		return nil
	}
	verdict := func(ballots []model.Ranking) gap.Verdict {
		mean := zeros()
		for _, r := range ballots {
			for c, w := range referenceWeights(r, method) {
				mean[c] = sum(mean[c], over(w, whole(len(ballots))))
			}
		}
		return referenceVerdict(mean, walk)
	}
	result := gap.LeaveOneOut{Ballots: len(ballots), Verdict: verdict(ballots)}
	for i := range ballots {
		if verdict(slices.Delete(slices.Clone(ballots), i, i+1)) != result.Verdict {
			result.ChangedBy++
		}
	}
	return &result
}
