package figure_test

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model/figure"
)

func TestRead(t *testing.T) {
	for text, want := range map[string]float64{
		"30": 30, " 30 ": 30, "12.5": 12.5, "12,5": 12.5, ".5": 0.5, "5.": 5, "007": 7,
		"30 %": 30, "30\u00a0%": 30, "-3": -3, "–3": -3, "\u22123": -3, "140": 140,
	} {
		if got, ok := figure.Read(text); !ok || got != want {
			t.Errorf("Read(%q) = %v, %v; want %v", text, got, ok, want)
		}
	}
	for _, text := range []string{
		"", " ", "%", "-", ".", ",", "NaN", "Inf", "1e2", "0x10", "1_000", "1,000.5", "1.2.3", "--3", "3-", "thirty", "3 0", "٣",
	} {
		if got, ok := figure.Read(text); ok {
			t.Errorf("Read(%q) = %v; want no number", text, got)
		}
	}
}

func TestTyped(t *testing.T) {
	for text, want := range map[string]string{"-3,5 %": "–3,5 %", "\u22123": "–3", "–3": "–3", "007": "007"} {
		if got := figure.Typed(text); got != want {
			t.Errorf("Typed(%q) = %q, want %q", text, got, want)
		}
	}
}

// What is shown in an entry is read back as the same value.
func TestReadGivesBackWhatIsEntered(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := rapid.Float64().Draw(t, "value")
		got, ok := figure.Read(figure.Entered(value))
		if !ok || got != value {
			t.Fatalf("%v is entered as %q and read as %v, %v", value, figure.Entered(value), got, ok)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{"30", "-3,5 %", "NaN", "1e9", ""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		value, ok := figure.Read(text)
		if math.IsNaN(value) || math.IsInf(value, 0) || !ok && value != 0 {
			t.Errorf("Read(%q) = %v, %v", text, value, ok)
		}
	})
}
