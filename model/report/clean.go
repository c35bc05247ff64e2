package report

import (
	"strings"
	"unicode"
)

// Substitute stands for a character that the typefaces lack: U+FFFD, the
// replacement character of Unicode, a dark diamond with a question mark.
const Substitute = '\uFFFD'

// noBreakSpace keeps two words on one line.
const noBreakSpace = '\u00A0'

// Glyphs tells which characters the typefaces hold.
type Glyphs interface {
	Has(r rune) bool
}

// Clean returns a text as it can be printed: white space and control
// characters in runs become one space, invisible format characters and
// variation selectors are left out, and a character that the typefaces lack
// becomes [Substitute]. It returns the characters that were substituted, in
// their order and with repeats.
func Clean(text string, glyphs Glyphs) (clean string, lacking []rune) {
	var out strings.Builder
	pending := false
	for _, r := range text {
		switch {
		case r != noBreakSpace && (unicode.IsSpace(r) || unicode.IsControl(r)):
			pending = true
			continue
		case isInvisible(r):
			continue
		}
		if pending {
			out.WriteByte(' ')
			pending = false
		}
		if r != Substitute && !glyphs.Has(r) {
			lacking = append(lacking, r)
			r = Substitute
		}
		out.WriteRune(r)
	}
	if pending {
		out.WriteByte(' ')
	}
	return out.String(), lacking
}

// isInvisible reports whether a character has no shape of its own: format
// characters (soft hyphen, joiners, direction marks) and variation selectors.
func isInvisible(r rune) bool {
	return unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Variation_Selector, r)
}
