package report_test

import (
	"testing"

	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
)

func TestClean(t *testing.T) {
	for _, test := range []struct {
		name, text, want string
		lacking          int
	}{
		{"plain", "Harbor Support, Tier 1", "Harbor Support, Tier 1", 0},
		{"white space", "one\t\ntwo\r\n  three", "one two three", 0},
		{"spaces at the ends stay one", "  (AHT) ", " (AHT) ", 0},
		{"controls", "a\x00b\x1bc\x7fd", "a b c d", 0},
		{"no-break space", "65\u00a0%", "65\u00a0%", 0},
		{"emoji", "ok \U0001F600!", "ok \uFFFD!", 1},
		{"emoji with joiner and variation", "\U0001F468\u200d\U0001F4BB \u2764\ufe0f", "\uFFFD\uFFFD \uFFFD", 3},
		{"Chinese", "支持", "\uFFFD\uFFFD", 2},
		{"direction marks", "\u202eabc\u202c", "abc", 0},
		{"soft hyphen", "hand\u00adle", "handle", 0},
		{"broken UTF-8", "a\xff\xfeb", "a\uFFFD\uFFFDb", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, lacking := report.Clean(test.text, reporttest.Measure{})
			if got != test.want || len(lacking) != test.lacking {
				t.Errorf("got %q and %d lacking, want %q and %d", got, len(lacking), test.want, test.lacking)
			}
		})
	}
}
