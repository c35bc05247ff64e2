package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Item is a line of a short list that can be pressed: a glyph, a name, and a
// hint under the name.
type Item struct {
	widget.BaseWidget
	pressable
	icon *Icon
	name *Text
	hint *Text
}

var (
	_ fyne.Focusable    = (*Item)(nil)
	_ fyne.Tappable     = (*Item)(nil)
	_ desktop.Hoverable = (*Item)(nil)
)

// NewItem returns an item.
func NewItem(glyph Glyph, name, hint string, onTapped func()) *Item {
	i := &Item{
		icon: NewIcon(glyph, 20, chart.Muted),
		name: NewText(name).Sized(theme.Small).AtLeast(1),
		hint: NewCaption(hint).AtLeast(1),
	}
	i.ExtendBaseWidget(i)
	i.owner, i.onPressed = i, onTapped
	return i
}

// Bold writes the name in bold and returns the item.
func (i *Item) Bold() *Item { i.name.bold = true; return i }

// Marked sets the role of the glyph and the hint and returns the item.
func (i *Item) Marked(role chart.Role) *Item {
	i.icon.role, i.hint.role = role, role
	return i
}

// Name returns the item's name.
func (i *Item) Name() string { return i.name.text }

// Hint returns the item's hint.
func (i *Item) Hint() string { return i.hint.text }

// CreateRenderer returns the renderer.
func (i *Item) CreateRenderer() fyne.WidgetRenderer {
	return &itemRenderer{item: i, frame: newFrame(&i.control, theme.EntryRadius)}
}

const (
	itemHeight = 44
	itemIndent = 32
)

type itemRenderer struct {
	item  *Item
	frame *frame
}

func (r *itemRenderer) MinSize() fyne.Size { return fyne.NewSize(0, itemHeight) }

func (r *itemRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	placeLeft(r.item.icon, 0, size)
	name, hint := theme.LineHeight(theme.Small), theme.LineHeight(theme.Caption)
	top := (size.Height - name - hint) / 2
	place(r.item.name, itemIndent, top, size.Width-itemIndent, name)
	place(r.item.hint, itemIndent, top+name, size.Width-itemIndent, hint)
}

func (r *itemRenderer) Refresh() {
	r.frame.show(chart.None, chart.None, chart.Selected)
	for _, part := range []fyne.CanvasObject{r.item.icon, r.item.name, r.item.hint} {
		part.Refresh()
	}
	canvas.Refresh(r.item)
}

func (r *itemRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.item.icon, r.item.name, r.item.hint)
}

func (r *itemRenderer) Destroy() {}
