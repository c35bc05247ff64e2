package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// Modal is a card over the window that wants an answer: a title, content, and
// buttons at the bottom right, the primary one last. Escape closes it.
type Modal struct {
	popup *widget.PopUp
}

// ShowModal shows a card of a width and gives the keyboard to first, where that
// is not nil.
func ShowModal(c fyne.Canvas, title string, width float32, content fyne.CanvasObject, first fyne.Focusable, buttons ...*Button) *Modal {
	row := layout.Row(8)
	for _, button := range buttons {
		row.Add(button)
	}
	body := layout.Column(16, NewCardTitle(title), content, layout.SpringRow(0, 0, layout.Space(), row))
	card := layout.Pad(24, layout.Fixed(width, 0, body))
	layout.Fit(card, width+48)
	m := &Modal{popup: widget.NewModalPopUp(NewSurface(chart.Surface, chart.Hairline, card), c)}
	m.popup.Show()
	if first != nil {
		c.Focus(first)
	}
	return m
}

// Close takes the card away.
func (m *Modal) Close() { m.popup.Hide() }

// CloseTopModal takes the topmost card or menu of a canvas away and reports
// whether there was one.
func CloseTopModal(c fyne.Canvas) bool {
	switch top := c.Overlays().Top().(type) {
	case nil:
		return false
	case *widget.PopUp:
		top.Hide()
	default:
		top.Hide()
		c.Overlays().Remove(top)
	}
	return true
}

// Field is an entry under its name, with room for what is wrong with it.
type Field struct {
	widget.BaseWidget
	Entry   *Entry
	problem *Text
	body    *fyne.Container
}

var (
	_ fyne.Widget   = (*Field)(nil)
	_ layout.Fitter = (*Field)(nil)
)

// NewField returns an entry under its name.
func NewField(name, text, placeholder string) *Field {
	f := &Field{Entry: NewEntry(placeholder), problem: NewCaption("").In(chart.NotWalkingText).Wrapped()}
	f.Entry.Text = text
	f.problem.Hide()
	f.body = layout.Column(4, NewCaption(name), layout.Fixed(0, theme.Control, f.Entry), f.problem)
	f.ExtendBaseWidget(f)
	return f
}

// Fit tells the words under the entry their width.
func (f *Field) Fit(width float32) { layout.Fit(f.body, width) }

// CreateRenderer returns the renderer.
func (f *Field) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.body) }

// SetProblem says what is wrong with the entry, nothing where problem is "". A
// card around it makes room for the words.
func (f *Field) SetProblem(problem string) {
	f.problem.SetText(problem)
	f.problem.Hidden = problem == ""
	f.Refresh()
	if c := CanvasOf(f); c != nil && c.Overlays().Top() != nil {
		c.Overlays().Top().Refresh()
	}
}
