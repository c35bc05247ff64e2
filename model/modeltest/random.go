package modeltest

import (
	"strings"

	"pgregory.net/rapid"

	"walkyourtalk/model"
)

// Assessments draws assessments that can be written as documents.
func Assessments() *rapid.Generator[model.Assessment] {
	return rapid.Custom(func(t *rapid.T) model.Assessment {
		a := Drafts().Draw(t, "draft")
		a.Title = Names().Draw(t, "title")
		a.Talk.Ranking = Rankings().Draw(t, "talk")
		if !a.Walk.Believed.IsZero() {
			a.Walk.Believed = Rankings().Draw(t, "believed")
		}
		return a
	})
}

// Drafts draws assessments that can be kept in a workspace: their rankings may
// be half done and their titles empty.
func Drafts() *rapid.Generator[model.Assessment] {
	return rapid.Custom(func(t *rapid.T) model.Assessment {
		return model.Assessment{
			Title:       rapid.String().Draw(t, "title"),
			Team:        rapid.String().Draw(t, "team"),
			Site:        rapid.String().Draw(t, "site"),
			Date:        dates().Draw(t, "date"),
			Headcount:   rapid.IntRange(0, model.MostCounted).Draw(t, "headcount"),
			PreparedFor: rapid.String().Draw(t, "prepared for"),
			Talk: model.Talk{
				Ranking:  halfRankings().Draw(t, "talk"),
				Method:   rapid.SampledFrom([]model.WeightMethod{"", model.Direct, model.ROC, model.RankSum, model.RankReciprocal}).Draw(t, "method"),
				Channels: [model.TalkChannelCount]model.Shares{points().Draw(t, "coaching"), points().Draw(t, "conversations"), points().Draw(t, "leadership")},
			},
			Walk: model.Walk{
				Believed:       halfRankings().Draw(t, "believed"),
				ChannelWeights: channelWeights().Draw(t, "channel weights"),
				Metrics:        rapid.SliceOfN(metrics(), 0, 4).Draw(t, "metrics"),
			},
			Voices: rapid.SliceOfN(voices(), 0, 6).Draw(t, "voices"),
			Plan:   plans().Draw(t, "plan"),
			Review: model.Review{Previous: rapid.StringMatching("|[0-9a-f]{64}").Draw(t, "previous"), Due: dates().Draw(t, "review due")},
		}
	})
}

// Names draws texts that are not blank, of any characters.
func Names() *rapid.Generator[string] {
	return rapid.String().Filter(func(s string) bool { return strings.TrimSpace(s) != "" })
}

// Rankings draws forced rankings.
func Rankings() *rapid.Generator[model.Ranking] { return rapid.SampledFrom(model.Rankings()) }

// halfRankings draws rankings of which some constraints are taken off.
func halfRankings() *rapid.Generator[model.Ranking] {
	return rapid.Custom(func(t *rapid.T) model.Ranking {
		r := Rankings().Draw(t, "ranking")
		for _, c := range model.Constraints() {
			if rapid.Bool().Draw(t, "off") {
				r = r.Without(c)
			}
		}
		return r
	})
}

func dates() *rapid.Generator[model.Date] {
	return rapid.SampledFrom([]model.Date{"", "2026-11-22", "2027-05-16", "2028-02-29"})
}

// percents draws numbers from 0 to 100, whole ones among them.
func percents() *rapid.Generator[float64] {
	whole := rapid.Map(rapid.IntRange(0, 100), func(n int) float64 { return float64(n) })
	return rapid.OneOf(whole, rapid.Float64Range(0, 100))
}

// levels draws numbers from 0 to 5.
func levels() *rapid.Generator[float64] {
	return rapid.Map(percents(), func(n float64) float64 { return n / 20 })
}

// points draws a talk channel: nothing, 100 points or another total.
func points() *rapid.Generator[model.Shares] {
	free := rapid.Custom(func(t *rapid.T) model.Shares {
		var s model.Shares
		for i := range s {
			s[i] = percents().Draw(t, "points")
		}
		return s
	})
	return rapid.OneOf(rapid.Just(model.Shares{}), splits(), free)
}

// splits draws shares of 100 over one constraint or two.
func splits() *rapid.Generator[model.Shares] {
	return rapid.Custom(func(t *rapid.T) model.Shares {
		var s model.Shares
		part := percents().Draw(t, "part")
		order := rapid.Permutation([]model.Constraint{model.Quality, model.Cost, model.Time, model.Risk}).Draw(t, "constraints")
		s[order[0]], s[order[1]] = part, 100-part
		return s
	})
}

func channelWeights() *rapid.Generator[model.ChannelWeights] {
	return rapid.Custom(func(t *rapid.T) model.ChannelWeights {
		var w model.ChannelWeights
		for i := range w {
			w[i] = rapid.OneOf(rapid.Just(0.0), percents(), rapid.Float64Range(0, 1e6)).Draw(t, "weight")
		}
		return w
	})
}
