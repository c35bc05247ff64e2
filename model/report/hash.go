package report

import (
	"strings"

	"walkyourtalk/model/chart"
)

// Hash is a snapshot hash in full, in the fixed-pitch typeface, on two lines of
// groups of 16 digits.
type Hash string

func (h Hash) lay(c *composer, width float64) []strip {
	middle := (len(h) + 1) / 2
	var lines []strip
	for _, half := range []Hash{h[:middle], h[middle:]} {
		digits := Text{{Text: grouped(string(half), 16), Style: chart.Mono, Color: chart.Ink}}
		lines = append(lines, c.lines(digits, BodyFace, width, 0, "")...)
	}
	return spaced(together(lines), leadRoom)
}

// ShortHash returns the first 16 digits of a snapshot hash in groups of four.
func ShortHash(hash string) string { return grouped(hash[:min(16, len(hash))], 4) }

// grouped returns a text in groups of a number of bytes.
func grouped(text string, size int) string {
	var groups []string
	for len(text) > size {
		groups = append(groups, text[:size])
		text = text[size:]
	}
	return strings.Join(append(groups, text), " ")
}
