package figure

import (
	"strconv"
	"strings"
)

// Read reads a number as a person types it: digits with at most one decimal
// mark, a point or a comma, perhaps with a minus sign before and a percent sign
// after them. It returns false for anything else: nothing, words, NaN, an
// exponent, a mark between thousands beside a decimal mark.
func Read(text string) (float64, bool) {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "%"))
	sign := 1.0
	for _, minus := range []string{"-", enDash, "\u2212"} {
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
