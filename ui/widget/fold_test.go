package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

func TestFold(t *testing.T) {
	uitest.App(t, theme.Light)
	var told []bool
	f := NewFold("What you say", "three talk channels", NewText("3 of 3"), func(open bool) { told = append(told, open) })
	window := uitest.Window(t, 600, 64, f)
	var forwarded []fyne.KeyName
	window.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { forwarded = append(forwarded, e.Name) })
	test.Tap(f)
	if window.Canvas().Focused() != f {
		t.Error("a press does not give the focus")
	}
	uitest.Key(window, fyne.KeyReturn, fyne.KeySpace, fyne.KeyF1)
	if want := []bool{true, false, true}; len(told) != 3 || told[0] != want[0] || told[1] != want[1] || told[2] != want[2] {
		t.Errorf("told of %v, want %v", told, want)
	}
	if !f.IsOpen() {
		t.Error("the card is closed")
	}
	if len(forwarded) != 1 || forwarded[0] != fyne.KeyF1 {
		t.Errorf("the window was told of %v", forwarded)
	}
}
