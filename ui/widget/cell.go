package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// cell is a part of a table's row that can be pressed, such as a lock.
type cell struct {
	widget.BaseWidget
	control
	content   fyne.CanvasObject
	onTapped  func()
	onFocused func()
	// onKey sees a key first and reports whether it took it.
	onKey func(name fyne.KeyName) bool
}

var (
	_ fyne.Focusable = (*cell)(nil)
	_ fyne.Tappable  = (*cell)(nil)
)

// newCell returns a cell around its content; label is its hover label.
func newCell(label string, content fyne.CanvasObject, onTapped func()) *cell {
	c := &cell{content: content, onTapped: onTapped}
	c.ExtendBaseWidget(c)
	c.control.owner, c.control.label = c, label
	return c
}

// FocusGained draws the focus ring.
func (c *cell) FocusGained() {
	c.control.FocusGained()
	if c.onFocused != nil {
		c.onFocused()
	}
}

// Tapped gives the cell the focus and presses it.
func (c *cell) Tapped(*fyne.PointEvent) {
	focus(c)
	c.press()
}

func (c *cell) press() {
	c.hideLabel()
	c.onTapped()
}

// TypedKey presses the cell on Enter and Space.
func (c *cell) TypedKey(event *fyne.KeyEvent) {
	if c.onKey != nil && c.onKey(event.Name) {
		return
	}
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		c.press()
	default:
		forwardKey(c, event)
	}
}

// CreateRenderer returns the renderer.
func (c *cell) CreateRenderer() fyne.WidgetRenderer {
	r := &cellRenderer{cell: c, ring: newRing(), ground: newGround(chart.None, theme.EntryRadius)}
	r.Refresh()
	return r
}

type cellRenderer struct {
	cell   *cell
	ring   *canvas.Rectangle
	ground *ground
}

func (r *cellRenderer) MinSize() fyne.Size { return r.cell.content.MinSize() }

func (r *cellRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	r.ground.Move(fyne.NewPos(-4, -4))
	r.ground.Resize(size.AddWidthHeight(8, 8))
	r.cell.content.Resize(size)
}

func (r *cellRenderer) Refresh() {
	fill := chart.None
	if r.cell.hovered {
		fill = chart.Sunk
	}
	r.ground.set(fill, chart.None)
	r.ground.Refresh()
	r.cell.content.Refresh()
	showRing(r.ring, r.cell.focused)
	canvas.Refresh(r.cell)
}

func (r *cellRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.ring, r.cell.content}
}

func (r *cellRenderer) Destroy() {}
