package consensus

import (
	"math"
	"testing"
)

// TestTailsAgainstEveryOutcome counts all 24^m outcomes of up to four ballots.
func TestTailsAgainstEveryOutcome(t *testing.T) {
	tails := exactTails(4)
	for m := 1; m <= 4; m++ {
		counts, outcomes := make([]int, 5*m*m+1), 0
		everyOutcome(m, rankSums{}, func(sums rankSums) {
			spread := 0
			for _, sum := range sums {
				deviation := 2*sum - 3*m // twice the deviation from the mean
				spread += deviation * deviation
			}
			counts[spread/4]++
			outcomes++
		})
		atLeast := 0
		for s := len(counts) - 1; s >= 0; s-- {
			atLeast += counts[s]
			if got, want := tails[m][s], float64(atLeast)/float64(outcomes); math.Abs(got-want) > 1e-13 {
				t.Errorf("P(S >= %d) of %d ballots is %v, want %v", s, m, got, want)
			}
		}
	}
}

func everyOutcome(m int, sums rankSums, visit func(rankSums)) {
	if m == 0 {
		visit(sums)
		return
	}
	for a := range 4 {
		for b := range 4 {
			for c := range 4 {
				if d := 6 - a - b - c; a != b && a != c && b != c && d >= 0 && d < 4 {
					everyOutcome(m-1, rankSums{sums[0] + a, sums[1] + b, sums[2] + c, sums[3] + d}, visit)
				}
			}
		}
	}
}

func TestTailsAreProbabilities(t *testing.T) {
	tails := exactTails(mostExactBallots)
	for m, tail := range tails {
		if math.Abs(tail[0]-1) > 1e-12 {
			t.Errorf("%d ballots: all outcomes have a chance of %v", m, tail[0])
		}
		for s := 1; s < len(tail); s++ {
			if tail[s] > tail[s-1] || tail[s] <= 0 {
				t.Fatalf("%d ballots: P(S >= %d) = %v after %v", m, s, tail[s], tail[s-1])
			}
		}
		// All m ballots agree in 24 of 24^m outcomes.
		if want := math.Pow(24, float64(1-m)); m > 0 && math.Abs(tail[5*m*m]/want-1) > 1e-12 {
			t.Errorf("%d ballots agree with a chance of %v, want %v", m, tail[5*m*m], want)
		}
	}
}

func BenchmarkExactTails(b *testing.B) {
	for range b.N {
		exactTails(mostExactBallots)
	}
}
