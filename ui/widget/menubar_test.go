package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// menuBar is a bar of three menus, each with one item that says which it is.
type menuBar struct {
	titles  []*widget.MenuTitle
	window  fyne.Window
	pressed string
}

func newMenuBar(t *testing.T) *menuBar {
	uitest.App(t, theme.Light)
	b := &menuBar{}
	menu := func(name, item string) *fyne.Menu {
		return fyne.NewMenu(name, fyne.NewMenuItem(item, func() { b.pressed = item }))
	}
	b.titles = widget.NewMenuTitles(menu("File", "New"), menu("Edit", "Undo"), menu("View", "Dark"))
	row := layout.Row(0)
	for _, title := range b.titles {
		row.Add(title)
	}
	b.window = uitest.Window(t, 400, 200, layout.Column(0, row))
	return b
}

// says returns what the open menu offers.
func (b *menuBar) says() []string {
	top := b.window.Canvas().Overlays().Top()
	if top == nil {
		return nil
	}
	return uitest.Texts(top)
}

// middle returns where a title's middle stands.
func (b *menuBar) middle(i int) fyne.Position {
	size := b.titles[i].Size()
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(b.titles[i]).AddXY(size.Width/2, size.Height/2)
}

func TestOpenMenuGoesToItsNeighbours(t *testing.T) {
	for _, c := range []struct {
		keys []fyne.KeyName
		want string
	}{
		{[]fyne.KeyName{fyne.KeyReturn}, "New"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyReturn}, "Undo"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyLeft, fyne.KeyReturn}, "New"},
		{[]fyne.KeyName{fyne.KeyLeft, fyne.KeyReturn}, "Dark"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyReturn}, "New"},
		{[]fyne.KeyName{fyne.KeyRight, fyne.KeyEscape}, ""},
		{[]fyne.KeyName{fyne.KeyF10}, ""},
	} {
		b := newMenuBar(t)
		b.titles[0].Open()
		uitest.Key(b.window, c.keys...)
		if b.pressed != c.want {
			t.Errorf("%v pressed %q, want %q", c.keys, b.pressed, c.want)
		}
		if top := b.window.Canvas().Overlays().Top(); top != nil {
			t.Errorf("%v leave %v open", c.keys, b.says())
		}
	}
}

func TestFocusFollowsTheOpenMenu(t *testing.T) {
	b := newMenuBar(t)
	b.window.Canvas().Focus(b.titles[0])
	uitest.Key(b.window, fyne.KeyDown, fyne.KeyRight, fyne.KeyEscape)
	if got := b.window.Canvas().Focused(); got != fyne.Focusable(b.titles[1]) {
		t.Errorf("the keyboard went to %v", got)
	}
	uitest.Key(b.window, fyne.KeyRight, fyne.KeyRight, fyne.KeySpace, fyne.KeySpace)
	if b.pressed != "New" {
		t.Errorf("pressed %q", b.pressed)
	}
}

func TestPointerGoesAlongTheOpenMenus(t *testing.T) {
	b := newMenuBar(t)
	test.TapCanvas(b.window.Canvas(), b.middle(0))
	uitest.Key(b.window, fyne.KeyReturn)
	if b.pressed != "" {
		t.Errorf("a menu opened by the pointer has %q marked", b.pressed)
	}
	test.MoveMouse(b.window.Canvas(), b.middle(1))
	if says := b.says(); len(says) == 0 || says[0] != "Undo" {
		t.Errorf("over Edit the menu says %v", says)
	}
	test.MoveMouse(b.window.Canvas(), b.middle(1).AddXY(0, 80))
	if says := b.says(); len(says) == 0 || says[0] != "Undo" {
		t.Errorf("beside the titles the menu says %v", says)
	}
	test.TapCanvas(b.window.Canvas(), b.middle(2))
	if says := b.says(); len(says) == 0 || says[0] != "Dark" {
		t.Errorf("a press on View shows %v", says)
	}
	test.TapCanvas(b.window.Canvas(), b.middle(2))
	if says := b.says(); says != nil {
		t.Errorf("a press on the open menu's title leaves %v", says)
	}
}
