package talk

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/words"
)

// State is what the talk screen shows of an assessment.
type State struct {
	Ranking model.Ranking
	// Line says whether the ranking is valid, or what it lacks.
	Line  string
	Valid bool
	// GapWords stands on the rung that a valid ranking leaves empty.
	GapWords string
	// Method is the index of the weight method.
	Method int
	// Formula is the method's formula with the ranking's figures.
	Formula string
	// Note says that the empty rung has no effect, where it has none.
	Note     string
	Bars     chart.WeightBars
	Diamond  chart.Diamond
	Channels [model.TalkChannelCount]Channel
	// Full is the number of channels with 100 points.
	Full  int
	Count string
}

// Present returns what the screen shows.
func Present(a model.Assessment, analysis gap.Analysis, language model.Language) State {
	s := State{
		Ranking:  a.Talk.Ranking,
		Line:     words.Ranking(a.Talk.Ranking, language),
		Valid:    a.Talk.Ranking.IsValid(),
		GapWords: gapWords(a.Talk.Method, language),
		Formula:  formula(a.Talk.Ranking, a.Talk.Method, language),
		Bars:     chart.WeightBars{Weights: analysis.Talk, Notes: notes(a.Talk.Ranking, a.Talk.Method, language)},
		Diamond:  chart.Diamond{Talk: analysis.Talk},
	}
	for i, method := range model.WeightMethods() {
		if method == a.Talk.Method {
			s.Method = i
		}
	}
	if usesOrderAlone(a.Talk.Method) {
		s.Note = language("This method uses the order alone: the empty rung has no effect.", nil)
	}
	for _, channel := range model.TalkChannels() {
		s.Channels[channel] = presentChannel(a.Talk.Channels[channel], analysis.TalkChannels[channel] != nil, language)
		if s.Channels[channel].Full {
			s.Full++
		}
	}
	s.Count = language("{{.Full}} of {{.All}}", model.Args{"Full": s.Full, "All": model.TalkChannelCount})
	return s
}

func gapWords(m model.WeightMethod, language model.Language) string {
	if usesOrderAlone(m) {
		return language("Empty rung. It has no effect with this weight method.", nil)
	}
	return language("Empty rung. It widens the step between its neighbours.", nil)
}

// Channel is what the screen shows of a talk channel.
type Channel struct {
	Points model.Shares
	// Total says how the points add up.
	Total string
	// Full reports that they add up to 100, so that the channel counts; Started
	// that there are any.
	Full, Started bool
}

func presentChannel(points model.Shares, counts bool, language model.Language) Channel {
	c := Channel{Points: points, Full: counts, Started: !points.IsZero()}
	total := points.Sum()
	switch {
	case c.Full:
		c.Total = language("100 of 100", nil)
	case !c.Started:
		c.Total = language("No points yet", nil)
	case total < 100:
		c.Total = misses("{{.Total}} of 100. 1 point is missing", "{{.Total}} of 100. {{.Points}} points are missing", total, 100-total, language)
	default:
		c.Total = misses("{{.Total}} of 100. 1 point too many", "{{.Total}} of 100. {{.Points}} points too many", total, total-100, language)
	}
	return c
}

// misses says by how many points a total misses 100, in the text for one point
// or the one for several.
func misses(one, several string, total, points float64, language model.Language) string {
	args := model.Args{"Total": figure.Exact(total), "Points": figure.Exact(points)}
	if args["Points"] == "1" {
		return language(one, args)
	}
	return language(several, args)
}

// changeName names a change to a channel's points for undo.
func changeName(channel model.TalkChannel, c model.Constraint, points float64, language model.Language) string {
	return language("{{.Channel}}: {{.Constraint}} {{.Points}} points", model.Args{
		"Channel": language(channel.Name(), nil), "Constraint": language(c.Name(), nil), "Points": figure.Entered(points),
	})
}

// withPoints returns the assessment with other points for a constraint in a
// channel.
func withPoints(a model.Assessment, channel model.TalkChannel, c model.Constraint, points float64) model.Assessment {
	a.Talk.Channels[channel][c] = points
	return a
}
