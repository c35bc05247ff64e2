// Package gap compares talk with walk: weights from a ranking, walk shares,
// the gap between the two, the verdict, how robust it is, and the findings.
// Every formula stands in one place, with its source.
package gap

import "walkyourtalk/model"

// Verdict says whether the organization walks its talk.
type Verdict string

// The verdicts. NoVerdict stands where talk or walk is missing.
const (
	NoVerdict  Verdict = ""
	Walking    Verdict = "walking"
	Drifting   Verdict = "drifting"
	NotWalking Verdict = "not_walking"
)

// Name returns the verdict in English words.
func (v Verdict) Name() string {
	switch v {
	case Walking:
		return "Walking the talk"
	case Drifting:
		return "Drifting"
	case NotWalking:
		return "Not walking the talk"
	}
	return "No verdict yet"
}

// Analysis is everything that is computed from one assessment. A pointer is nil
// where the value does not exist.
type Analysis struct {
	// Provisional reports that the incentives total neither 0 nor 100; the
	// figures are then computed on the normalized values.
	Provisional bool
	// IncentiveTotal is the sum of the incentives as entered, in points.
	IncentiveTotal float64
	// Talk holds the weights of the ranking by the assessment's method, as
	// fractions of 1; nil until the ranking is valid.
	Talk *model.Shares
	// TalkChannels holds each talk channel's shares; nil where it is absent.
	TalkChannels [model.TalkChannelCount]*model.Shares
	// Walk holds the headline walk's shares; nil where there is none.
	Walk *model.Shares
	// WalkChannels holds each walk channel's shares; nil where it is absent.
	WalkChannels [model.WalkChannelCount]*model.Shares
	// Mix holds the weight of each walk channel in the headline walk, as
	// fractions of 1; all 0 where there is no walk.
	Mix [model.WalkChannelCount]float64
	// Gap is nil without a talk or a walk; so are Verdict ("") and Robustness.
	Gap        *Gap
	Verdict    Verdict
	Robustness *Robustness
	// Findings stand by severity, then kind, then constraint order.
	Findings []Finding
}

// Pair is two constraints, the one that talk puts higher first.
type Pair struct{ Higher, Lower model.Constraint }

// Gap is the comparison of talk weights and walk shares.
type Gap struct {
	// Points holds walk share minus talk weight, in points.
	Points model.Shares
	// Misdirected is half the sum of the absolute gaps, in points of 100.
	Misdirected float64
	// Alignment is 100 minus Misdirected.
	Alignment float64
	// TauB, Rho and Footrule measure the agreement of the two orders; TauB and
	// Rho are nil where their denominator is zero.
	TauB, Rho  *float64
	Footrule   float64
	TopMatch   bool
	Inversions []Pair
}

// Robustness says what it would take to change the verdict.
type Robustness struct {
	ByMethod [4]MethodVerdict
	// BreakEven is nil where no move between two constraints changes the verdict.
	BreakEven *BreakEven
	// LeaveOneOut is nil under two ballots.
	LeaveOneOut *LeaveOneOut
}

// HoldsByMethod reports whether all four weight methods give the same verdict.
func (r Robustness) HoldsByMethod() bool {
	for _, m := range r.ByMethod {
		if m.Verdict != r.ByMethod[0].Verdict {
			return false
		}
	}
	return true
}

// MethodVerdict is what one weight method makes of the same ranking and walk.
type MethodVerdict struct {
	Method      model.WeightMethod
	Weights     model.Shares
	Misdirected float64
	Verdict     Verdict
}

// BreakEven is the smallest number of points which, moved between two
// constraints of the walk, changes the verdict.
type BreakEven struct {
	Points   float64
	From, To model.Constraint
}

// LeaveOneOut says how many single ballots of executives and leaders change the
// verdict of their mean weights when they are left out.
type LeaveOneOut struct {
	Ballots   int
	Verdict   Verdict
	ChangedBy int
}
