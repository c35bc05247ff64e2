package gap

import (
	"strconv"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// Table is figures in rows; the first column holds names, the others are right
// aligned.
type Table struct {
	Title string
	Head  []string
	Rows  [][]string
}

// Text returns a table as tab-separated lines, to paste into a spreadsheet: a
// negative figure has the hyphen that a spreadsheet reads, and what does not
// exist is an empty cell.
func (t Table) Text() string {
	lines := []string{t.Title, strings.Join(t.Head, "\t")}
	for _, row := range t.Rows {
		cells := []string{row[0]}
		for _, cell := range row[1:] {
			cells = append(cells, pasted(cell))
		}
		lines = append(lines, strings.Join(cells, "\t"))
	}
	return strings.Join(lines, "\n") + "\n"
}

// absent stands in a table for a figure that does not exist.
const absent = "–"

func pasted(cell string) string {
	if digits, negative := strings.CutPrefix(cell, "–"); negative {
		if digits == "" {
			return ""
		}
		return "-" + digits
	}
	return cell
}

// tables returns every figure of the picture; there is a gap.
func tables(a model.Assessment, analysis gap.Analysis, language model.Language) []Table {
	return []Table{
		constraintTable(a, analysis, language),
		channelTable(analysis, language),
		methodTable(analysis, language),
		agreementTable(analysis, language),
	}
}

func constraintTable(a model.Assessment, analysis gap.Analysis, language model.Language) Table {
	t := Table{Title: language("Talk, walk and gap", nil), Head: all(language, "Constraint", "Score", "Talk, %", "Walk, %", "Gap, points")}
	for _, c := range model.Constraints() {
		t.Rows = append(t.Rows, []string{
			language(c.Name(), nil), strconv.Itoa(a.Talk.Ranking[c]),
			figure.One(100 * analysis.Talk[c]), figure.One(100 * analysis.Walk[c]), figure.SignedOne(analysis.Gap.Points[c]),
		})
	}
	return t
}

func channelTable(analysis gap.Analysis, language model.Language) Table {
	t := Table{Title: language("Channels, %", nil), Head: all(language, "Constraint", "Coaching", "Conversations", "Leadership message", "Incentive", "Attention", "Pressure")}
	for _, c := range model.Constraints() {
		row := []string{language(c.Name(), nil)}
		for _, shares := range append(analysis.TalkChannels[:], analysis.WalkChannels[:]...) {
			row = append(row, share(shares, c))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// share returns a channel's share in percent, a dash where it is absent.
func share(shares *model.Shares, c model.Constraint) string {
	if shares == nil {
		return absent
	}
	return figure.One(100 * shares[c])
}

func methodTable(analysis gap.Analysis, language model.Language) Table {
	t := Table{
		Title: language("The verdict under each weight method", nil),
		Head:  all(language, "Weight method", "Quality, %", "Cost, %", "Time, %", "Risk, %", "Misdirected", "Verdict"),
	}
	for _, m := range analysis.Robustness.ByMethod {
		row := []string{language(m.Method.Name(), nil)}
		for _, c := range model.Constraints() {
			row = append(row, figure.One(100*m.Weights[c]))
		}
		t.Rows = append(t.Rows, append(row, figure.One(m.Misdirected), language(m.Verdict.Name(), nil)))
	}
	return t
}

func agreementTable(analysis gap.Analysis, language model.Language) Table {
	g, r := *analysis.Gap, *analysis.Robustness
	t := Table{Title: language("Agreement and robustness", nil), Head: all(language, "Figure", "Value")}
	add := func(name, value string) { t.Rows = append(t.Rows, []string{language(name, nil), value}) }
	add("Alignment, of 100", figure.One(g.Alignment))
	add("Misdirected, points", figure.One(g.Misdirected))
	add("Rank agreement (Kendall’s tau-b)", coefficient(g.TauB))
	add("Rank correlation (Spearman’s rho)", coefficient(g.Rho))
	add("Distance of the two orders (footrule)", figure.Short(g.Footrule))
	add("The same constraint first", yesNo(g.TopMatch, language))
	add("Inversions", inversions(g, language))
	add("Break-even", breakEven(r.BreakEven, language))
	if r.LeaveOneOut != nil {
		add("Single ballots that change the verdict of the leaders’ mean", language("{{.Changed}} of {{.Ballots}}",
			model.Args{"Changed": r.LeaveOneOut.ChangedBy, "Ballots": r.LeaveOneOut.Ballots}))
	}
	return t
}

func all(language model.Language, texts ...string) []string {
	var translated []string
	for _, text := range texts {
		translated = append(translated, language(text, nil))
	}
	return translated
}

// coefficient writes a coefficient with two decimals, a dash where it does not
// exist.
func coefficient(value *float64) string {
	if value == nil {
		return absent
	}
	return strings.Replace(strconv.FormatFloat(*value, 'f', 2, 64), "-", "–", 1)
}

func yesNo(yes bool, language model.Language) string {
	if yes {
		return language("Yes", nil)
	}
	return language("No", nil)
}

func inversions(g gap.Gap, language model.Language) string {
	if len(g.Inversions) == 0 {
		return language("None", nil)
	}
	var pairs []string
	for _, p := range g.Inversions {
		pairs = append(pairs, language("{{.Higher}} under {{.Lower}}",
			model.Args{"Higher": language(p.Higher.Name(), nil), "Lower": language(p.Lower.Name(), nil)}))
	}
	return strings.Join(pairs, "; ")
}

func breakEven(b *gap.BreakEven, language model.Language) string {
	if b == nil {
		return language("No move between two constraints changes the verdict", nil)
	}
	return language("{{.Points}} points from {{.From}} to {{.To}}", model.Args{
		"Points": figure.Short(b.Points),
		"From":   language(b.From.Name(), nil), "To": language(b.To.Name(), nil),
	})
}
