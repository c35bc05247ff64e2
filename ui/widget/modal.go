package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	fynetheme "fyne.io/fyne/v2/theme"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
)

// modalMargin is the least distance between a card and the window's top edge.
const modalMargin = 16

// Modal is a card over the window that wants an answer: a title, content, and
// buttons at the bottom right, the primary one last. Escape closes it.
type Modal struct {
	layer *layer
	// room is the window's size for which bottom is the card's lower edge.
	room   fyne.Size
	bottom float32
}

// ShowModal shows a card of a width and gives the keyboard to first, where that
// is not nil. A press of the last button that leaves the card open gives it to
// the first field with a problem.
func ShowModal(c fyne.Canvas, title string, width float32, content fyne.CanvasObject, first fyne.Focusable, buttons ...*Button) *Modal {
	row := layout.Row(8)
	for _, button := range buttons {
		row.Add(button)
	}
	body := layout.Column(16, NewCardTitle(title), content, layout.SpringRow(0, 0, layout.Space(), row))
	card := layout.Pad(24, layout.Fixed(width, 0, body))
	layout.Fit(card, width+48)
	m := &Modal{layer: newLayer(c, canvas.NewBlur(fynetheme.Size(fynetheme.SizeNameModalBlurRadius)), NewSurface(chart.Surface, chart.Hairline, card))}
	m.layer.place = m.place
	m.layer.Show()
	if first != nil {
		c.Focus(first)
	}
	if len(buttons) > 0 {
		m.leadToProblems(buttons[len(buttons)-1], content)
	}
	return m
}

// place puts the card in the middle of the window. A card that grows keeps its
// lower edge, so that its buttons stay under the pointer, until it reaches the
// window's top.
func (m *Modal) place(room, size fyne.Size) fyne.Position {
	if m.room != room {
		m.room, m.bottom = room, (room.Height+size.Height)/2
	}
	least := min(modalMargin, max(0, room.Height-size.Height))
	return fyne.NewPos((room.Width-size.Width)/2, max(least, m.bottom-size.Height))
}

// leadToProblems has a press of a button give the keyboard to the first field
// of content with a problem.
func (m *Modal) leadToProblems(button *Button, content fyne.CanvasObject) {
	press := button.onPressed
	button.onPressed = func() {
		if press != nil {
			press()
		}
		if field := firstProblem(content); field != nil && m.layer.Visible() {
			focus(field.Entry)
		}
	}
}

// Close takes the card away.
func (m *Modal) Close() { m.layer.Hide() }

// CloseTopModal takes the topmost card or menu of a canvas away and reports
// whether there was one.
func CloseTopModal(c fyne.Canvas) bool {
	top := c.Overlays().Top()
	if top == nil {
		return false
	}
	top.Hide()
	c.Overlays().Remove(top)
	return true
}
