package report

import (
	"strings"
	"unicode/utf8"

	"walkyourtalk/model/chart"
)

// fragment is a run of words in one cut and colour on one line.
type fragment struct {
	Span
	x, width float64
}

// line is one line of a wrapped text.
type line struct {
	fragments []fragment
	width     float64
}

// word is an unbreakable part of a text; spaced reports that a space stands
// before it.
type word struct {
	Span
	spaced bool
}

// wrapper breaks a text into lines of at most a width. A word that is wider
// than a line is broken where it fills the line.
type wrapper struct {
	measure     chart.Measurer
	size, width float64
	lines       []line
}

// wrap breaks a clean text; one without words has no lines.
func (w *wrapper) wrap(text Text) {
	for _, next := range words(text) {
		w.add(next)
	}
}

// words splits a text at its spaces and after the hyphens within words.
func words(text Text) []word {
	var all []word
	spaced := false
	for _, span := range text {
		for rest := span.Text; rest != ""; {
			trimmed := strings.TrimLeft(rest, " ")
			spaced = spaced || trimmed != rest
			if trimmed == "" {
				break
			}
			end := wordEnd(trimmed)
			all = append(all, word{Span{trimmed[:end], span.Style, span.Color}, spaced})
			rest, spaced = trimmed[end:], false
		}
	}
	return all
}

// wordEnd returns how many bytes of a text its first word has: up to a space,
// or through a hyphen with a letter or digit on either side.
func wordEnd(text string) int {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == ' ':
			return i
		case text[i] == '-' && i > 0 && i+1 < len(text) && text[i-1] != '-' && text[i+1] != '-' && text[i+1] != ' ':
			return i + 1
		}
	}
	return len(text)
}

func (w *wrapper) textWidth(text string, style chart.Style) float64 {
	return w.measure.TextWidth(text, w.size, style)
}

// add puts a word onto the last line, or onto new ones.
func (w *wrapper) add(next word) {
	width := w.textWidth(next.Text, next.Style)
	if len(w.lines) > 0 {
		last := &w.lines[len(w.lines)-1]
		space := 0.0
		if next.spaced {
			space = w.textWidth(" ", next.Style)
		}
		if last.width+space+width <= w.width {
			last.put(next, space, width)
			return
		}
	}
	if width > w.width {
		next = w.broken(next)
		width = w.textWidth(next.Text, next.Style)
	}
	w.addLine(next, width)
}

// broken puts a word that is wider than a line onto lines of its own, and
// returns what is left for the last of them.
func (w *wrapper) broken(long word) word {
	for fits := w.fitting(long); fits < len(long.Text); fits = w.fitting(long) {
		head := word{Span{long.Text[:fits], long.Style, long.Color}, false}
		w.addLine(head, w.textWidth(head.Text, head.Style))
		long.Text = long.Text[fits:]
	}
	return long
}

// addLine begins a line with a word.
func (w *wrapper) addLine(first word, width float64) {
	w.lines = append(w.lines, line{})
	w.lines[len(w.lines)-1].put(first, 0, width)
}

// fitting returns how many bytes of a word fit on a line of their own, at
// least its first character.
func (w *wrapper) fitting(next word) int {
	_, least := utf8.DecodeRuneInString(next.Text)
	return max(least, longestPrefix(next.Text, func(prefix string) bool {
		return w.textWidth(prefix, next.Style) <= w.width
	}))
}

// longestPrefix returns how many bytes of a text its longest prefix of whole
// characters has that fits. It doubles its step before it halves it, so that
// the work depends on the prefix and not on the text.
func longestPrefix(text string, fits func(string) bool) int {
	good, bad := 0, 16
	for bad < len(text) && fits(text[:runeStart(text, bad)]) {
		good, bad = bad, 2*bad
	}
	bad = min(bad, len(text)+1)
	for bad-good > 1 {
		middle := (good + bad) / 2
		if fits(text[:runeStart(text, middle)]) {
			good = middle
		} else {
			bad = middle
		}
	}
	return runeStart(text, good)
}

// runeStart returns the start of the character that byte i is part of.
func runeStart(text string, i int) int {
	for i < len(text) && i > 0 && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}

// put appends a word, to the last fragment where cut and colour are the same.
func (l *line) put(next word, space, width float64) {
	if n := len(l.fragments); n > 0 {
		last := &l.fragments[n-1]
		if last.Style == next.Style && last.Color == next.Color {
			if space > 0 {
				last.Text += " "
			}
			last.Text += next.Text
			last.width += space + width
			l.width = last.x + last.width
			return
		}
	}
	l.fragments = append(l.fragments, fragment{next.Span, l.width + space, width})
	l.width += space + width
}

// shorten returns a text that fits a width, cut before an ellipsis where it
// is too long.
func shorten(text string, size, width float64, style chart.Style, measure chart.Measurer) string {
	if measure.TextWidth(text, size, style) <= width {
		return text
	}
	return elide(text, size, width, style, measure)
}

// elide returns as much of a text's beginning as fits a width together with
// the ellipsis behind it.
func elide(text string, size, width float64, style chart.Style, measure chart.Measurer) string {
	fits := longestPrefix(text, func(prefix string) bool {
		return measure.TextWidth(prefix+ellipsis, size, style) <= width
	})
	return strings.TrimRight(text[:fits], " ") + ellipsis
}

const ellipsis = "…"

// limit returns the first lines of a text, the last one ending with an ellipsis
// where lines were left out, and whether any were.
func (w *wrapper) limit(most int) bool {
	if most == 0 || len(w.lines) <= most {
		return false
	}
	w.lines = w.lines[:most]
	end := &w.lines[most-1]
	last := &end.fragments[len(end.fragments)-1]
	last.Text = elide(last.Text, w.size, w.width-last.x, last.Style, w.measure)
	last.width = w.textWidth(last.Text, last.Style)
	end.width = last.x + last.width
	return true
}
