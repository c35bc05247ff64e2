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
	control
	icon     *Icon
	name     *Text
	hint     *Text
	onTapped func()
}

var (
	_ fyne.Focusable    = (*Item)(nil)
	_ fyne.Tappable     = (*Item)(nil)
	_ desktop.Hoverable = (*Item)(nil)
)

// NewItem returns an item.
func NewItem(glyph Glyph, name, hint string, onTapped func()) *Item {
	i := &Item{
		icon:     NewIcon(glyph, 20, chart.Muted),
		name:     NewText(name).Sized(theme.Small).AtLeast(1),
		hint:     NewCaption(hint).AtLeast(1),
		onTapped: onTapped,
	}
	i.ExtendBaseWidget(i)
	i.control.owner = i
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

// Tapped presses the item.
func (i *Item) Tapped(*fyne.PointEvent) { i.onTapped() }

// TypedKey presses the item on Enter and Space.
func (i *Item) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter:
		i.onTapped()
	default:
		forwardKey(i, event)
	}
}

// CreateRenderer returns the renderer.
func (i *Item) CreateRenderer() fyne.WidgetRenderer {
	return &itemRenderer{item: i, ring: newRing(), ground: newGround(chart.None, theme.EntryRadius)}
}

const (
	itemHeight = 44
	itemIndent = 32
)

type itemRenderer struct {
	item   *Item
	ring   *canvas.Rectangle
	ground *ground
}

func (r *itemRenderer) MinSize() fyne.Size { return fyne.NewSize(0, itemHeight) }

func (r *itemRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	r.ground.Resize(size)
	placeLeft(r.item.icon, 0, size)
	name, hint := theme.LineHeight(theme.Small), theme.LineHeight(theme.Caption)
	top := (size.Height - name - hint) / 2
	r.item.name.Move(fyne.NewPos(itemIndent, top))
	r.item.name.Resize(fyne.NewSize(size.Width-itemIndent, name))
	r.item.hint.Move(fyne.NewPos(itemIndent, top+name))
	r.item.hint.Resize(fyne.NewSize(size.Width-itemIndent, hint))
}

func (r *itemRenderer) Refresh() {
	fill := chart.None
	if r.item.hovered {
		fill = chart.Selected
	}
	r.ground.set(fill, chart.None)
	for _, part := range []fyne.CanvasObject{r.ground, r.item.icon, r.item.name, r.item.hint} {
		part.Refresh()
	}
	showRing(r.ring, r.item.focused)
	canvas.Refresh(r.item)
}

func (r *itemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.ground, r.item.icon, r.item.name, r.item.hint}
}

func (r *itemRenderer) Destroy() {}
