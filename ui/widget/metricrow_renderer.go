package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// The measures of the metric table, in pixels.
const (
	metricRowHeight     float32 = 48
	metricProblemHeight float32 = 24
	metricHeadHeight    float32 = 36
	metricMargin        float32 = 12
	problemIcon                 = 14
)

// metricColumns says where the columns of the metric table begin.
type metricColumns struct{ name, mapping, incentive, attention, pressure, lock float32 }

// columnsOf returns the columns of a table of a width; the name takes what the
// others leave.
func columnsOf(width float32) metricColumns {
	c := metricColumns{name: 44, lock: width - 44}
	c.pressure = c.lock - 96
	c.attention = c.pressure - 96
	c.incentive = c.attention - 92
	c.mapping = c.incentive - 92
	return c
}

// twoLines stacks two lines of text, centred vertically.
type twoLines struct{}

// Layout places the lines that are shown.
func (twoLines) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	var height float32
	for _, o := range objects {
		if o.Visible() {
			height += o.MinSize().Height
		}
	}
	y := (size.Height - height) / 2
	for _, o := range objects {
		if o.Visible() {
			place(o, 0, y, size.Width, o.MinSize().Height)
			y += o.MinSize().Height
		}
	}
}

// MinSize returns the height of two lines.
func (twoLines) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, theme.LineHeight(theme.Body)+theme.LineHeight(theme.Caption))
}

// CreateRenderer returns the renderer.
func (r *metricRow) CreateRenderer() fyne.WidgetRenderer { return &metricRowRenderer{r} }

type metricRowRenderer struct{ row *metricRow }

func (p *metricRowRenderer) MinSize() fyne.Size {
	height := metricRowHeight
	if !p.row.problem.Hidden {
		height += metricProblemHeight
	}
	return fyne.NewSize(0, height)
}

func (p *metricRowRenderer) Layout(size fyne.Size) {
	r, at := p.row, columnsOf(size.Width)
	r.ground.Resize(size)
	place(r.line, 0, 0, size.Width, 1)
	place(r.badge, metricMargin, (metricRowHeight-20)/2, 20, 20)
	top := (metricRowHeight - 36) / 2
	place(r.name, at.name, top, at.mapping-at.name-8, 20)
	place(r.detail, at.name, top+20, at.mapping-at.name-8, 16)
	place(r.mapping, at.mapping, 6, at.incentive-at.mapping-10, metricRowHeight-12)
	entryTop := (metricRowHeight - theme.ControlLow) / 2
	place(r.incentive, at.incentive, entryTop, at.attention-at.incentive-12, theme.ControlLow)
	place(r.attention, at.attention, entryTop, dotsWidth, theme.ControlLow)
	place(r.pressure, at.pressure, entryTop, dotsWidth, theme.ControlLow)
	place(r.lock, at.lock-5, entryTop, theme.ControlLow, theme.ControlLow)
	p.placeProblem(at)
}

// placeProblem puts the sentence below the entry, its end under the entry's.
func (p *metricRowRenderer) placeProblem(at metricColumns) {
	r := p.row
	width := r.problem.measure(r.problem.text)
	x := max(at.attention-metricMargin-width, metricMargin+problemIcon+6)
	y := metricRowHeight - 6
	place(r.problemIcon, x-problemIcon-6, y+1, problemIcon, problemIcon)
	place(r.problem, x, y, width, 16)
}

func (p *metricRowRenderer) Refresh() {
	fill := chart.None
	if p.row.selected {
		fill = chart.Selected
	}
	p.row.ground.set(fill, chart.None)
	for _, o := range p.Objects() {
		o.Refresh()
	}
	p.Layout(p.row.Size())
	canvas.Refresh(p.row)
}

func (p *metricRowRenderer) Objects() []fyne.CanvasObject {
	r := p.row
	return []fyne.CanvasObject{
		r.ground, r.line, r.badge, r.name, r.detail, r.mapping, r.incentive, r.attention, r.pressure, r.lock,
		r.problemIcon, r.problem,
	}
}

func (p *metricRowRenderer) Destroy() {}
