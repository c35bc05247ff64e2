package gap_test

import (
	"math"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// The expected values follow the definitions: tau-b from counted pairs (Kendall
// 1945), rho = 1 − 6Σd²/60 without ties and Pearson's correlation of the
// mid-ranks with them (Spearman 1904), the footrule from the rank differences
// (Diaconis & Graham 1977). Talk's ranks are 1, 2, 3, 4.
func TestRankAgreement(t *testing.T) {
	for _, test := range []struct {
		name                string
		walk                model.Shares
		tauB, rho, footrule float64
	}{
		{"the same order", model.Shares{0.7, 0.2, 0.1, 0}, 1, 1, 0},
		{"the reverse", model.Shares{0, 0.1, 0.2, 0.7}, -1, -1, 8},
		{"one neighbouring swap", model.Shares{0.2, 0.7, 0.1, 0}, 2. / 3, 0.8, 2},
		{"first to last", model.Shares{0, 0.5, 0.3, 0.2}, 0, -0.2, 6},
		// Ranks 1, 2, 3.5, 3.5: 5 concordant pairs of 6, one tied.
		{"a tie at the end", model.Shares{0.6, 0.4, 0, 0}, 5 / math.Sqrt(30), 4.5 / math.Sqrt(22.5), 1},
		// Ranks 1.5, 1.5, 3.5, 3.5: 4 concordant pairs, two tied.
		{"two ties", model.Shares{0.5, 0.5, 0, 0}, 4 / math.Sqrt(24), 4 / math.Sqrt(20), 2},
		// Ranks 3, 1, 3, 3: 1 discordant and 2 concordant pairs of 3 not tied.
		{"three tie", model.Shares{0, 1, 0, 0}, 1 / math.Sqrt(18), 1 / math.Sqrt(15), 4},
		{"a tie within 1e-12", model.Shares{0.6, 0.4, 0.9e-12, 0}, 5 / math.Sqrt(30), 4.5 / math.Sqrt(22.5), 1},
	} {
		g := gap.Compare(said(), test.walk)
		if g.TauB == nil || g.Rho == nil {
			t.Errorf("%s: no coefficient", test.name)
			continue
		}
		if !near(*g.TauB, test.tauB, exact) || !near(*g.Rho, test.rho, exact) || !near(g.Footrule, test.footrule, exact) {
			t.Errorf("%s: got %v, %v, %v; want %v, %v, %v", test.name, *g.TauB, *g.Rho, g.Footrule, test.tauB, test.rho, test.footrule)
		}
	}
}

func TestNoCoefficientWithoutAnOrder(t *testing.T) {
	g := gap.Compare(said(), model.Shares{0.25, 0.25, 0.25, 0.25})
	if g.TauB != nil || g.Rho != nil || g.Footrule != 4 {
		t.Errorf("got %v, %v, %v", g.TauB, g.Rho, g.Footrule)
	}
}
