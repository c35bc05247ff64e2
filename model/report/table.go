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

// grid is where a table's columns stand.
type grid struct {
	columns []Column
	left    []float64
	inner   []float64
	width   float64
}

// grid shares the width: first the columns with a width, then the others alike.
func (t Table) grid(width float64) grid {
	rest, free := width, 0
	for _, column := range t.Columns {
		rest -= column.Width
		if column.Width == 0 {
			free++
		}
	}
	g := grid{columns: t.Columns, width: width}
	x := 0.0
	for i, column := range t.Columns {
		own := column.Width
		if own == 0 {
			own = rest / float64(free)
		}
		room := float64(cellRoom)
		if i == len(t.Columns)-1 {
			room = 0
		}
		g.left = append(g.left, x)
		g.inner = append(g.inner, own-room)
		x += own
	}
	return g
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

// cellLine is one line within a cell.
type cellLine struct {
	line
	mark   Mark
	indent float64
}

// lines returns the lines of a cell.
func (g grid) lines(c *composer, column int, content Cell, face Face) []cellLine {
	var all []cellLine
	for _, part := range content {
		indent := 0.0
		if part.Mark != nil {
			indent = cellMarkRoom
		}
		for i, l := range c.wrap(part.Text, face, g.inner[column]-indent, 0, "") {
			next := cellLine{line: l, indent: indent}
			if i == 0 {
				next.mark = part.Mark
			}
			all = append(all, next)
		}
	}
	return all
}

func longest(columns [][]cellLine) int {
	most := 0
	for _, lines := range columns {
		most = max(most, len(lines))
	}
	return most
}

// longRow is the number of lines from which a row may go on on the next page.
const longRow = 9

// row returns a row as one strip for each of its lines.
func (g grid) row(c *composer, row Row) []strip {
	cells := make([][]cellLine, len(row))
	for i, content := range row {
		cells[i] = g.lines(c, i, content, CellFace)
	}
	count := max(1, longest(cells))
	strips := make([]strip, count)
	for i := range strips {
		first, last := i == 0, i == count-1
		strips[i].scene = g.rowLine(cells, i, first, last)
		strips[i].keep = !last && (count < longRow || i < 2 || i >= count-3)
	}
	return strips
}

// rowLine paints line i of each cell, with the row's padding where it is the
// first or last.
func (g grid) rowLine(cells [][]cellLine, i int, first, last bool) chart.Scene {
	size, lineHeight := CellFace.size()
	scene := chart.Scene{Width: g.width, Height: lineHeight}
	middle := lineHeight / 2
	if first {
		scene.Height += cellPad
		middle += cellPad
	}
	for column, lines := range cells {
		if i < len(lines) {
			g.put(&scene, column, lines[i], middle, size)
		}
	}
	if last {
		scene.Height += cellPad + 1
		scene.Add(hairline(chart.Point{Y: scene.Height - 1}, g.width, chart.Hairline))
	}
	return scene
}

// put paints a cell's line around a middle.
func (g grid) put(scene *chart.Scene, column int, l cellLine, middle, size float64) {
	x := g.left[column]
	if g.columns[column].Align == chart.Right {
		x += g.inner[column] - l.width - l.indent
	}
	if l.mark != nil {
		scene.Add(l.mark.draw(chart.Point{X: x, Y: middle - cellMark/2}, cellMark)...)
	}
	scene.Add(l.marks(chart.Point{X: x + l.indent, Y: middle}, size)...)
}
