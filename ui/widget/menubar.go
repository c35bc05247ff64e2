package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// MenuTitle is a menu's name in the menu bar. A press opens the menu below it.
// Left and Right move along the bar, also from an open menu, whose place the
// menu takes under whose title the pointer is.
type MenuTitle struct {
	widget.BaseWidget
	pressable
	menu     *fyne.Menu
	card     *menuCard
	previous *MenuTitle
	next     *MenuTitle
}

var (
	_ fyne.Focusable    = (*MenuTitle)(nil)
	_ fyne.Tappable     = (*MenuTitle)(nil)
	_ desktop.Hoverable = (*MenuTitle)(nil)
)

// NewMenuTitles returns the titles of menus, linked in their order, the last
// with the first.
func NewMenuTitles(menus ...*fyne.Menu) []*MenuTitle {
	var titles []*MenuTitle
	for _, menu := range menus {
		t := &MenuTitle{menu: menu}
		t.ExtendBaseWidget(t)
		t.owner, t.onPressed = t, t.Open
		titles = append(titles, t)
	}
	for i, t := range titles {
		t.next = titles[(i+1)%len(titles)]
		t.next.previous = t
	}
	return titles
}

// Text returns the menu's name.
func (t *MenuTitle) Text() string { return t.menu.Label }

// Choose does what an item of the menu does and reports whether there is one.
func (t *MenuTitle) Choose(label string) bool {
	for _, item := range t.menu.Items {
		if item.Label == label {
			item.Action()
			return true
		}
	}
	return false
}

// Tapped opens the menu with no item marked.
func (t *MenuTitle) Tapped(*fyne.PointEvent) { t.open() }

// Open opens the menu below its title with its first item marked, as the
// keyboard does.
func (t *MenuTitle) Open() {
	if t.open(); t.card != nil {
		t.card.walk(0, 1)
	}
}

func (t *MenuTitle) open() {
	if t.card = newMenuCard(t.menu, CanvasOf(t)); t.card == nil {
		return
	}
	t.card.onSide = t.turn
	t.card.layer.onMoved = func(at fyne.Position) { t.follow(at) }
	t.card.layer.onPressed = func(at fyne.Position) {
		if !t.follow(at) {
			t.card.layer.Hide()
		}
	}
	t.card.layer.onClosed = func() { t.card = nil; t.Refresh() }
	t.card.show(t.corner().AddXY(0, t.Size().Height), 0)
	t.Refresh()
}

// turn closes the menu and opens the one a step to the left or the right.
func (t *MenuTitle) turn(step int) {
	to := t.next
	if step < 0 {
		to = t.previous
	}
	t.card.layer.Hide()
	if t.focused {
		focus(to)
	}
	to.Open()
}

// follow opens the menu of another title at a place of the window in place of
// this one and reports whether there is one.
func (t *MenuTitle) follow(at fyne.Position) bool {
	to := t.under(at)
	if to == nil || to == t {
		return false
	}
	t.card.layer.Hide()
	to.open()
	return true
}

// under returns the title at a place of the window, nil where there is none.
func (t *MenuTitle) under(at fyne.Position) *MenuTitle {
	for title := t.next; ; title = title.next {
		inside := at.Subtract(title.corner())
		if size := title.Size(); inside.X >= 0 && inside.Y >= 0 && inside.X < size.Width && inside.Y < size.Height {
			return title
		}
		if title == t {
			return nil
		}
	}
}

func (t *MenuTitle) corner() fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(t)
}

// TypedKey opens the menu or moves along the bar.
func (t *MenuTitle) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyDown:
		t.Open()
	case fyne.KeyLeft:
		focus(t.previous)
	case fyne.KeyRight:
		focus(t.next)
	default:
		t.pressable.TypedKey(event)
	}
}

// CreateRenderer returns the renderer.
func (t *MenuTitle) CreateRenderer() fyne.WidgetRenderer {
	r := &menuTitleRenderer{title: t, ground: newGround(chart.None, 4), text: NewText(t.menu.Label).Sized(theme.Small)}
	r.Refresh()
	return r
}

type menuTitleRenderer struct {
	title  *MenuTitle
	ground *ground
	text   *Text
}

func (r *menuTitleRenderer) MinSize() fyne.Size {
	return fyne.NewSize(r.text.MinSize().Width+24, theme.Menu-4)
}

func (r *menuTitleRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	placeLeft(r.text, 12, size)
}

func (r *menuTitleRenderer) Refresh() {
	fill, edge := chart.None, chart.None
	if r.title.hovered || r.title.focused || r.title.card != nil {
		fill = chart.Selected
	}
	if r.title.focused {
		edge = chart.Ink
	}
	r.ground.set(fill, edge)
	r.ground.Refresh()
	r.text.Refresh()
	canvas.Refresh(r.title)
}

func (r *menuTitleRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.text}
}

func (r *menuTitleRenderer) Destroy() {}
