package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// evidence is the second page: figures, channels and weight methods.
func (w writer) evidence() Section {
	section := Section{
		w.title("The evidence"),
		w.lead("The figures behind the picture, what each channel puts first, and how the verdict changes with the method."),
	}
	section = append(section, w.figures()...)
	section = append(section,
		w.noted("Six channels: what comes first?", "shares in %; the strongest of each channel is marked 1st"),
		Space(blockRoom), w.channels())
	section = append(section, w.believed()...)
	return append(section, w.methods()...)
}

// stripScale brings the strip of channels to the size of captions.
const stripScale = 0.85

func (w writer) channels() Figure {
	strip := chart.Channels{Talk: w.Analysis.TalkChannels, Walk: w.Analysis.WalkChannels}
	return w.drawn(func(width float64, language model.Language, measure chart.Measurer) chart.Scene {
		return strip.Scene(width/stripScale, language, measure).Scaled(stripScale)
	})
}

// believed sets the order that a leader believes in beside talk's.
func (w writer) believed() []Block {
	order := w.Assessment.Walk.Believed
	if !order.IsValid() {
		return nil
	}
	return []Block{w.paragraph("Believed before the metrics were listed: {{.Scores}} (5 = most important).",
		model.Args{"Scores": w.scores(order)})}
}

// methods is the verdict under each weight method, with the rank agreement.
func (w writer) methods() []Block {
	robustness := w.Analysis.Robustness
	if robustness == nil {
		return nil
	}
	heading := "The verdict under each weight method"
	if robustness.HoldsByMethod() {
		heading = "The same verdict, whichever way weights are made"
	}
	blocks := []Block{w.heading(heading), w.methodTable(*robustness)}
	if w.Analysis.Gap != nil {
		blocks = append(blocks, w.caption(w.agreement(*w.Analysis.Gap)))
	}
	return blocks
}

func (w writer) methodTable(r gap.Robustness) Table {
	table := Table{Columns: []Column{{Title: w.say("Weight method", nil)}}}
	for _, c := range model.Constraints() {
		table.Columns = append(table.Columns, Column{Title: w.name(c), Width: 58, Align: chart.Right})
	}
	table.Columns = append(table.Columns,
		Column{Title: w.say("Misdirected", nil), Width: 92, Align: chart.Right},
		Column{Title: "", Width: 20},
		Column{Title: w.say("Verdict", nil), Width: 164})
	for _, m := range r.ByMethod {
		row := Row{cell(plain(w.say(m.Method.Name(), nil)))}
		for _, weight := range m.Weights {
			row = append(row, cell(plain(figure.One(100*weight))))
		}
		row = append(row, cell(bold(figure.One(m.Misdirected))), nil,
			Cell{{Mark: VerdictMark(m.Verdict), Text: plain(w.say(m.Verdict.Name(), nil))}})
		table.Rows = append(table.Rows, row)
	}
	return table
}

// agreement is the line of rank agreement, inversions and top match.
func (w writer) agreement(g gap.Gap) string {
	args := model.Args{"Tau": coefficient(g.TauB), "Rho": coefficient(g.Rho), "Footrule": figure.Short(g.Footrule)}
	ranks := w.say("Rank agreement of talk and walk: tau-b {{.Tau}}, rho {{.Rho}}, footrule {{.Footrule}}.", args)
	top := w.say("Top match: no.", nil)
	if g.TopMatch {
		top = w.say("Top match: yes.", nil)
	}
	return w.joined(" ", ranks, w.inversions(g.Inversions), top)
}

// coefficient writes a coefficient, or a dash where its denominator is zero.
func coefficient(value *float64) string {
	if value == nil {
		return none
	}
	return figure.Short(*value)
}

func (w writer) inversions(pairs []gap.Pair) string {
	if len(pairs) == 0 {
		return w.say("Inversions: none.", nil)
	}
	var texts []string
	for _, pair := range pairs {
		texts = append(texts, w.say("{{.Higher}} over {{.Lower}}", model.Args{
			"Higher": w.name(pair.Higher), "Lower": w.name(pair.Lower),
		}))
	}
	return w.say("Inversions: {{.Count}} ({{.Pairs}}).", model.Args{"Count": len(pairs), "Pairs": w.say.List(texts)})
}
