package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
)

// menuGap is the distance between a menu and what it belongs to.
const menuGap = 4

// menuCard is an open menu: the toolkit's own with an edge around it, since
// nothing in the window casts a shadow. Up and Down walk through it, Enter and
// Space press, Escape closes.
type menuCard struct {
	widget.BaseWidget
	menu  *widget.Menu
	body  fyne.CanvasObject
	popup *widget.PopUp
}

var _ fyne.Focusable = (*menuCard)(nil)

// newMenuCard returns a menu for a canvas, nil where there is none.
func newMenuCard(menu *fyne.Menu, c fyne.Canvas) *menuCard {
	if c == nil {
		return nil
	}
	m := &menuCard{menu: widget.NewMenu(menu)}
	m.body = NewSurface(chart.Surface, chart.Control, layout.Pad(1, m.menu))
	m.ExtendBaseWidget(m)
	m.popup = widget.NewPopUp(m, c)
	m.menu.OnDismiss = m.popup.Hide
	return m
}

// show opens the menu at a place, or as near to it as the window has room, at
// least so wide, and gives it the keyboard.
func (m *menuCard) show(at fyne.Position, width float32) {
	size, room := m.MinSize(), m.popup.Canvas.Size()
	size.Width = max(size.Width, width)
	at = fyne.NewPos(max(0, min(at.X, room.Width-size.Width)), max(0, min(at.Y, room.Height-size.Height)))
	m.popup.ShowAtPosition(at)
	m.popup.Resize(size)
	m.popup.Canvas.Focus(m)
}

// FocusGained does nothing: the active item shows where the keyboard is.
func (m *menuCard) FocusGained() {}

// FocusLost does nothing.
func (m *menuCard) FocusLost() {}

// TypedRune does nothing.
func (m *menuCard) TypedRune(rune) {}

// TypedKey walks through the menu, presses or closes.
func (m *menuCard) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyDown:
		m.menu.ActivateNext()
	case fyne.KeyUp:
		m.menu.ActivatePrevious()
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.menu.TriggerLast()
	case fyne.KeyEscape:
		m.menu.Dismiss()
	}
}

// CreateRenderer returns the renderer.
func (m *menuCard) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(m.body) }
