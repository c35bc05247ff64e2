package model

import "slices"

// Assessment is one team's talk and walk at one date. It is a value: treat the
// slices as read-only and use the With methods.
type Assessment struct {
	Title       string
	Team        string
	Site        string
	Date        Date
	Headcount   int
	PreparedFor string
	Talk        Talk
	Walk        Walk
	Voices      []Voice
	Plan        Plan
	Review      Review
}

// Talk is what leaders say comes first.
type Talk struct {
	Ranking Ranking
	Method  WeightMethod
	// Channels holds points of 100 over the constraints. A channel that does not
	// add up to 100 is kept and counts as absent.
	Channels [TalkChannelCount]Shares
}

// Walk is what the organization rewards and looks at.
type Walk struct {
	// Believed is the order that a leader believes the team works under; all
	// zero where nobody was asked.
	Believed       Ranking
	ChannelWeights ChannelWeights
	Metrics        []Metric
}

// IncentiveTotal returns the sum of the incentives, which should be 100.
func (w Walk) IncentiveTotal() float64 {
	var total float64
	for _, m := range w.Metrics {
		total += m.Incentive
	}
	return total
}

// Validate returns nil where the assessment can be written as a document: it
// has a title, a forced ranking, no half-done believed order, and every value
// keeps its range. Fields are named as in the document.
func (a Assessment) Validate() error {
	if err := a.ValidateDraft(); err != nil {
		return err
	}
	if isBlank(a.Title) {
		return Invalidf("title", "is missing; give the assessment a title", nil)
	}
	if err := a.Talk.Ranking.Validate("talk.ranking"); err != nil || a.Walk.Believed.IsZero() {
		return err
	}
	return a.Walk.Believed.Validate("walk.believed")
}

// ValidateDraft returns nil where the assessment can be kept in a workspace:
// as [Assessment.Validate], but rankings may be half done and the title empty.
func (a Assessment) ValidateDraft() error {
	checks := []func() error{
		func() error { return a.Date.Validate("date") },
		a.validateHeadcount,
		func() error { return a.Talk.Ranking.ValidateDraft("talk.ranking") },
		func() error { return a.Walk.Believed.ValidateDraft("walk.believed") },
		a.Talk.validateDraft,
		a.Walk.validateDraft,
		func() error { return validateVoices(a.Voices) },
		func() error { return a.Plan.Validate("plan") },
		func() error { return a.Review.Validate("review") },
	}
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

func (a Assessment) validateHeadcount() error {
	if a.Headcount < 0 || a.Headcount > MostCounted {
		return Invalidf("headcount", "{{.Count}} is not a number of people from 0 to {{.Most}}", Args{"Count": a.Headcount, "Most": MostCounted})
	}
	return nil
}

func (t Talk) validateDraft() error {
	methods := WeightMethods()
	if err := oneOfOrNone("talk.method", t.Method, methods[:]...); err != nil {
		return err
	}
	for _, channel := range TalkChannels() {
		for _, c := range Constraints() {
			field := join(join("talk.channels", channel.Key()), c.Key())
			if err := upTo(field, t.Channels[channel][c], 100); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w Walk) validateDraft() error {
	for _, channel := range WalkChannels() {
		if err := atLeastZero(join("walk.channel_weights", channel.Key()), w.ChannelWeights[channel]); err != nil {
			return err
		}
	}
	for i, m := range w.Metrics {
		if err := m.Validate(index("walk.metrics", i)); err != nil {
			return err
		}
	}
	return nil
}

// WithMetrics returns the assessment with other metrics.
func (a Assessment) WithMetrics(metrics []Metric) Assessment {
	a.Walk.Metrics = metrics
	return a
}

// WithMetric returns the assessment with metric i replaced.
func (a Assessment) WithMetric(i int, m Metric) Assessment {
	metrics := slices.Clone(a.Walk.Metrics)
	metrics[i] = m
	return a.WithMetrics(metrics)
}

// AddMetric returns the assessment with a metric at the end.
func (a Assessment) AddMetric(m Metric) Assessment {
	return a.WithMetrics(append(slices.Clip(slices.Clone(a.Walk.Metrics)), m))
}

// RemoveMetric returns the assessment without metric i.
func (a Assessment) RemoveMetric(i int) Assessment {
	return a.WithMetrics(slices.Delete(slices.Clone(a.Walk.Metrics), i, i+1))
}
