package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// ownForm asks for a metric that is not in the catalogue.
type ownForm struct {
	*description
	constraint *widget.Segmented
	object     fyne.CanvasObject
	problem    *widget.Problem
}

// askOwnMetric asks for a metric of one's own and hands it on.
func askOwnMetric(c fyne.Canvas, name string, use func(model.Metric)) {
	f := newOwnForm(name)
	var modal *widget.Modal
	submit := submitter(c, f.read, func(m model.Metric) {
		modal.Close()
		use(m)
	})
	f.onSubmitted(submit)
	cancel := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	add := widget.NewButton(words.L("Add to the table"), submit).Ranked(widget.Primary)
	modal = widget.ShowModal(c, words.L("Own metric"), formWidth, f.object, f.name.Entry, cancel, add)
}

// newOwnForm returns a form in which no constraint is chosen beforehand.
func newOwnForm(name string) *ownForm {
	var names []string
	for _, c := range model.Constraints() {
		names = append(names, words.L(c.Name()))
	}
	f := &ownForm{description: newDescription(model.Metric{Name: name, Better: model.Higher}), problem: widget.NewProblem()}
	f.constraint = widget.NewSegmented(names, func(int) { f.problem.SetText("") })
	f.constraint.Choose(-1)
	constraint := labelled(words.L("Constraint that the metric is about"),
		layout.Column(4, layout.Fixed(0, theme.Control, layout.Row(0, f.constraint)), f.problem))
	f.object = layout.Column(12, f.description.object(), constraint)
	return f
}

// read returns the metric. Where something is missing, it says so and returns
// where.
func (f *ownForm) read() (model.Metric, fyne.Focusable) {
	m, wrong := f.description.read(model.NewMetric("", model.Quality))
	chosen := f.constraint.Chosen()
	if chosen >= 0 {
		f.problem.SetText("")
		m.Split = model.OnlyOn(model.Constraint(chosen))
		return m, wrong
	}
	f.problem.SetText(words.L("The constraint is missing. Choose one of the four."))
	if wrong == nil {
		wrong = f.constraint
	}
	return m, wrong
}
