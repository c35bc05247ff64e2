package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// What gets the focus is scrolled into sight; what stands outside the page and
// what is in sight already leaves the page as it is.
func TestFocusScrollsIntoSight(t *testing.T) {
	uitest.App(t, theme.Light)
	column := layout.Column(0)
	var buttons []*widget.Button
	for range 20 {
		button := widget.NewButton("A", nil) // 36 high
		buttons = append(buttons, button)
		column.Add(button)
	}
	page := layout.Page(column)
	foot := widget.NewButton("Next", nil)
	window := uitest.Window(t, 200, 236, widget.NewRoot(layout.Above(0, foot, page)))
	scroll := page.Objects[0].(*container.Scroll)
	for _, step := range []struct {
		name string
		on   fyne.Focusable
		want float32
	}{
		{"in sight", buttons[2], 0},
		{"below, with a margin of 16", buttons[9], 10*36 - 200 + 16},
		{"outside", foot, 10*36 - 200 + 16},
		{"last, as far as the page goes", buttons[19], 20*36 - 200},
		{"above", buttons[3], 3*36 - 16},
		{"first", buttons[0], 0},
	} {
		window.Canvas().Focus(step.on)
		if scroll.Offset.Y != step.want {
			t.Errorf("%s: the page is scrolled by %v, want %v", step.name, scroll.Offset.Y, step.want)
		}
	}
}
