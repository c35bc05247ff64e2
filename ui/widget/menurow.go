package widget

import (
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// The measures of a menu's row, in pixels.
const (
	menuRowPadding float32 = 11
	menuRowCheck   float32 = 24
	menuRowGap     float32 = 32
)

// menuRow is an item of an open menu: its name, before it a check where it is
// the choice, and at the right the keys that do the same.
type menuRow struct {
	widget.BaseWidget
	card  *menuCard
	index int
	item  *fyne.MenuItem
	// indent is the room for checks, which every row of a menu keeps alike.
	indent float32
	least  float32
}

var (
	_ fyne.Tappable     = (*menuRow)(nil)
	_ desktop.Hoverable = (*menuRow)(nil)
)

func newMenuRow(card *menuCard, index int, item *fyne.MenuItem) *menuRow {
	r := &menuRow{card: card, index: index, item: item}
	r.ExtendBaseWidget(r)
	return r
}

// alignMenuRows gives the names of rows one left edge.
func alignMenuRows(rows []*menuRow) {
	var indent float32
	for _, row := range rows {
		if row.item.Checked {
			indent = menuRowCheck
		}
	}
	for _, row := range rows {
		row.indent = indent
	}
}

// Tapped presses the row.
func (r *menuRow) Tapped(*fyne.PointEvent) { r.card.press(r.index) }

// MouseIn moves the menu's mark to the row.
func (r *menuRow) MouseIn(*desktop.MouseEvent) {
	if !r.item.Disabled {
		r.card.activate(r.index)
	}
}

// MouseMoved does what MouseIn does: the keyboard may have moved the mark.
func (r *menuRow) MouseMoved(event *desktop.MouseEvent) { r.MouseIn(event) }

// MouseOut takes the mark away.
func (r *menuRow) MouseOut() {
	if r.card.active == r.index {
		r.card.activate(noRow)
	}
}

// CreateRenderer returns the renderer.
func (r *menuRow) CreateRenderer() fyne.WidgetRenderer {
	renderer := &menuRowRenderer{
		row:    r,
		ground: newGround(chart.None, 4),
		check:  NewIcon(GlyphCheck, 16, chart.Ink),
		name:   NewText(r.item.Label).Sized(theme.Small),
		keys:   NewCaption(keyText(r.item.Shortcut, runtime.GOOS)),
	}
	renderer.check.Hidden = !r.item.Checked
	renderer.Refresh()
	return renderer
}

type menuRowRenderer struct {
	row    *menuRow
	ground *ground
	check  *Icon
	name   *Text
	keys   *Text
}

func (r *menuRowRenderer) MinSize() fyne.Size {
	width := 2*menuRowPadding + r.row.indent + r.name.MinSize().Width
	if r.keys.Text() != "" {
		width += menuRowGap + r.keys.MinSize().Width
	}
	return fyne.NewSize(max(width, r.row.least), theme.ControlLow)
}

func (r *menuRowRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	placeLeft(r.check, menuRowPadding-2, size)
	placeLeft(r.name, menuRowPadding+r.row.indent, size)
	placeLeft(r.keys, size.Width-menuRowPadding-r.keys.MinSize().Width, size)
}

func (r *menuRowRenderer) Refresh() {
	fill, name, keys := chart.None, chart.Ink, chart.Muted
	switch {
	case r.row.item.Disabled:
		name, keys = chart.Control, chart.Control
	case r.row.card.active == r.row.index:
		fill = chart.Selected
	}
	r.ground.role = fill
	r.ground.Refresh()
	r.check.Set(GlyphCheck, name)
	r.name.role, r.keys.role = name, keys
	r.name.Refresh()
	r.keys.Refresh()
	canvas.Refresh(r.row)
}

func (r *menuRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.check, r.name, r.keys}
}

func (r *menuRowRenderer) Destroy() {}
