package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// editForm asks for a metric's split over the constraints, for what it is, and
// for its bounds in a plan.
type editForm struct {
	*description
	metric      model.Metric
	split       *widget.SplitEditor
	least, most *widget.FigureEntry
	object      fyne.CanvasObject
	problem     *widget.Problem
}

// askMetric asks for changes to a metric and hands it on.
func askMetric(c fyne.Canvas, m model.Metric, use func(model.Metric)) {
	f := newEditForm(m)
	var modal *widget.Modal
	submit := submitter(c, f.read, func(m model.Metric) {
		modal.Close()
		use(m)
	})
	f.onSubmitted(submit)
	cancel := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	keep := widget.NewButton(words.L("Keep"), submit).Ranked(widget.Primary)
	modal = widget.ShowModal(c, words.L("Constraints and details of a metric"), formWidth, f.object, f.split.First(), cancel, keep)
}

func newEditForm(m model.Metric) *editForm {
	f := &editForm{
		description: newDescription(m),
		metric:      m,
		split:       widget.NewSplitEditor(m.Split),
		least:       widget.NewFigureEntry(0, 100, m.Min).High(theme.Control),
		most:        widget.NewFigureEntry(0, 100, m.Max).High(theme.Control),
		problem:     widget.NewProblem(),
	}
	bound := func(name string, entry *widget.FigureEntry) fyne.CanvasObject {
		entry.OnProblem = func() { f.problem.SetText(f.boundsProblem()) }
		return layout.Row(8, widget.NewText(name).Sized(theme.Small), layout.Fixed(96, theme.Control, entry))
	}
	bounds := layout.Column(4, layout.Row(formGap, bound(words.L("from"), f.least), bound(words.L("to"), f.most)), f.problem)
	f.object = layout.Column(12,
		labelled(words.L("What the metric is about, in percent"), f.split),
		f.description.object(),
		labelled(words.L("Its incentive in a plan"), bounds))
	return f
}

func (f *editForm) onSubmitted(submit func()) {
	f.description.onSubmitted(submit)
	f.split.OnSubmitted, f.least.OnSubmitted, f.most.OnSubmitted = submit, submit, submit
}

// read returns the metric. Where something is wrong, it says so and returns
// where; the split says itself by how much it misses.
func (f *editForm) read() (model.Metric, fyne.Focusable) {
	m, wrong := f.description.read(f.metric)
	m.Split, m.Min, m.Max = f.split.Split(), f.least.Value(), f.most.Value()
	if f.split.Problem() != "" {
		wrong = f.split.First()
	}
	problem := f.boundsProblem()
	f.problem.SetText(problem)
	if problem != "" && wrong == nil {
		wrong = f.least
	}
	return m, wrong
}

// boundsProblem returns what is wrong with the bounds, "" where nothing is.
func (f *editForm) boundsProblem() string {
	switch {
	case f.least.Problem() != "":
		return f.least.Problem()
	case f.most.Problem() != "":
		return f.most.Problem()
	case f.least.Value() > f.most.Value():
		return words.L("The lower bound is over the upper one. Lower the one or raise the other.")
	}
	return ""
}
