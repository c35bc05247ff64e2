package report

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"walkyourtalk/model/chart"
)

// even measures a typeface whose characters are as wide as its size.
type even struct{}

func (even) TextWidth(text string, size float64, _ chart.Style) float64 {
	return size * float64(utf8.RuneCountInString(text))
}

func wrapped(text Text, width float64, most int) []string {
	w := wrapper{measure: even{}, size: 1, width: width}
	w.wrap(text)
	w.limit(most)
	var lines []string
	for _, l := range w.lines {
		var words string
		for _, f := range l.fragments {
			if f.x > float64(utf8.RuneCountInString(words)) {
				words += " "
			}
			words += f.Text
		}
		lines = append(lines, words)
	}
	return lines
}

func TestWrap(t *testing.T) {
	for _, test := range []struct {
		name, text string
		width      float64
		most       int
		want       []string
	}{
		{"nothing", "", 10, 0, nil},
		{"spaces alone", "   ", 10, 0, nil},
		{"fits", "one two", 7, 0, []string{"one two"}},
		{"at spaces", "one two three", 7, 0, []string{"one two", "three"}},
		{"after a hyphen", "after-call work", 8, 0, []string{"after-", "call", "work"}},
		{"no hyphen before a figure", "a -5 b", 4, 0, []string{"a -5", "b"}},
		{"a no-break space holds", "65\u00a0% of it", 6, 0, []string{"65\u00a0%", "of it"}},
		{"a long word fills lines", "abcdefghij", 4, 0, []string{"abcd", "efgh", "ij"}},
		{"a long word begins a line", "a bcdefghij k", 4, 0, []string{"a", "bcde", "fghi", "j k"}},
		{"too narrow for a character", "äöü", 0.5, 0, []string{"ä", "ö", "ü"}},
		{"limited", "one two three four", 7, 2, []string{"one two", "three…"}},
		{"limited within a word", "abcdefghij", 4, 2, []string{"abcd", "efg…"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := wrapped(plain(test.text), test.width, test.most); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestWrapSpans(t *testing.T) {
	text := append(bold("Average handle time"), Span{Text: " (AHT)", Color: chart.Ink})
	w := wrapper{measure: even{}, size: 1, width: 14}
	w.wrap(text)
	second := w.lines[1].fragments
	if len(second) != 2 || second[0].Text != "time" || second[0].Style != chart.Bold ||
		second[1].Text != "(AHT)" || second[1].Style != chart.Regular || second[1].x != 5 {
		t.Errorf("the second line is %+v", second)
	}
}

// No line is wider than it may be, and no word is lost.
func TestWrapProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`([a-zäΩ\-]{0,40} ?){0,20}`).Draw(t, "text")
		width := rapid.Float64Range(1, 50).Draw(t, "width")
		w := wrapper{measure: even{}, size: 1, width: width}
		w.wrap(plain(text))
		var kept strings.Builder
		for _, l := range w.lines {
			if l.width > width {
				t.Fatalf("a line is %v wide, over %v", l.width, width)
			}
			for _, f := range l.fragments {
				kept.WriteString(f.Text)
			}
		}
		letters := func(s string) string { return strings.ReplaceAll(s, " ", "") }
		if letters(kept.String()) != letters(text) {
			t.Fatalf("the lines hold %q, not %q", kept.String(), text)
		}
	})
}

// counting measures evenly and counts the characters that it was asked about.
type counting struct{ measured *int }

func (c counting) TextWidth(text string, size float64, style chart.Style) float64 {
	*c.measured += utf8.RuneCountInString(text)
	return even{}.TextWidth(text, size, style)
}

// A paste without a space takes work that grows with it, not with its square.
func TestLongWordsAreMeasuredInParts(t *testing.T) {
	const width, length = 50, 100_000
	measured := 0
	w := wrapper{measure: counting{&measured}, size: 1, width: width}
	w.wrap(plain(strings.Repeat("x", length)))
	if len(w.lines) != length/width {
		t.Errorf("%d lines, want %d", len(w.lines), length/width)
	}
	if measured > 20*length {
		t.Errorf("%d characters were measured for a word of %d", measured, length)
	}
}

func TestShorten(t *testing.T) {
	for _, test := range []struct {
		text  string
		width float64
		want  string
	}{
		{"short", 5, "short"},
		{"a longer one", 9, "a longer…"},
		{"a longer one", 3, "a…"},
		{"äöüß", 3, "äö…"},
		{"anything", 0, "…"},
	} {
		if got := shorten(test.text, 1, test.width, chart.Regular, even{}); got != test.want {
			t.Errorf("%q in %v is %q, want %q", test.text, test.width, got, test.want)
		}
	}
}
