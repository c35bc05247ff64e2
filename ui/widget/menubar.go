package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// MenuTitle is a menu's name in the menu bar. A press opens the menu below it;
// Left and Right move along the bar.
type MenuTitle struct {
	widget.BaseWidget
	pressable
	menu     *fyne.Menu
	previous *MenuTitle
	next     *MenuTitle
}

var (
	_ fyne.Focusable    = (*MenuTitle)(nil)
	_ fyne.Tappable     = (*MenuTitle)(nil)
	_ desktop.Hoverable = (*MenuTitle)(nil)
)

// NewMenuTitles returns the titles of menus, linked in their order.
func NewMenuTitles(menus ...*fyne.Menu) []*MenuTitle {
	var titles []*MenuTitle
	for i, menu := range menus {
		t := &MenuTitle{menu: menu}
		t.ExtendBaseWidget(t)
		t.owner, t.onPressed = t, t.Open
		if i > 0 {
			t.previous, titles[i-1].next = titles[i-1], t
		}
		titles = append(titles, t)
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

// Open opens the menu below its title.
func (t *MenuTitle) Open() {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(t)
	if c := newMenuCard(t.menu, CanvasOf(t)); c != nil {
		c.show(at.AddXY(0, t.Size().Height), 0)
	}
}

// TypedKey opens the menu or moves along the bar.
func (t *MenuTitle) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyDown:
		t.Open()
	case fyne.KeyLeft:
		t.step(t.previous)
	case fyne.KeyRight:
		t.step(t.next)
	default:
		t.pressable.TypedKey(event)
	}
}

func (t *MenuTitle) step(to *MenuTitle) {
	if to != nil {
		focus(to)
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
	if r.title.hovered || r.title.focused {
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
