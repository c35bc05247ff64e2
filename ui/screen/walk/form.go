package walk

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The measures of the forms, in pixels.
const (
	formWidth       float32 = 560
	formGap         float32 = 16
	definitionEntry float32 = 76
)

// description asks for what every metric has.
type description struct {
	name         *widget.Field
	abbreviation *widget.Field
	unit         *widget.Field
	better       *widget.Segmented
	meaning      *widget.Entry
}

func newDescription(m model.Metric) *description {
	d := &description{
		name:         widget.NewField(words.L("Name"), m.Name, ""),
		abbreviation: widget.NewField(words.L("Abbreviation"), m.Abbreviation, ""),
		unit:         widget.NewField(words.L("Unit"), m.Unit, words.L("%, seconds, points …")),
		better:       widget.NewSegmented([]string{words.L("Higher"), words.L("Lower"), words.L("Target")}, func(int) {}),
		meaning:      widget.NewEntry(words.L("What is counted, and how")),
	}
	directions := model.Directions()
	d.better.Choose(max(slices.Index(directions[:], m.Better), 0))
	d.meaning.MultiLine, d.meaning.Wrapping = true, fyne.TextWrapWord
	d.meaning.Text = m.Definition
	return d
}

// object stacks the fields.
func (d *description) object() fyne.CanvasObject {
	better := labelled(words.L("Which way is better"), layout.Fixed(0, theme.Control, layout.Row(0, d.better)))
	return layout.Column(12,
		layout.Shares(formGap, 0.7, 0, d.name, d.abbreviation),
		layout.Shares(formGap, 0.5, 0, d.unit, better),
		labelled(words.L("Definition"), layout.Fixed(0, definitionEntry, d.meaning)))
}

// onSubmitted has f called on Enter in any of the fields.
func (d *description) onSubmitted(f func()) {
	for _, entry := range []*widget.Entry{d.name.Entry, d.abbreviation.Entry, d.unit.Entry, d.meaning} {
		entry.OnSubmitted = func(string) { f() }
	}
}

// read returns a metric with what was typed. Where something is wrong, it says
// so and returns where.
func (d *description) read(m model.Metric) (model.Metric, fyne.Focusable) {
	m.Name, m.Abbreviation = strings.TrimSpace(d.name.Entry.Text), strings.TrimSpace(d.abbreviation.Entry.Text)
	m.Unit, m.Definition = strings.TrimSpace(d.unit.Entry.Text), strings.TrimSpace(d.meaning.Text)
	m.Better = model.Directions()[d.better.Chosen()]
	if m.Name == "" {
		d.name.SetProblem(words.L("The name is missing. Give the metric a name."))
		return m, d.name.Entry
	}
	d.name.SetProblem("")
	return m, nil
}

// labelled returns an object under its name.
func labelled(name string, object fyne.CanvasObject) fyne.CanvasObject {
	return layout.Column(4, widget.NewCaption(name), object)
}

// submitter returns what reads a form and hands the metric on, or gives the
// keyboard to what is wrong in it.
func submitter(c fyne.Canvas, read func() (model.Metric, fyne.Focusable), done func(model.Metric)) func() {
	return func() {
		m, wrong := read()
		if wrong != nil {
			c.Focus(wrong)
			return
		}
		done(m)
	}
}
