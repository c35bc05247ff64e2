package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/ui/words"
)

// metricHeader is the names of the columns.
type metricHeader struct {
	name, mapping, incentive, attention, pressure, lock *Text
}

func newMetricHeader() *metricHeader {
	name := func(text string) *Text { return NewCaption(text).AtLeast(1) }
	return &metricHeader{
		name:      name(words.L("Metric")),
		mapping:   name(words.L("Constraint")),
		incentive: name(words.L("Incentive, %")).Aligned(fyne.TextAlignTrailing),
		attention: name(words.L("Attention, 0–5")),
		pressure:  name(words.L("Pressure, 0–5")),
		lock:      name(words.L("Lock")),
	}
}

func (h *metricHeader) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{h.name, h.mapping, h.incentive, h.attention, h.pressure, h.lock}
}

// layout puts the names over their columns.
func (h *metricHeader) layout(width float32) {
	at := columnsOf(width)
	const top, height = 4, metricHeadHeight - 4
	place(h.name, at.name, top, at.mapping-at.name, height)
	place(h.mapping, at.mapping, top, at.incentive-at.mapping, height)
	place(h.incentive, at.incentive-metricMargin, top, at.attention-at.incentive, height)
	place(h.attention, at.attention, top, at.pressure-at.attention, height)
	place(h.pressure, at.pressure, top, at.lock-at.pressure, height)
	place(h.lock, at.lock, top, width-at.lock, height)
}

// CreateRenderer returns the renderer.
func (t *MetricTable) CreateRenderer() fyne.WidgetRenderer { return &metricTableRenderer{t} }

type metricTableRenderer struct{ table *MetricTable }

func (r *metricTableRenderer) shown() []*metricRow { return r.table.rows[:r.table.count] }

func (r *metricTableRenderer) MinSize() fyne.Size {
	height := metricHeadHeight
	for _, row := range r.shown() {
		height += row.MinSize().Height
	}
	return fyne.NewSize(0, height)
}

func (r *metricTableRenderer) Layout(size fyne.Size) {
	r.table.header.layout(size.Width)
	y := metricHeadHeight
	for _, row := range r.shown() {
		height := row.MinSize().Height
		place(row, 0, y, size.Width, height)
		y += height
	}
}

func (r *metricTableRenderer) Refresh() {
	r.Layout(r.table.Size())
	canvas.Refresh(r.table)
}

func (r *metricTableRenderer) Objects() []fyne.CanvasObject {
	objects := r.table.header.objects()
	for _, row := range r.shown() {
		objects = append(objects, row)
	}
	return objects
}

func (r *metricTableRenderer) Destroy() {}
