package walk

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// A metric is found, added and given its incentive without the mouse.
func TestAddWithTheKeyboard(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{Title: "New team"})
	uitest.Type(s.window, "/aht")
	if !s.says("AHT, average handle time") || !s.says("2 of 74 metrics") {
		t.Fatalf("the catalogue says %q", uitest.Texts(s.object))
	}
	uitest.Key(s.window, fyne.KeyReturn)
	uitest.Type(s.window, "60")
	uitest.Type(s.window, "/fcr")
	uitest.Key(s.window, fyne.KeyReturn)
	uitest.Type(s.window, "40")
	metrics := s.metrics()
	if len(metrics) != 2 || metrics[0].Key != "aht" || metrics[0].Incentive != 60 || metrics[1].Key != "fcr" || metrics[1].Incentive != 40 {
		t.Fatalf("the table holds %+v", metrics)
	}
	if metrics[1].Split != model.OnlyOn(model.Quality) || metrics[1].Definition == "" {
		t.Errorf("the metric comes without what the catalogue says: %+v", metrics[1])
	}
	if !s.says("Incentive: 100 of 100") {
		t.Error("the total does not say 100 of 100")
	}
	uitest.Type(s.window, "/aht")
	uitest.Key(s.window, fyne.KeyReturn)
	if entry, ok := s.focused().(*widget.FigureEntry); len(s.metrics()) != 2 || !ok || entry.Value() != 60 {
		t.Error("Enter on a metric of the table does not go to it")
	}
}

func TestMoveInTheListFromTheSearch(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	s.FocusSearch()
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyDown, fyne.KeyUp, fyne.KeyReturn)
	if got := s.metric(0).Key; got != s.session.Catalogue().Metrics[1].Key {
		t.Errorf("Down, Down, Up and Enter add %q", got)
	}
}

func TestFilters(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	count := func(c model.Constraint) int {
		n := 0
		for _, m := range s.session.Catalogue().Metrics {
			if m.Constraint == c {
				n++
			}
		}
		return n
	}
	shown := func() int {
		return len(uitest.Find(s.object, func(l *widget.CatalogueList) bool { return true }).Metrics())
	}
	test.Tap(s.catalogue.chips[model.Risk])
	if shown() != count(model.Risk) {
		t.Errorf("Risk alone shows %d metrics of %d", shown(), count(model.Risk))
	}
	s.window.Canvas().Focus(s.catalogue.chips[model.Time])
	uitest.Key(s.window, fyne.KeySpace)
	if shown() != count(model.Risk)+count(model.Time) {
		t.Errorf("Risk and Time show %d metrics", shown())
	}
	uitest.Type(s.window, "/zzz")
	if shown() != 0 || !s.says("No metric matches.") || s.says("AHT, ") {
		t.Errorf("a search for nothing shows %d metrics, says %q", shown(), uitest.Texts(s.object))
	}
	uitest.Key(s.window, fyne.KeyReturn)
	if len(s.metrics()) != 0 {
		t.Error("Enter adds what is not there")
	}
	s.catalogue.search.SetText("")
	test.Tap(s.catalogue.chips[model.Risk])
	test.Tap(s.catalogue.chips[model.Time])
	if shown() != 74 || !s.says("74 metrics") {
		t.Errorf("without filters it shows %d metrics", shown())
	}
}

func TestAddWithTheMouse(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	list := s.catalogue.list
	s.tap(list, 60, 2*52+26) // the third row's name
	if m, _ := list.Selected(); len(s.metrics()) != 0 || m.Key != s.session.Catalogue().Metrics[2].Key {
		t.Fatalf("a press on a row selects %s and adds %v", m.Key, s.metrics())
	}
	s.tap(list, list.Size().Width-22, 52+26) // the second row's plus
	if len(s.metrics()) != 1 || s.metric(0).Key != s.session.Catalogue().Metrics[1].Key {
		t.Fatalf("a press on the second plus adds %+v", s.metrics())
	}
	if _, ok := s.focused().(*widget.FigureEntry); !ok {
		t.Error("the keyboard does not go to the incentive")
	}
	s.tap(list, list.Size().Width-22, 52+26) // now a check
	if len(s.metrics()) != 1 {
		t.Error("a press on the check adds the metric again")
	}
}

func TestOpenTheCatalogue(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	test.Tap(uitest.Find(s.object, func(b *widget.Button) bool { return b.Text() == "Open the catalogue" }))
	if s.focused() != s.catalogue.search {
		t.Error("Open the catalogue does not lead to the search")
	}
}

func TestTermOf(t *testing.T) {
	for _, c := range []struct{ name, abbreviation, want string }{
		{"First contact resolution", "FCR", "FCR, first contact resolution"},
		{"IT backlog", "ITB", "ITB, IT backlog"},
		{"Complaint rate", "", "Complaint rate"},
		{"Économies", "É", "É, économies"},
		{"X", "X", "X, X"},
	} {
		if got := termOf(c.name, c.abbreviation); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}
