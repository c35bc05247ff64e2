package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// Field is an entry under its name, with what is wrong with it below, until
// another text is typed.
type Field struct {
	widget.BaseWidget
	Entry *Entry
	// OnChanged is told of what is typed.
	OnChanged func(text string)
	edge      *ground
	problem   *Problem
	body      *fyne.Container
}

var (
	_ fyne.Widget   = (*Field)(nil)
	_ layout.Fitter = (*Field)(nil)
)

// NewField returns an entry under its name.
func NewField(name, text, placeholder string) *Field {
	f := &Field{Entry: NewEntry(placeholder), edge: newGround(chart.None, theme.EntryRadius), problem: NewProblem()}
	f.edge.edge, f.edge.thick = chart.NotWalking, 2
	f.edge.Hide()
	f.Entry.Text = text
	f.Entry.OnChanged = func(text string) {
		f.SetProblem("")
		if f.OnChanged != nil {
			f.OnChanged(text)
		}
	}
	framed := &fyne.Container{Layout: stack{}, Objects: []fyne.CanvasObject{f.Entry, f.edge}}
	f.body = layout.Column(4, NewCaption(name), layout.Fixed(0, theme.Control, framed), f.problem)
	f.ExtendBaseWidget(f)
	return f
}

// Fit tells the words under the entry their width.
func (f *Field) Fit(width float32) { layout.Fit(f.body, width) }

// CreateRenderer returns the renderer.
func (f *Field) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.body) }

// Problem returns what is wrong with the entry, "" where nothing is.
func (f *Field) Problem() string { return f.problem.Text() }

// SetProblem says what is wrong with the entry, nothing where problem is "". A
// card around it makes room for the words.
func (f *Field) SetProblem(problem string) {
	if f.problem.Text() == problem {
		return
	}
	f.problem.SetText(problem)
	layout.SetVisible(f.edge, problem != "")
	f.Refresh()
	if c := CanvasOf(f); c != nil && c.Overlays().Top() != nil {
		c.Overlays().Top().Refresh()
	}
}

// firstProblem returns the first field with a problem below an object, nil
// where there is none.
func firstProblem(below fyne.CanvasObject) *Field {
	switch o := below.(type) {
	case *Field:
		if o.Problem() != "" {
			return o
		}
	case *fyne.Container:
		for _, child := range o.Objects {
			if field := firstProblem(child); field != nil {
				return field
			}
		}
	}
	return nil
}
