package figure_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

func TestFigures(t *testing.T) {
	for _, test := range []struct{ name, got, want string }{
		{"whole", figure.Whole(68.33333), "68"},
		{"whole half away from zero", figure.Whole(-0.5), "–1"},
		{"no negative zero", figure.Whole(-0.4), "0"},
		{"one keeps its decimal", figure.One(25), "25.0"},
		{"one rounds a half up", figure.One(31.45), "31.5"},
		{"one rounds what was a half", figure.One(31.449999999999996), "31.5"},
		{"and below zero", figure.One(-31.449999999999996), "–31.5"},
		{"short drops a zero", figure.Short(65), "65"},
		{"short keeps a decimal", figure.Short(41.6667), "41.7"},
		{"signed plus", figure.Signed(31.6667), "+31.7"},
		{"signed minus is an en dash", figure.Signed(-16.6667), "–16.7"},
		{"signed zero has no sign", figure.Signed(0.01), "0"},
		{"percent with a no-break space", figure.Percent(0.65), "65\u00a0%"},
		{"percentage", figure.Percentage(12.5), "12.5\u00a0%"},
		{"entered keeps its decimals", figure.Entered(12.125), "12.125"},
		{"exact drops the noise of a sum", figure.Exact(0.1 + 0.2), "0.3"},
		{"exact keeps what is there", figure.Exact(100 - 99.99), "0.01"},
		{"date", figure.Date("2027-05-16", model.English), "16 May 2027"},
		{"no date", figure.Date("", model.English), ""},
	} {
		if test.got != test.want {
			t.Errorf("%s: got %q, want %q", test.name, test.got, test.want)
		}
	}
}
