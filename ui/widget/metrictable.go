package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
)

// MetricPart is a part of a metric that is edited in the table.
type MetricPart string

// The parts.
const (
	IncentivePart MetricPart = "incentive"
	AttentionPart MetricPart = "attention"
	PressurePart  MetricPart = "pressure"
	LockPart      MetricPart = "lock"
)

// The places of a row's cells that can have the focus.
const (
	mappingColumn = iota
	incentiveColumn
	attentionColumn
	pressureColumn
	lockColumn
)

// MetricTable is the list of metrics with what rides on each. The arrow keys
// move between its cells, figures edit, Enter goes down, Delete asks for the
// row to be removed.
type MetricTable struct {
	widget.BaseWidget
	header   *metricHeader
	rows     []*metricRow // as many as ever were shown
	count    int
	selected int
	column   int

	// OnChanged is told of metric i with one part changed by the person.
	OnChanged func(i int, part MetricPart, m model.Metric)
	// OnDone is told when the person is done with a cell.
	OnDone func()
	// OnMapping is told that the split of metric i is to be edited.
	OnMapping func(i int)
	// OnRemove is told that metric i is to be removed.
	OnRemove func(i int)
	// OnSelected is told that another row, or none, is selected.
	OnSelected func()
}

var _ fyne.Widget = (*MetricTable)(nil)

// NewMetricTable returns a table without rows.
func NewMetricTable() *MetricTable {
	t := &MetricTable{header: newMetricHeader(), selected: -1, column: incentiveColumn}
	t.ExtendBaseWidget(t)
	return t
}

// SetMetrics shows metrics. Rows whose metric did not change stay as they are,
// with what is being typed in them; without metrics all is forgotten.
func (t *MetricTable) SetMetrics(metrics []model.Metric) {
	for i, m := range metrics {
		if i == len(t.rows) {
			t.rows = append(t.rows, t.newRow(i, m))
		}
		t.rows[i].show(m, i >= t.count)
	}
	if t.count == len(metrics) {
		return
	}
	t.count = len(metrics)
	t.pick(min(t.selected, t.count-1))
	t.Refresh()
}

// newRow returns row i, wired to the table.
func (t *MetricTable) newRow(i int, m model.Metric) *metricRow {
	row := newMetricRow(m)
	row.onTapped = func() { t.pick(i) }
	row.onProblem = t.Refresh
	row.onMetricChanged = func(part MetricPart, m model.Metric) { t.OnChanged(i, part, m) }
	row.mapping.onPressed = func() { t.OnMapping(i) }
	row.incentive.OnDone, row.attention.OnDone, row.pressure.OnDone = t.done, t.done, t.done
	keys := func(column int) func(fyne.KeyName) bool {
		return func(name fyne.KeyName) bool { return t.take(name, i, column) }
	}
	row.mapping.onKey, row.incentive.OnKey, row.lock.onKey = keys(mappingColumn), keys(incentiveColumn), keys(lockColumn)
	row.attention.OnKey, row.pressure.OnKey = keys(attentionColumn), keys(pressureColumn)
	focused := func() { t.pick(i) }
	row.mapping.onFocused, row.incentive.OnFocused, row.lock.onFocused = focused, focused, focused
	row.attention.OnFocused, row.pressure.OnFocused = focused, focused
	return row
}

func (t *MetricTable) done() {
	if t.OnDone != nil {
		t.OnDone()
	}
}

// Selected returns the index of the selected row, -1 where none is.
func (t *MetricTable) Selected() int { return t.selected }

// pick selects a row.
func (t *MetricTable) pick(i int) {
	if t.selected == i {
		return
	}
	t.selected = i
	for k, row := range t.rows {
		row.setSelected(k == i)
	}
	if t.OnSelected != nil {
		t.OnSelected()
	}
}

// FocusIncentive gives the keyboard to the incentive of metric i.
func (t *MetricTable) FocusIncentive(i int) { t.focusCell(i, incentiveColumn) }

// FocusRow gives the keyboard to the cell of row i in the column that had it
// last; after the last row is removed, to nothing.
func (t *MetricTable) FocusRow(i int) {
	if t.count > 0 {
		t.focusCell(min(i, t.count-1), t.column)
	} else if c := CanvasOf(t); c != nil {
		c.Unfocus()
	}
}

func (t *MetricTable) focusCell(i, column int) {
	c := CanvasOf(t)
	if c == nil || i < 0 || i >= t.count {
		return
	}
	t.column = column
	row := t.rows[i]
	c.Focus(row.cells()[column])
	revealPart(t, row.Position().Y, row.Size().Height) // a new row does not know its page yet
}

// take uses a key that was typed in a cell and reports whether it had a use for
// it. Enter presses the cells that can be pressed.
func (t *MetricTable) take(name fyne.KeyName, row, column int) bool {
	t.column = column
	switch name {
	case fyne.KeyUp:
		t.focusCell(row-1, column)
	case fyne.KeyDown:
		t.focusCell(row+1, column)
	case fyne.KeyLeft:
		t.focusCell(row, max(column-1, mappingColumn))
	case fyne.KeyRight:
		t.focusCell(row, min(column+1, lockColumn))
	case fyne.KeyReturn, fyne.KeyEnter:
		if column == mappingColumn || column == lockColumn {
			return false
		}
		t.down(row, column)
	case fyne.KeyDelete:
		t.OnRemove(row)
	default:
		return false
	}
	return true
}

// down goes to the cell below; on the last row it ends the edit.
func (t *MetricTable) down(row, column int) {
	switch {
	case row+1 < t.count:
		t.focusCell(row+1, column)
	case column == incentiveColumn:
		t.rows[row].incentive.done()
	default:
		t.done()
	}
}
