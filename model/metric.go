package model

import "math"

// Direction says which way a metric is better.
type Direction string

// The directions.
const (
	Higher Direction = "higher"
	Lower  Direction = "lower"
	Target Direction = "target"
)

// Directions returns the three directions, the default first.
func Directions() [3]Direction { return [3]Direction{Higher, Lower, Target} }

// Phrase returns the direction in English words: "lower is better".
func (d Direction) Phrase() string {
	switch d {
	case Lower:
		return "lower is better"
	case Target:
		return "target is better"
	}
	return "higher is better"
}

// Metric is something that is measured, with what rides on it. Split is in
// percent and adds up to 100. Incentive is % of variable pay, 0 to 100;
// Attention and Pressure run from 0 (none) to 5 (most). Min and Max bound the
// incentive in a plan, Locked keeps it as it is.
type Metric struct {
	// Key names the metric in the catalogue; empty for a metric of one's own.
	Key          string
	Name         string
	Abbreviation string
	Definition   string
	Unit         string
	Better       Direction
	Split        Shares
	Incentive    float64
	Attention    float64
	Pressure     float64
	Locked       bool
	Min, Max     float64
}

// NewMetric returns a metric with the defaults: higher is better, bounds 0 and
// 100, all of it on one constraint.
func NewMetric(name string, c Constraint) Metric {
	return Metric{Name: name, Better: Higher, Split: OnlyOn(c), Max: 100}
}

// OnlyOn returns the split that puts 100 % on c.
func OnlyOn(c Constraint) Shares {
	var s Shares
	s[c] = 100
	return s
}

// Value returns the metric's value in a channel.
func (m Metric) Value(c WalkChannel) float64 {
	return [WalkChannelCount]float64{m.Incentive, m.Attention, m.Pressure}[c]
}

// WithValue returns the metric with its value in a channel changed.
func (m Metric) WithValue(c WalkChannel, value float64) Metric {
	switch c {
	case Incentive:
		m.Incentive = value
	case Attention:
		m.Attention = value
	case Pressure:
		m.Pressure = value
	}
	return m
}

// IsPaid reports whether incentive rides on the metric.
func (m Metric) IsPaid() bool { return m.Incentive > 0 }

// Main returns the constraint with the largest part of the split.
func (m Metric) Main() Constraint { return m.Split.Largest()[0] }

// IsSplit reports whether more than one constraint has a part of the metric.
func (m Metric) IsSplit() bool { return m.Split.Parts() > 1 }

// Validate returns nil where every field keeps its range.
func (m Metric) Validate(field string) error {
	if isBlank(m.Name) {
		return Invalidf(join(field, "name"), "is missing; give the metric a name", nil)
	}
	directions := Directions()
	if err := oneOfOrNone(join(field, "better"), m.Better, directions[:]...); err != nil {
		return err
	}
	if err := validateSplit(join(field, "split"), m.Split); err != nil {
		return err
	}
	for _, c := range WalkChannels() {
		if err := upTo(join(field, c.Key()), m.Value(c), c.Most()); err != nil {
			return err
		}
	}
	if err := upTo(join(field, "min"), m.Min, 100); err != nil {
		return err
	}
	if err := upTo(join(field, "max"), m.Max, 100); err != nil {
		return err
	}
	if m.Min > m.Max {
		return Invalidf(join(field, "min"), "{{.Min}} is over the max of {{.Max}}; lower it or raise the max", Args{"Min": number(m.Min), "Max": number(m.Max)})
	}
	return nil
}

// validateSplit returns nil for parts from 0 to 100 that add up to 100.
func validateSplit(field string, split Shares) error {
	for _, c := range Constraints() {
		if err := upTo(join(field, c.Key()), split[c], 100); err != nil {
			return err
		}
	}
	if split.IsWhole() {
		return nil
	}
	// Rounded, since 33.3 three times adds up to 99.89999999999999.
	shown := number(math.Round(split.Sum()*1e6) / 1e6)
	return Invalidf(field, "adds up to {{.Sum}}, not 100; change its parts until they do", Args{"Sum": shown})
}
