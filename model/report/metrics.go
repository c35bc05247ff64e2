package report

import (
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
)

// metrics is the third page: the table of all metrics with what it takes to
// read it.
func (w writer) metrics() Section {
	section := Section{
		w.title("The metrics"),
		w.lead("Everything that is paid, watched or pushed, with the mapping and the definition that was used."),
	}
	if len(w.Assessment.Walk.Metrics) == 0 {
		return append(section, Space(sectionRoom), w.paragraph("No metric is listed yet, so there is no walk to compare with.", nil))
	}
	section = append(section, Space(boxRoom), w.metricTable(), w.caption(w.metricNote()))
	return append(section, w.provisional()...)
}

func (w writer) metricTable() Table {
	right := func(title string) Column {
		return Column{Title: w.say(title, nil), Width: 64, Align: chart.Right}
	}
	table := Table{Columns: []Column{
		{Title: w.say("Metric and definition", nil)},
		{Title: w.say("Constraint", nil), Width: 102},
		{Title: w.say("Better, unit", nil), Width: 80},
		right("Incentive"), right("Attention"), right("Pressure"),
	}}
	for _, m := range w.Assessment.Walk.Metrics {
		table.Rows = append(table.Rows, w.metricRow(m))
	}
	table.Rows = append(table.Rows, w.totalRow())
	return table
}

func (w writer) metricRow(m model.Metric) Row {
	row := Row{w.metricCell(m), w.mapping(m), cell(plain(w.say(string(w.better(m)), nil)), muted(m.Unit))}
	return append(row, cell(bold(figure.Percentage(m.Incentive))),
		cell(plain(figure.Short(m.Attention))), cell(plain(figure.Short(m.Pressure))))
}

func (w writer) better(m model.Metric) model.Direction {
	if m.Better == "" {
		return model.Higher
	}
	return m.Better
}

// metricCell is the name with the abbreviation, over the definition.
func (w writer) metricCell(m model.Metric) Cell {
	name := bold(m.Name)
	if m.Abbreviation != "" {
		name = append(name, Span{Text: " (" + m.Abbreviation + ")", Color: chart.Ink})
	}
	return cell(name, muted(m.Definition))
}

// mapping is the constraint, or each constraint with its part of the split.
func (w writer) mapping(m model.Metric) Cell {
	var parts Cell
	for _, c := range model.Constraints() {
		if m.Split[c] <= 0 {
			continue
		}
		text := w.name(c)
		if m.IsSplit() {
			text += " " + figure.Percentage(m.Split[c])
		}
		parts = append(parts, Line{Mark: BadgeMark(c), Text: plain(text)})
	}
	return parts
}

func (w writer) totalRow() Row {
	row := Row{cell(bold(w.say("Total", nil))), nil, nil}
	for _, channel := range model.WalkChannels() {
		var total float64
		for _, m := range w.Assessment.Walk.Metrics {
			total += m.Value(channel)
		}
		text := plain(figure.Short(total))
		if channel == model.Incentive {
			text = bold(figure.Percentage(total))
		}
		row = append(row, cell(text))
	}
	return row
}

// metricNote says how the columns read and what the headline walk is made of.
func (w writer) metricNote() string {
	mapped := w.say("Every metric is mapped to one constraint at 100\u00a0%.", nil)
	if slices.ContainsFunc(w.Assessment.Walk.Metrics, model.Metric.IsSplit) {
		mapped = w.say("A metric that serves several constraints shows its split.", nil)
	}
	return w.joined(" ", w.say("Attention and pressure: 0 = none, 5 = most.", nil), mapped, w.mix())
}

// mix says which channels the headline walk is made of.
func (w writer) mix() string {
	var parts []string
	var last model.WalkChannel
	for _, channel := range model.WalkChannels() {
		if share := w.Analysis.Mix[channel]; share > 0 {
			parts = append(parts, w.say(channel.Name(), nil)+" "+figure.Percent(share))
			last = channel
		}
	}
	switch len(parts) {
	case 0:
		return w.say("There is no headline walk: no channel with a weight has a value.", nil)
	case 1:
		return w.say("The headline walk is {{.Channel}} alone.", model.Args{"Channel": w.say(last.Name(), nil)})
	}
	return w.say("The headline walk mixes {{.Channels}}.", model.Args{"Channels": w.say.List(parts)})
}
