package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestChipsAndCatalogueListLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		chips := layout.Row(8)
		for _, c := range model.Constraints() {
			chips.Add(widget.NewChip(c, func(bool) {}))
		}
		chips.Objects[1].(*widget.Chip).Tapped(nil)
		list := widget.NewCatalogueList()
		list.SetMetrics([]model.CatalogueMetric{
			{Key: "fcr", Name: "First contact resolution", Abbreviation: "FCR", Unit: "%", Better: model.Higher, Constraint: model.Quality},
			{Key: "cpc", Name: "Cost per contact", Abbreviation: "CPC", Unit: "currency", Better: model.Lower, Constraint: model.Cost},
			{Key: "long", Name: "A metric with a name that is longer than its row", Better: model.Target, Constraint: model.Risk},
		})
		list.SetTaken(map[string]bool{"cpc": true})
		content := layout.Pad(16, layout.Below(16, chips, list))
		window := uitest.Window(t, 330, 232, widget.NewRoot(widget.NewSurface(chart.Surface, chart.None, content)))
		window.Canvas().Focus(list)
		uitest.Golden(t, "catalogue_"+string(mode), window.Canvas().Capture())
	}
}

// The selection stays on its metric while the list around it changes.
func TestCatalogueListSelection(t *testing.T) {
	uitest.App(t, theme.Light)
	var all []model.CatalogueMetric
	for _, key := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		all = append(all, model.CatalogueMetric{Key: key, Name: key})
	}
	list := widget.NewCatalogueList()
	told := 0
	list.OnSelected = func() { told++ }
	list.SetMetrics(all)
	window := uitest.Window(t, 300, 260, widget.NewRoot(list))
	window.Canvas().Focus(list)
	for _, step := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyUp, "a"}, {fyne.KeyDown, "b"}, {fyne.KeyPageDown, "g"}, {fyne.KeyPageDown, "h"}, {fyne.KeyDown, "h"}, {fyne.KeyPageUp, "c"},
	} {
		uitest.Key(window, step.key)
		if m, _ := list.Selected(); m.Key != step.want {
			t.Fatalf("%s selects %q, want %q", step.key, m.Key, step.want)
		}
	}
	list.SetMetrics(all[2:4])
	if m, _ := list.Selected(); m.Key != "c" {
		t.Errorf("a shorter list selects %q", m.Key)
	}
	list.SetMetrics(all[:2])
	if m, _ := list.Selected(); m.Key != "a" {
		t.Errorf("a list without it selects %q", m.Key)
	}
	list.SetMetrics(nil)
	if _, ok := list.Selected(); ok {
		t.Error("an empty list has a selection")
	}
	uitest.Key(window, fyne.KeyDown, fyne.KeyReturn) // does nothing, and nothing breaks
	if told != 7 {
		t.Errorf("told %d times of another selection", told)
	}
}

// At the list's end, and where it has nothing to scroll, the wheel scrolls the
// page, and so it does over the search.
func TestWheelGoesOnFromTheList(t *testing.T) {
	uitest.App(t, theme.Light)
	list := widget.NewCatalogueList()
	list.OnAdd, list.OnSelected = func(model.CatalogueMetric) {}, func() {}
	var all []model.CatalogueMetric
	for _, key := range []string{"a", "b", "c", "d", "e", "f"} {
		all = append(all, model.CatalogueMetric{Key: key, Name: key})
	}
	search := widget.NewSearch("")
	page := layout.Page(layout.Column(0, layout.Fixed(0, 36, search), list, layout.Fixed(0, 400, widget.NewText("under the list"))))
	window := uitest.Window(t, 300, 300, widget.NewRoot(page))
	scrolled := func() float32 { return page.Objects[0].(*container.Scroll).Offset.Y }
	wheel := func(by float32) { test.Scroll(window.Canvas(), fyne.NewPos(100, 100), 0, by) }
	list.SetMetrics(all) // one row more than there is room for: 52 pixels
	for _, step := range []struct{ by, want float32 }{
		{-30, 0}, {-30, 0}, {-30, 30}, {40, 30}, {40, 30}, {40, 0},
	} {
		wheel(step.by)
		if scrolled() != step.want {
			t.Fatalf("after the wheel's %v the page is scrolled by %v, want %v", step.by, scrolled(), step.want)
		}
	}
	for _, step := range []struct{ by, want float32 }{{-20, 20}, {20, 0}} {
		test.Scroll(window.Canvas(), fyne.NewPos(100, 10), 0, step.by)
		if scrolled() != step.want {
			t.Errorf("after the wheel's %v over the search the page is scrolled by %v, want %v", step.by, scrolled(), step.want)
		}
	}
	list.SetMetrics(all[:2])
	wheel(-30)
	if scrolled() != 30 {
		t.Errorf("over a short list the page is scrolled by %v, want 30", scrolled())
	}
}
