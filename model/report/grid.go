package report

import "walkyourtalk/model/chart"

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
