package report

import "walkyourtalk/model/chart"

// Table is rows under a head that is repeated on every page. Without titles
// there is no head.
type Table struct {
	Columns []Column
	Rows    []Row
}

// Column is a column of a table. A Width of 0 takes what the others leave.
type Column struct {
	Title string
	Width float64
	Align chart.Align
}

// Row is one cell for each column.
type Row []Cell

// Cell is one or more texts under each other.
type Cell []Line

// Line is a text in a cell, with a mark before it.
type Line struct {
	Mark Mark
	Text Text
}

// cell returns a cell of texts.
func cell(texts ...Text) Cell {
	lines := make(Cell, len(texts))
	for i, text := range texts {
		lines[i].Text = text
	}
	return lines
}

const (
	cellRoom     = 8 // between columns
	cellPad      = 6 // above and below a row's lines
	headPad      = 4 // above a head's lines
	keyWidth     = 136
	cellMark     = 16
	cellMarkRoom = 22
)

// keyValues returns a table of two columns without a head: what it is, in
// bold, and what it says.
func keyValues(rows ...[2]string) Table {
	table := Table{Columns: []Column{{Width: keyWidth}, {}}}
	for _, row := range rows {
		table.Rows = append(table.Rows, Row{cell(bold(row[0])), cell(plain(row[1]))})
	}
	return table
}

func (t Table) lay(c *composer, width float64) []strip {
	g := t.grid(width)
	head := t.head(c, g)
	strips := append([]strip(nil), head...)
	for _, row := range t.Rows {
		for _, s := range g.row(c, row) {
			s.head = head
			strips = append(strips, s)
		}
	}
	return spaced(strips, blockRoom)
}

// head returns the strip of the columns' titles, none where no column has one.
func (t Table) head(c *composer, g grid) []strip {
	titles, some := make([][]cellLine, len(t.Columns)), false
	for i, column := range t.Columns {
		some = some || column.Title != ""
		titles[i] = g.lines(c, i, cell(muted(column.Title)), CaptionFace)
	}
	if !some {
		return nil
	}
	size, lineHeight := CaptionFace.size()
	most := longest(titles)
	scene := chart.Scene{Width: g.width, Height: headPad + float64(most)*lineHeight + cellPad + 1}
	for column, lines := range titles {
		first := most - len(lines)
		for i, l := range lines {
			g.put(&scene, column, l, headPad+(float64(first+i)+0.5)*lineHeight, size)
		}
	}
	scene.Add(hairline(chart.Point{Y: scene.Height - 1}, g.width, chart.Ink))
	return []strip{{scene: scene, keep: true}}
}
