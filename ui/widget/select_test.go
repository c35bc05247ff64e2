package widget_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestSelectAndBadgeLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		badges := layout.Row(8)
		for _, c := range model.Constraints() {
			badges.Add(widget.NewBadge(c, 20))
		}
		choice := widget.NewSelect([]string{"Incentive alone", "All three alike"}, nil)
		off := widget.NewSelect([]string{"Direct"}, nil)
		off.Disable("There is one method only")
		content := layout.Column(16, badges, layout.Row(16, choice, off))
		window := uitest.Window(t, 320, 100, widget.NewRoot(widget.NewSurface(chart.Canvas, chart.None, layout.Pad(16, content))))
		window.Canvas().Focus(choice)
		uitest.Golden(t, "select_"+string(mode), window.Canvas().Capture())
	}
}

func TestSelectChanges(t *testing.T) {
	uitest.App(t, theme.Light)
	var told []int
	choice := widget.NewSelect([]string{"A", "B", "C"}, func(i int) { told = append(told, i) })
	window := uitest.Window(t, 200, 300, layout.Pad(16, choice))
	window.Canvas().Focus(choice)
	uitest.Key(window, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft)
	if choice.Chosen() != 1 || len(told) != 3 {
		t.Errorf("after Right, Right, Right, Left: chosen %d, told %v", choice.Chosen(), told)
	}
	choice.Choose(0)
	if len(told) != 3 {
		t.Error("Choose told of the choice")
	}
	choice.Choose(-1)
	if slices.Contains(uitest.Texts(window.Content()), "A") {
		t.Error("a name is shown where none is chosen")
	}
	choice.Choose(0)
	test.Tap(choice)
	uitest.Key(window, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if choice.Chosen() != 2 {
		t.Errorf("the menu's third name chose %d", choice.Chosen())
	}
	if window.Canvas().Overlays().Top() != nil {
		t.Error("the menu stays open")
	}
}
