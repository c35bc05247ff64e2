package figure

import (
	"strconv"
	"strings"
)

// Typed writes a number that a person typed as a sentence does: a minus sign is
// an en dash, the rest is left as it is.
func Typed(text string) string {
	return strings.NewReplacer("-", enDash, minusSign, enDash).Replace(text)
}

// Read reads a number as a person types it: digits with at most one decimal
// mark, a point or a comma, perhaps with a minus sign before and a percent sign
// after them. It returns false for anything else: nothing, words, NaN, an
// exponent, a mark between thousands beside a decimal mark.
func Read(text string) (float64, bool) {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "%"))
	sign := 1.0
	for _, minus := range []string{"-", enDash, minusSign} {
		if rest, negative := strings.CutPrefix(text, minus); negative {
			sign, text = -1, rest
			break
		}
	}
	text = strings.Replace(text, ",", ".", 1)
	if text == "" || strings.Trim(text, "0123456789.") != "" {
		return 0, false
	}
	value, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return 0, false
	}
	return sign * value, true
}
