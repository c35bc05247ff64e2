package widget_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
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
		button, _ := newMenuButton()
		content := widget.NewCard(layout.SpringRow(0, 0, widget.NewText("A menu over a card keeps its edge").AtLeast(1), button))
		window := uitest.Window(t, 280, 240, widget.NewRoot(layout.Pad(16, layout.Column(0, content))))
		test.Tap(button)
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
