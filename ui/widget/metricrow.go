package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// metricNameMost is how many characters of a metric's name a row measures.
const metricNameMost = 120

// metricRow is a metric in the table. A row is told which metric it shows, and
// can be told of another one.
type metricRow struct {
	widget.BaseWidget
	metric   model.Metric
	selected bool

	ground, line    *ground
	badge           *Badge
	name, detail    *Text
	first, second   *Text // the parts of the split
	mapping         *cell
	incentive       *FigureEntry
	attention       *Dots
	pressure        *Dots
	lockIcon        *Icon
	lock            *cell
	problem         *Text
	problemIcon     *Scene
	onTapped        func()
	onProblem       func()
	onMetricChanged func(part MetricPart, m model.Metric)
}

var _ fyne.Tappable = (*metricRow)(nil)

func newMetricRow(m model.Metric) *metricRow {
	r := &metricRow{
		metric:      m,
		ground:      newGround(chart.None, 0),
		line:        newGround(chart.Hairline, 0),
		badge:       NewBadge(m.Main(), 20),
		name:        NewText("").Bold().AtLeast(1),
		detail:      NewCaption("").AtLeast(1),
		first:       NewText("").Sized(theme.Small).AtLeast(1),
		second:      NewCaption("").AtLeast(1),
		incentive:   NewFigureEntry(0, model.Incentive.Most(), m.Incentive),
		attention:   NewDots(m.Attention),
		pressure:    NewDots(m.Pressure),
		lockIcon:    NewIcon(GlyphUnlocked, 18, chart.Control),
		problem:     NewCaption("").In(chart.NotWalkingText).AtLeast(1),
		problemIcon: NewSign(gap.NotWalking, problemIcon),
	}
	r.mapping = newCell(&fyne.Container{Layout: twoLines{}, Objects: []fyne.CanvasObject{r.first, r.second}}, nil)
	r.mapping.hint = words.L("Change the metric and its constraints")
	r.lock = newCell(r.lockIcon, r.toggleLock)
	r.incentive.OnChanged = func(v float64) { r.change(IncentivePart, func(m *model.Metric) { m.Incentive = v }) }
	r.attention.OnChanged = func(v float64) { r.change(AttentionPart, func(m *model.Metric) { m.Attention = v }) }
	r.pressure.OnChanged = func(v float64) { r.change(PressurePart, func(m *model.Metric) { m.Pressure = v }) }
	r.incentive.OnProblem = func() {
		r.showProblem()
		r.Refresh() // the words need another room
	}
	r.ExtendBaseWidget(r)
	r.fill()
	r.showProblem()
	return r
}

// change hands on the metric with one part of it changed.
func (r *metricRow) change(part MetricPart, edit func(*model.Metric)) {
	m := r.metric
	edit(&m)
	r.onMetricChanged(part, m)
}

func (r *metricRow) toggleLock() {
	r.change(LockPart, func(m *model.Metric) { m.Locked = !m.Locked })
}

// Tapped selects the row.
func (r *metricRow) Tapped(*fyne.PointEvent) { r.onTapped() }

// show shows a metric. What is being typed stays, unless the row shows another
// metric now or was not shown until now; a change of theme passes by such a row.
func (r *metricRow) show(m model.Metric, isNew bool) {
	if m == r.metric && !isNew {
		return
	}
	isNew = isNew || m.Key != r.metric.Key || m.Name != r.metric.Name
	r.metric = m
	if isNew {
		r.incentive.Reset(m.Incentive)
		r.showProblem()
	}
	r.fill()
	r.Refresh()
}

// fill puts the metric's texts and values into the cells.
func (r *metricRow) fill() {
	m := r.metric
	r.badge.SetConstraint(m.Main())
	name := []rune(m.Name)
	r.name.SetText(string(name[:min(len(name), metricNameMost)]))
	r.detail.SetText(metricDetail(m))
	first, second := splitWords(m.Split)
	r.first.SetText(first)
	r.second.SetText(second)
	r.second.Hidden = second == ""
	r.incentive.ShowValue(m.Incentive)
	r.attention.SetValue(m.Attention)
	r.pressure.SetValue(m.Pressure)
	if m.Locked {
		r.lockIcon.Set(GlyphLocked, chart.Ink)
		r.lock.label = words.L("Locked: a plan keeps this incentive")
	} else {
		r.lockIcon.Set(GlyphUnlocked, chart.Control)
		r.lock.label = words.L("Lock this incentive in a plan")
	}
}

// showProblem shows what is wrong with the incentive under it.
func (r *metricRow) showProblem() {
	problem := r.incentive.Problem()
	r.problem.SetText(problem)
	r.problem.Hidden, r.problemIcon.Hidden = problem == "", problem == ""
	if r.onProblem != nil {
		r.onProblem()
	}
}

func (r *metricRow) setSelected(selected bool) {
	if r.selected == selected {
		return
	}
	r.selected = selected
	r.Refresh()
}

// cells returns what can have the focus, from left to right.
func (r *metricRow) cells() []fyne.Focusable {
	return []fyne.Focusable{r.mapping, r.incentive, r.attention, r.pressure, r.lock}
}
