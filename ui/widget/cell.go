package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// cell is a part of a table's row that can be pressed, such as a lock.
type cell struct {
	widget.BaseWidget
	pressable
	content fyne.CanvasObject
	// hint is the hover label of a cell that says what it is: focus does not
	// show it.
	hint      string
	onFocused func()
	// onKey sees a key first and reports whether it took it.
	onKey func(name fyne.KeyName) bool
}

var (
	_ fyne.Focusable = (*cell)(nil)
	_ fyne.Tappable  = (*cell)(nil)
)

func newCell(content fyne.CanvasObject, onTapped func()) *cell {
	c := &cell{content: content}
	c.ExtendBaseWidget(c)
	c.owner, c.onPressed = c, onTapped
	return c
}

// MouseIn shows the hint.
func (c *cell) MouseIn(event *desktop.MouseEvent) {
	if c.hint != "" {
		c.label = c.hint
	}
	c.control.MouseIn(event)
}

// MouseOut takes the hint away.
func (c *cell) MouseOut() {
	c.control.MouseOut()
	if c.hint != "" {
		c.label = ""
	}
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

// TypedKey presses the cell on Enter and Space.
func (c *cell) TypedKey(event *fyne.KeyEvent) {
	if c.onKey == nil || !c.onKey(event.Name) {
		c.pressable.TypedKey(event)
	}
}

// CreateRenderer returns the renderer.
func (c *cell) CreateRenderer() fyne.WidgetRenderer {
	r := &cellRenderer{cell: c, frame: newFrame(&c.control, theme.EntryRadius)}
	r.Refresh()
	return r
}

type cellRenderer struct {
	cell  *cell
	frame *frame
}

func (r *cellRenderer) MinSize() fyne.Size { return r.cell.content.MinSize() }

func (r *cellRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	put(r.frame.ground, box{r.frame.ring.Position(), r.frame.ring.Size()})
	r.cell.content.Resize(size)
}

func (r *cellRenderer) Refresh() {
	r.frame.show(chart.None, chart.None, chart.Sunk)
	r.cell.content.Refresh()
	canvas.Refresh(r.cell)
}

func (r *cellRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.cell.content)
}

func (r *cellRenderer) Destroy() {}
