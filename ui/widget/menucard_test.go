package widget_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// newMenuButton returns a button with a menu of three items and a record of
// what was pressed in it.
func newMenuButton() (button *widget.RowButton, pressed *[]string) {
	pressed = new([]string)
	item := func(name string) *fyne.MenuItem {
		return fyne.NewMenuItem(name, func() { *pressed = append(*pressed, name) })
	}
	return widget.NewRowMenu("More", func() *fyne.Menu {
		return fyne.NewMenu("", item("Open"), item("Duplicate"), fyne.NewMenuItemSeparator(), item("Delete"))
	}), pressed
}

func TestMenuLooks(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		text := widget.NewText("A menu over a card keeps its edge")
		window := uitest.Window(t, 280, 240, widget.NewRoot(layout.Pad(16, layout.Column(0, widget.NewCard(text)))))
		open := fyne.NewMenuItem("Open", nil)
		open.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyO, Modifier: fyne.KeyModifierControl}
		copied := fyne.NewMenuItem("Save a copy", nil)
		copied.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyS, Modifier: fyne.KeyModifierControl | fyne.KeyModifierShift}
		off := fyne.NewMenuItem("Redo", nil)
		off.Shortcut, off.Disabled = &desktop.CustomShortcut{KeyName: fyne.KeyY, Modifier: fyne.KeyModifierControl}, true
		dark := fyne.NewMenuItem("Dark", nil)
		dark.Checked = true
		full := fyne.NewMenuItem("Full screen", nil)
		full.Shortcut = &desktop.CustomShortcut{KeyName: fyne.KeyF11}
		menu := fyne.NewMenu("", open, copied, fyne.NewMenuItemSeparator(), off, fyne.NewMenuItemSeparator(), dark, full)
		widget.ShowMenuAt(menu, text, fyne.NewPos(24, 36))
		uitest.Key(window, fyne.KeyDown, fyne.KeyDown)
		uitest.Golden(t, "menu_"+string(mode), window.Canvas().Capture())
	}
}

func TestMenuByKeyboard(t *testing.T) {
	uitest.App(t, theme.Light)
	button, pressed := newMenuButton()
	window := uitest.Window(t, 280, 240, layout.Pad(16, button))
	window.Canvas().Focus(button)
	uitest.Key(window, fyne.KeySpace, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
	uitest.Key(window, fyne.KeyReturn, fyne.KeyUp, fyne.KeySpace)
	uitest.Key(window, fyne.KeyReturn, fyne.KeyDown, fyne.KeyEscape)
	if !slices.Equal(*pressed, []string{"Duplicate", "Delete"}) {
		t.Errorf("pressed %v", *pressed)
	}
	if window.Canvas().Overlays().Top() != nil {
		t.Error("the menu stays open")
	}
	if window.Canvas().Focused() != fyne.Focusable(button) {
		t.Errorf("the keyboard went to %T", window.Canvas().Focused())
	}
}

func TestMenuWalksRoundAndPastDisabledItems(t *testing.T) {
	uitest.App(t, theme.Light)
	anchor := widget.NewText("Anchor")
	window := uitest.Window(t, 280, 240, layout.Pad(16, anchor))
	for _, c := range []struct {
		keys []fyne.KeyName
		want string
	}{
		{[]fyne.KeyName{fyne.KeyDown}, "Second"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyDown}, "Fourth"},
		{[]fyne.KeyName{fyne.KeyDown, fyne.KeyDown, fyne.KeyDown}, "Second"},
		{[]fyne.KeyName{fyne.KeyUp}, "Fourth"},
		{[]fyne.KeyName{fyne.KeyUp, fyne.KeyUp, fyne.KeyUp}, "Fourth"},
		{[]fyne.KeyName{fyne.KeyEnd}, "Fourth"},
		{[]fyne.KeyName{fyne.KeyEnd, fyne.KeyHome}, "Second"},
		{nil, ""},
	} {
		pressed := ""
		item := func(name string, disabled bool) *fyne.MenuItem {
			item := fyne.NewMenuItem(name, func() { pressed = name })
			item.Disabled = disabled
			return item
		}
		menu := fyne.NewMenu("", item("First", true), item("Second", false), item("Third", true),
			fyne.NewMenuItemSeparator(), item("Fourth", false), item("Fifth", true))
		widget.ShowMenuAt(menu, anchor, fyne.NewPos(20, 20))
		uitest.Key(window, append(c.keys, fyne.KeyReturn)...)
		if pressed != c.want {
			t.Errorf("%v pressed %q, want %q", c.keys, pressed, c.want)
		}
		widget.CloseTopModal(window.Canvas())
	}
}

func TestMenuOfDisabledItemsStaysStill(t *testing.T) {
	uitest.App(t, theme.Light)
	anchor := widget.NewText("Anchor")
	window := uitest.Window(t, 280, 240, layout.Pad(16, anchor))
	off := fyne.NewMenuItem("Off", func() { t.Error("a disabled item was pressed") })
	off.Disabled = true
	widget.ShowMenuAt(fyne.NewMenu("", off), anchor, fyne.NewPos(20, 20))
	uitest.Key(window, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
	test.TapCanvas(window.Canvas(), fyne.NewPos(40, 40))
	if window.Canvas().Overlays().Top() == nil || window.Canvas().Focused() == nil {
		t.Error("the menu closed, or lost the keyboard")
	}
}

func TestMenuByPointer(t *testing.T) {
	uitest.App(t, theme.Light)
	button, pressed := newMenuButton()
	window := uitest.Window(t, 280, 240, layout.Pad(16, button))
	test.Tap(button)
	top := window.Canvas().Overlays().Top()
	test.TapCanvas(window.Canvas(), fyne.NewPos(270, 230))
	if window.Canvas().Overlays().Top() != nil {
		t.Fatal("a press beside the menu does not close it")
	}
	test.Tap(button)
	if window.Canvas().Overlays().Top() == top {
		t.Fatal("the closed menu came back")
	}
	menu := window.Canvas().Focused().(fyne.CanvasObject)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(menu)
	test.TapCanvas(window.Canvas(), at.AddXY(20, 2))
	if window.Canvas().Overlays().Top() == nil {
		t.Error("a press on the menu's edge closes it")
	}
	test.MoveMouse(window.Canvas(), at.AddXY(20, 45))
	uitest.Key(window, fyne.KeyReturn)
	test.Tap(button)
	test.TapCanvas(window.Canvas(), at.AddXY(20, 75))
	if !slices.Equal(*pressed, []string{"Duplicate", "Delete"}) {
		t.Errorf("pressed %v", *pressed)
	}
}

func TestMenuStaysInTheWindow(t *testing.T) {
	uitest.App(t, theme.Light)
	button, _ := newMenuButton()
	window := uitest.Window(t, 280, 240, layout.Pad(16, button))
	widget.ShowMenuAt(fyne.NewMenu("", fyne.NewMenuItem("Something long to press", nil)), button, fyne.NewPos(270, 235))
	menu := window.Canvas().Focused().(fyne.CanvasObject)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(menu)
	if end := at.Add(menu.Size()); end.X > 280 || end.Y > 240 {
		t.Errorf("the menu ends at %v", end)
	}
}
