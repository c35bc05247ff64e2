// Package figure writes numbers and dates for people: headline figures whole,
// shares and gaps with one decimal at most, halves rounded away from zero, a
// negative figure with an en dash (the printed font has no minus sign), and a
// no-break space before the percent sign. It rounds for display only.
package figure

import (
	"math"
	"strconv"
	"strings"

	"walkyourtalk/model"
)

const (
	enDash       = "–"
	minusSign    = "\u2212"
	noBreakSpace = "\u00a0"
)

// Whole writes a headline figure as a whole number: 68.33 is 68.
func Whole(value float64) string { return decimals(value, 0) }

// One writes a figure for a table, always with one decimal: 25 is 25.0.
func One(value float64) string { return decimals(value, 1) }

// Short writes a figure for a chart or a sentence, with one decimal where it
// is not zero: 25 is 25, 41.67 is 41.7.
func Short(value float64) string { return strings.TrimSuffix(One(value), ".0") }

// Signed writes a gap with its sign, one decimal where it is not zero: +31.7.
func Signed(value float64) string { return sign(value) + Short(value) }

// SignedOne writes a gap for a table with its sign and one decimal.
func SignedOne(value float64) string { return sign(value) + One(value) }

// Percent writes a share, a fraction of 1, for a chart or a sentence: 0.65 is
// 65 %.
func Percent(share float64) string { return Percentage(100 * share) }

// Percentage writes a number of percent, as a metric's incentive is: 65 is 65 %.
func Percentage(percent float64) string { return Short(percent) + noBreakSpace + "%" }

// Entered writes a value as a person would type it, with the decimals it has.
func Entered(value float64) string { return strconv.FormatFloat(value, 'f', -1, 64) }

// Exact writes a sum of entered values with the decimals that it has, to the
// ninth, without what binary arithmetic adds to them: 33.33 thrice is 99.99.
func Exact(value float64) string { return Entered(rounded(value, 9)) }

// Date writes a day as 16 May 2027 in a language, and an empty date as "".
func Date(d model.Date, language model.Language) string {
	t, ok := d.Time()
	if !ok {
		return ""
	}
	return language("{{.Day}} {{.Month}} {{.Year}}",
		model.Args{"Day": t.Day(), "Month": language(t.Month().String(), nil), "Year": t.Year()})
}

func sign(value float64) string {
	if rounded(value, 1) > 0 {
		return "+"
	}
	return ""
}

func decimals(value float64, places int) string {
	value = rounded(value, places)
	text := strconv.FormatFloat(math.Abs(value), 'f', places, 64)
	if value < 0 {
		return enDash + text
	}
	return text
}

// rounded rounds half away from zero. The nudge lets a figure that binary
// arithmetic left just under a half (31.45 as 31.449999999999996) round as a
// person expects.
func rounded(value float64, places int) float64 {
	scale := math.Pow10(places)
	nudged := value*scale + math.Copysign(1e-9, value)
	result := math.Round(nudged) / scale
	if result == 0 {
		return 0
	}
	return result
}
