package gap

import (
	"math"
	"slices"

	"walkyourtalk/model"
)

// incentiveTolerance is by how many points the incentives may miss 100 without
// making the figures provisional.
const incentiveTolerance = 1e-9

// channelShares returns a walk channel's shares as fractions of 1: the sum over
// the metrics of value × split, divided by the sum of the values. Splits count
// as fractions of their own sum. It returns nil where the channel is absent:
// where no value is over 0.
func channelShares(metrics []model.Metric, channel model.WalkChannel) *model.Shares {
	var sum model.Shares
	for _, m := range metrics {
		if split, ok := m.Split.Normalized(); ok {
			sum = sum.Plus(split.Scale(m.Value(channel)))
		}
	}
	return normalized(sum)
}

// talkShares returns a talk channel's points as fractions of 1, or nil where
// they do not add up to 100 within [model.SplitTolerance].
func talkShares(points model.Shares) *model.Shares {
	if !points.IsWhole() {
		return nil
	}
	return normalized(points)
}

func normalized(s model.Shares) *model.Shares {
	if shares, ok := s.Normalized(); ok {
		return &shares
	}
	return nil
}

// mix returns the weights of the present channels as fractions of 1. The
// default is incentive alone where it is present, else attention and pressure
// alike. All are 0 where no present channel has a weight.
func mix(weights model.ChannelWeights, present [model.WalkChannelCount]*model.Shares) [model.WalkChannelCount]float64 {
	if weights.IsDefault() {
		weights = model.ChannelWeights{0, 1, 1}
		if present[model.Incentive] != nil {
			weights = model.ChannelWeights{1, 0, 0}
		}
	}
	for i := range weights {
		if present[i] == nil {
			weights[i] = 0
		}
	}
	largest := slices.Max(weights[:])
	if largest == 0 {
		return model.ChannelWeights{}
	}
	// Dividing by the largest first keeps the sum finite whatever was entered.
	var sum float64
	for i := range weights {
		weights[i] /= largest
		sum += weights[i]
	}
	for i := range weights {
		weights[i] /= sum
	}
	return weights
}

// headline returns the walk that the present channels make together, or nil
// where there is none.
func headline(mix [model.WalkChannelCount]float64, channels [model.WalkChannelCount]*model.Shares) *model.Shares {
	if mix == [model.WalkChannelCount]float64{} {
		return nil
	}
	var walk model.Shares
	for i, shares := range channels {
		if shares != nil {
			walk = walk.Plus(shares.Scale(mix[i]))
		}
	}
	return &walk
}

// isProvisional reports whether an incentive total is neither 0 nor 100.
func isProvisional(total float64) bool {
	return total != 0 && math.Abs(total-100) > incentiveTolerance
}
