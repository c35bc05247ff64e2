package gap

import (
	"math"
	"slices"

	"walkyourtalk/model"
)

// breakEven returns the smallest number of points which, moved from one
// constraint of the walk to another, changes the verdict: the infimum over the
// twelve ordered pairs, where no share falls below 0. It is nil where no such
// move changes the verdict; among equals it names the first pair in constraint
// order.
func breakEven(talk, walk model.Shares) *BreakEven {
	var best *BreakEven
	for _, from := range model.Constraints() {
		for _, to := range model.Constraints() {
			if from == to {
				continue
			}
			m := move{talk: talk.Scale(100), walk: walk.Scale(100), from: from, to: to}
			points, changes := m.firstChange()
			if changes && (best == nil || points < best.Points-pointTolerance) {
				best = &BreakEven{Points: points, From: from, To: to}
			}
		}
	}
	return best
}

// move takes points from one constraint of the walk to another; talk and walk
// are in points.
type move struct {
	talk, walk model.Shares
	from, to   model.Constraint
}

// firstChange returns the infimum of the points whose move changes the verdict.
// Along a move the misdirected share is piecewise linear and the orders are
// piecewise constant, so the verdict is constant between breakpoints: it is
// enough to look at each breakpoint and just after it.
func (m move) firstChange() (float64, bool) {
	before := m.verdict(0)
	breakpoints := m.breakpoints()
	for i, points := range breakpoints {
		if m.verdict(points) != before {
			return points, true
		}
		if i+1 < len(breakpoints) && m.verdict((points+breakpoints[i+1])/2) != before {
			return points, true
		}
	}
	return 0, false
}

// breakpoints returns the ends of the move and every place between them where
// two shares meet, a gap changes its sign, or the misdirected share reaches a
// limit of the verdict; ascending, those within tolerance as one, so that no
// rounding error is taken for a distance. A place more than these does no harm.
func (m move) breakpoints() []float64 {
	all := []float64{0, m.walk[m.from], m.walk[m.from] - m.talk[m.from], m.talk[m.to] - m.walk[m.to]}
	for _, kink := range slices.Clone(all) {
		// The misdirected share rises or falls by one point a point, or stays.
		misdirected := m.gap(kink).Misdirected
		all = append(all, kink+math.Abs(misdirected-WalkingLimit), kink+math.Abs(misdirected-NotWalkingLimit))
	}
	for c, share := range m.walk {
		if c != int(m.from) && c != int(m.to) {
			all = append(all, m.walk[m.from]-share, share-m.walk[m.to])
		}
	}
	all = append(all, (m.walk[m.from]-m.walk[m.to])/2)
	all = slices.DeleteFunc(all, func(points float64) bool { return points < 0 || points > m.walk[m.from] })
	slices.Sort(all)
	return slices.CompactFunc(all, func(a, b float64) bool { return math.Abs(a-b) <= 4*pointTolerance })
}

func (m move) gap(points float64) Gap {
	m.walk[m.from] -= points
	m.walk[m.to] += points
	return Compare(m.talk.Scale(0.01), m.walk.Scale(0.01))
}

func (m move) verdict(points float64) Verdict { return m.gap(points).Verdict() }
