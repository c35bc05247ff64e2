package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
)

// menuGap is the distance between a menu and what it belongs to.
const menuGap = 4

// menuPadding is the room between a menu's edge and its rows.
const menuPadding = 5

// noRow stands for no active row.
const noRow = -1

// menuCard is an open menu. Up, Down, Home and End walk through it, Enter and
// Space press, Escape and a press beside it close.
type menuCard struct {
	widget.BaseWidget
	rows   []*menuRow
	active int
	body   fyne.CanvasObject
	layer  *layer
	// onSide, where set, opens the menu a step to the left or the right.
	onSide func(step int)
}

var (
	_ fyne.Focusable = (*menuCard)(nil)
	_ fyne.Tappable  = (*menuCard)(nil)
)

// newMenuCard returns a menu for a canvas, nil where there is none.
func newMenuCard(menu *fyne.Menu, c fyne.Canvas) *menuCard {
	if c == nil {
		return nil
	}
	m := &menuCard{active: noRow}
	lines := layout.Column(0)
	for _, item := range menu.Items {
		if item.IsSeparator {
			lines.Add(layout.Inset(4, 1-menuPadding, 4, 1-menuPadding, Rule(chart.Hairline)))
			continue
		}
		row := newMenuRow(m, len(m.rows), item)
		m.rows = append(m.rows, row)
		lines.Add(row)
	}
	alignMenuRows(m.rows)
	m.body = NewSurface(chart.Surface, chart.Control, layout.Pad(menuPadding, lines))
	m.ExtendBaseWidget(m)
	m.layer = newLayer(c, nil, m)
	m.layer.onPressed = func(fyne.Position) { m.layer.Hide() }
	return m
}

// show opens the menu at a place, or as near to it as the window has room, at
// least so wide, and gives it the keyboard.
func (m *menuCard) show(at fyne.Position, width float32) {
	for _, row := range m.rows {
		row.least = width - 2*menuPadding
	}
	m.layer.place = func(room, size fyne.Size) fyne.Position {
		return fyne.NewPos(max(0, min(at.X, room.Width-size.Width)), max(0, min(at.Y, room.Height-size.Height)))
	}
	m.layer.Show()
	m.layer.canvas.Focus(m)
}

// activate moves the mark to a row.
func (m *menuCard) activate(row int) {
	if m.active == row {
		return
	}
	before := m.active
	m.active = row
	for _, changed := range []int{before, row} {
		if changed != noRow {
			m.rows[changed].Refresh()
		}
	}
}

// walk moves the mark to the next row that can be pressed, from a row on in a
// direction, and from the last on to the first.
func (m *menuCard) walk(from, step int) {
	count := len(m.rows)
	for i := range count {
		row := ((from+i*step)%count + count) % count
		if !m.rows[row].item.Disabled {
			m.activate(row)
			return
		}
	}
}

// press closes the menu and does what a row says.
func (m *menuCard) press(row int) {
	if row == noRow || m.rows[row].item.Disabled {
		focus(m)
		return
	}
	m.layer.Hide()
	if act := m.rows[row].item.Action; act != nil {
		act()
	}
}

// Tapped keeps a press on the menu's edge from closing it.
func (m *menuCard) Tapped(*fyne.PointEvent) {}

// FocusGained does nothing: the active row shows where the keyboard is.
func (m *menuCard) FocusGained() {}

// FocusLost does nothing.
func (m *menuCard) FocusLost() {}

// TypedRune does nothing.
func (m *menuCard) TypedRune(rune) {}

// TypedKey walks through the menu, presses or closes.
func (m *menuCard) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyDown:
		m.walk(m.active+1, 1)
	case fyne.KeyUp:
		m.walk(max(m.active, 0)-1, -1)
	case fyne.KeyHome:
		m.walk(0, 1)
	case fyne.KeyEnd:
		m.walk(-1, -1)
	case fyne.KeyLeft:
		m.side(-1)
	case fyne.KeyRight:
		m.side(1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.press(m.active)
	case fyne.KeyEscape, fyne.KeyF10:
		m.layer.Hide()
	}
}

func (m *menuCard) side(step int) {
	if m.onSide != nil {
		m.onSide(step)
	}
}

// CreateRenderer returns the renderer.
func (m *menuCard) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(m.body) }
