package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
)

// figures is a table of what the pictures of the first page show.
func (w writer) figures() []Block {
	return []Block{
		w.heading("The figures"), w.figureTable(),
		w.caption(w.say("Score: 5 = most important. Talk and walk in %, gap in points.", nil)),
	}
}

// figureTable has a row for each constraint: score, talk, walk and gap.
func (w writer) figureTable() Table {
	right := func(title string) Column {
		return Column{Title: w.say(title, nil), Width: 100, Align: chart.Right}
	}
	table := Table{Columns: []Column{
		{Title: w.say("Constraint", nil)}, right("Score"), right("Talk"), right("Walk"), right("Gap"),
	}}
	for _, c := range model.Constraints() {
		row := Row{{{Mark: BadgeMark(c), Text: plain(w.name(c))}}, cell(plain(w.score(c)))}
		row = append(row, cell(plain(w.part(w.Analysis.Talk, c))), cell(plain(w.part(w.Analysis.Walk, c))))
		gaps := none
		if w.Analysis.Gap != nil {
			gaps = figure.SignedOne(w.Analysis.Gap.Points[c])
		}
		table.Rows = append(table.Rows, append(row, cell(bold(gaps))))
	}
	return table
}

// none stands for a figure that does not exist.
const none = "–"

func (w writer) score(c model.Constraint) string {
	if score := w.Assessment.Talk.Ranking[c]; score != 0 {
		return figure.Whole(float64(score))
	}
	return none
}

// part writes a constraint's part of a whole in points of 100.
func (w writer) part(shares *model.Shares, c model.Constraint) string {
	if shares == nil {
		return none
	}
	return figure.One(100 * shares[c])
}
