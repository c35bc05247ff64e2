package gap

import "walkyourtalk/model"

// The verdict's limits, in misdirected points.
const (
	WalkingLimit    = 10.0
	NotWalkingLimit = 25.0
)

// pointTolerance is the rounding error that a threshold in points allows in
// favour of the milder verdict, or of no finding; one in shares allows
// [model.TieTolerance].
const pointTolerance = 1e-9

// Verdict judges a gap:
//
//   - walking: a top match and at most 10 points misdirected;
//   - not walking: more than 25 points misdirected, or more than 10 without a
//     top match;
//   - drifting: everything else, and at worst drifting with a top match and no
//     inversion.
func (g Gap) Verdict() Verdict {
	little := g.Misdirected <= WalkingLimit+pointTolerance
	much := g.Misdirected > NotWalkingLimit+pointTolerance
	switch {
	case g.TopMatch && little:
		return Walking
	case g.TopMatch && (!much || len(g.Inversions) == 0):
		return Drifting
	case !g.TopMatch && little:
		return Drifting
	}
	return NotWalking
}

// Judge returns the verdict on talk weights and walk shares.
func Judge(talk, walk model.Shares) Verdict { return Compare(talk, walk).Verdict() }
