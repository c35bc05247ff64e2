package report

import (
	"strconv"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// methodPage says how every figure was made, from which sources, who signs,
// and from which state of the assessment.
func (w writer) methodPage() Section {
	section := Section{
		w.title("Method and sign-off"),
		w.lead("How every figure was made, with the figures of this assessment."),
		w.heading("Method"), w.formulas(),
		w.heading("Sources"),
		Paragraph{Text: plain(w.sources())},
	}
	section = append(section, w.signOff()...)
	return append(section, w.snapshotBox()...)
}

// formulas is a row for each formula that this report uses.
func (w writer) formulas() Table {
	rows := [][2]string{
		{w.say("Talk weights", nil), w.weightFormula()},
		{w.say("Walk shares", nil), w.walkFormula()},
		{w.say("Gap", nil), w.gapFormula()},
		{w.say("Misdirected share", nil), w.misdirectedFormula()},
		{w.say("Alignment", nil), w.alignmentFormula()},
		{w.say("Rank agreement", nil), w.say("Kendall’s tau-b, Spearman’s rho and the footrule (the sum of the places’ differences) of both orders.", nil)},
		{w.say("Verdict", nil), w.say("Walking the talk: top match and misdirected at most 10 points. Not walking the talk: misdirected over 25 points, or no top match and misdirected over 10. Drifting: everything else; with a top match and no inversion it is never worse.", nil)},
		{w.say("Does it hold?", nil), w.say("The verdict under all four weight methods, and the smallest move that changes it.", nil)},
		{w.say("What stands out", nil), w.say("Inversion: a pair in the other order. Orphan: scored 4 or 5, under 5\u00a0% of the walk. Over-rewarded: a gap over 10 points. Dilution: metrics paid under 5 points. Crowding: over seven paid metrics. Opposing pair: two paid metrics that pull against each other. Productivity load: 50\u00a0% or more of the incentive on Cost, which is not first. Channels disagree: their first constraints differ.", nil)},
	}
	return keyValues(rows...)
}

// weightFormula writes the weight method out with this ranking's figures.
func (w writer) weightFormula() string {
	method := w.Assessment.Talk.Method
	formula := w.say("Direct: score divided by the sum of scores.", nil)
	switch method {
	case model.ROC:
		formula = w.say("Rank-order centroid: for place i of 4, a quarter of the sum of 1/k for k from i to 4.", nil)
	case model.RankSum:
		formula = w.say("Rank sum: for place i of 4, (5 – i) divided by 10.", nil)
	case model.RankReciprocal:
		formula = w.say("Rank reciprocal: for place i of 4, 1/i divided by the sum of 1/k for k from 1 to 4.", nil)
	}
	if w.Analysis.Talk == nil {
		return w.joined(" ", formula, w.say("The four constraints are not ranked yet.", nil))
	}
	return w.joined(" ", formula, w.here(w.weights()))
}

// weights writes the weights, as fractions where the method is direct.
func (w writer) weights() string {
	if m := w.Assessment.Talk.Method; m != model.Direct && m != "" {
		return w.each(*w.Analysis.Talk, figure.Percent)
	}
	sum := 0
	for _, score := range w.Assessment.Talk.Ranking {
		sum += score
	}
	var texts []string
	for _, c := range model.Constraints() {
		texts = append(texts, w.name(c)+"\u00a0"+strconv.Itoa(w.Assessment.Talk.Ranking[c])+"/"+strconv.Itoa(sum))
	}
	return strings.Join(texts, ", ")
}

// here introduces this assessment's figures.
func (w writer) here(figures string) string {
	return w.say("Here: {{.Figures}}.", model.Args{"Figures": figures})
}

func (w writer) walkFormula() string {
	formula := w.say("Per channel: sum over metrics of value × split, divided by the channel’s total. A channel without values is absent, not zero. Channels are mixed by their weights.", nil)
	if w.Analysis.Walk == nil {
		return w.joined(" ", formula, w.say("There is no walk yet.", nil))
	}
	return w.joined(" ", formula, w.here(w.each(*w.Analysis.Walk, figure.Percent)))
}

func (w writer) gapFormula() string {
	formula := w.say("Walk share minus talk weight, in points. Positive: rewarded more than it is talked about.", nil)
	if w.Analysis.Gap == nil {
		return formula
	}
	return w.joined(" ", formula, w.here(w.each(w.Analysis.Gap.Points, figure.Signed)))
}

func (w writer) misdirectedFormula() string {
	formula := w.say("Half the sum of the gaps without their signs (total variation distance).", nil)
	if w.Analysis.Gap == nil {
		return formula
	}
	return w.joined(" ", formula, w.here(w.misdirected(*w.Analysis.Gap)))
}

func (w writer) misdirected(g gap.Gap) string {
	var parts []string
	for _, points := range g.Points {
		parts = append(parts, figure.Short(max(points, -points)))
	}
	return w.say("half of {{.Gaps}} is {{.Points}} points", model.Args{
		"Gaps": strings.Join(parts, " + "), "Points": figure.Short(g.Misdirected),
	})
}

func (w writer) alignmentFormula() string {
	formula := w.say("100 minus the misdirected share.", nil)
	if w.Analysis.Gap == nil {
		return formula
	}
	return w.joined(" ", formula, w.here("100 – "+figure.Short(w.Analysis.Gap.Misdirected)+" = "+figure.Short(w.Analysis.Gap.Alignment)))
}

func (w writer) sources() string {
	return strings.Join([]string{
		w.say("Pace 2011, “Are you Walking your Talk?”", nil),
		w.say("Stillwell, Seaver and Edwards 1981, Barron and Barrett 1996 (weights)", nil),
		w.say("Kendall 1945 (tau-b)", nil),
		w.say("Spearman 1904 (rho)", nil),
		w.say("Diaconis and Graham 1977 (footrule)", nil),
		w.say("Levin, Peres and Wilmer 2009 (total variation)", nil),
	}, " · ") + "."
}
