package modeltest

import (
	"fmt"
	"slices"

	"pgregory.net/rapid"

	"walkyourtalk/model"
)

// GridAssessments draws assessments whose numbers stand on a coarse grid, so
// that ties and the exact edges of the verdict's limits turn up often.
func GridAssessments() *rapid.Generator[model.Assessment] {
	methods := model.WeightMethods()
	return rapid.Custom(func(t *rapid.T) model.Assessment {
		a := model.Assessment{Title: "Grid", Talk: model.Talk{
			Ranking: Rankings().Draw(t, "talk"),
			Method:  rapid.SampledFrom(methods[:]).Draw(t, "method"),
		}}
		for i := range a.Talk.Channels {
			a.Talk.Channels[i] = gridShares().Draw(t, "talk channel")
		}
		if rapid.Bool().Draw(t, "mixed") {
			for i := range a.Walk.ChannelWeights {
				a.Walk.ChannelWeights[i] = float64(rapid.IntRange(0, 3).Draw(t, "channel weight"))
			}
		}
		a.Walk.Metrics = gridMetrics().Draw(t, "metrics")
		a.Voices = rapid.SliceOfN(gridVoices(), 0, 6).Draw(t, "voices")
		return a
	})
}

// gridShares draws shares of 100 in steps of 2.5.
func gridShares() *rapid.Generator[model.Shares] {
	return rapid.Map(partitions(model.ConstraintCount), func(parts []float64) model.Shares {
		return model.Shares(parts)
	})
}

// partitions draws n numbers in steps of 2.5 that add up to 100, zeros often.
func partitions(n int) *rapid.Generator[[]float64] {
	return rapid.Map(rapid.SliceOfN(rapid.IntRange(0, 40), n-1, n-1), func(cuts []int) []float64 {
		cuts = append(slices.Clone(cuts), 0, 40)
		slices.Sort(cuts)
		parts := make([]float64, n)
		for i := range parts {
			parts[i] = 2.5 * float64(cuts[i+1]-cuts[i])
		}
		return parts
	})
}

func gridMetrics() *rapid.Generator[[]model.Metric] {
	constraints := model.Constraints()
	return rapid.Custom(func(t *rapid.T) []model.Metric {
		metrics := make([]model.Metric, rapid.IntRange(1, 10).Draw(t, "count"))
		incentives := partitions(len(metrics)).Draw(t, "incentives")
		total := rapid.SampledFrom([]float64{1, 1, 1, 1, 0.5, 0}).Draw(t, "part of 100")
		for i := range metrics {
			m := model.NewMetric(fmt.Sprintf("Metric %d", i+1), rapid.SampledFrom(constraints[:]).Draw(t, "constraint"))
			m.Key = rapid.SampledFrom([]string{"", "aht", "fcr", "qa_score", "occupancy", "attrition"}).Draw(t, "key")
			m.Incentive = total * incentives[i]
			m.Attention = float64(rapid.IntRange(0, 5).Draw(t, "attention"))
			m.Pressure = float64(rapid.IntRange(0, 2).Draw(t, "pressure"))
			if rapid.IntRange(0, 3).Draw(t, "split") == 0 {
				m.Split = gridShares().Draw(t, "split shares")
			}
			metrics[i] = m
		}
		return metrics
	})
}

func gridVoices() *rapid.Generator[model.Voice] {
	questions := model.Questions()
	return rapid.Custom(func(t *rapid.T) model.Voice {
		return model.Voice{
			Group:    rapid.SampledFrom([]string{model.Executives, model.Leaders, model.Floor, "night shift"}).Draw(t, "group"),
			Question: rapid.SampledFrom(questions[:]).Draw(t, "question"),
			Round:    rapid.IntRange(1, 2).Draw(t, "round"),
			Ranking:  Rankings().Draw(t, "ranking"),
			Count:    rapid.IntRange(1, 4).Draw(t, "count"),
		}
	})
}
