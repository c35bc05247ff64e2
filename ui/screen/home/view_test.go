package home

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// playHarbor shows the five teams.
func playHarbor(t *testing.T) *stage {
	return play(t, theme.Light, wideRoom, workspaces(), harbor()...)
}

// pick presses the entry at an index of the menu of the selected row.
func (s *stage) pick(index int) {
	s.window.Canvas().Unfocus()
	uitest.Key(s.window, desktop.KeyMenu)
	for range index + 1 {
		uitest.Key(s.window, fyne.KeyDown)
	}
	uitest.Key(s.window, fyne.KeyReturn)
}

// The places in a row's menu.
const (
	menuOpen = iota
	menuRename
	menuDuplicate
	menuExport
	menuDelete
)

func TestEnterOpensTheSelectedOne(t *testing.T) {
	s := playHarbor(t)
	uitest.Key(s.window, fyne.KeyReturn)
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	uitest.Key(s.window, fyne.KeyUp, fyne.KeySpace)
	uitest.Key(s.window, fyne.KeyEnd, fyne.KeyDown, fyne.KeyReturn)
	uitest.Key(s.window, fyne.KeyHome, fyne.KeyUp, fyne.KeyReturn)
	if want := []model.ID{1, 2, 5, 4, 1}; !slices.Equal(s.opened, want) {
		t.Errorf("opened %v, want %v", s.opened, want)
	}
}

func TestPressOpens(t *testing.T) {
	s := playHarbor(t)
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.rows)
	top, _ := s.rows.Span(2)
	test.TapCanvas(s.window.Canvas(), at.AddXY(200, top+40))
	if !slices.Equal(s.opened, []model.ID{2}) || s.selected != 2 {
		t.Errorf("opened %v, selected %d", s.opened, s.selected)
	}
}

func TestSecondaryPressOpensTheMenu(t *testing.T) {
	s := playHarbor(t)
	s.onContext(3, fyne.NewPos(300, 300))
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyReturn)
	if !slices.Equal(s.opened, []model.ID{3}) || s.rows.Selected() != 3 {
		t.Errorf("opened %v, row %d is selected", s.opened, s.rows.Selected())
	}
}

// Tab stops at the search, the order, the list, the menu of the selected row,
// one due review, three workspaces, the sample and three tools: twelve stops,
// however many rows there are.
func TestTabReachesEverything(t *testing.T) {
	for _, teams := range [][]model.Assessment{harbor(), append(many(300), harbor()[3])} {
		s := play(t, theme.Light, wideRoom, workspaces(), teams...)
		stops := map[fyne.Focusable]bool{}
		for range 30 {
			s.window.Canvas().FocusNext()
			stops[s.window.Canvas().Focused()] = true
		}
		due := len(s.state.Due)
		if want := 11 + due; len(stops) != want {
			t.Errorf("%d teams have %d stops, want %d", len(teams), len(stops), want)
		}
		if !stops[s.search] || !stops[s.rows] || !stops[s.rows.At(0).(*row).more] {
			t.Error("Tab passes the search, the list or the selected row's menu by")
		}
	}
}

func TestTabFollowsTheSelectedRow(t *testing.T) {
	s := playHarbor(t)
	s.window.Canvas().Focus(s.rows)
	uitest.Key(s.window, fyne.KeyDown)
	s.window.Canvas().FocusNext()
	uitest.Key(s.window, fyne.KeyReturn)
	if !slices.Equal(s.opened, []model.ID{5}) {
		t.Errorf("Continue opened %v, want the unfinished one", s.opened)
	}
}

func TestRename(t *testing.T) {
	s := playHarbor(t)
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyF2)
	uitest.Type(s.window, "Night ")
	uitest.Key(s.window, fyne.KeyReturn)
	if got := s.kept(t, 5).Title; got != "Night" {
		t.Errorf("the store has %q", got)
	}
	if s.window.Canvas().Overlays().Top() != nil {
		t.Error("the question stays open")
	}
	s.session.Undo()
	if got := s.titles()[1]; got != "Harbor Support, Night shift" {
		t.Errorf("after undo the list shows %q", got)
	}
}

func TestRenameWantsATitle(t *testing.T) {
	s := playHarbor(t)
	s.pick(menuRename)
	uitest.Type(s.window, "  ")
	uitest.Key(s.window, fyne.KeyReturn)
	if s.window.Canvas().Overlays().Top() == nil || s.session.CanUndo() {
		t.Error("a blank title was taken")
	}
}

func TestDuplicate(t *testing.T) {
	s := playHarbor(t)
	uitest.Key(s.window, fyne.KeyDown)
	s.pick(menuDuplicate)
	if got := s.titles(); len(got) != 6 || got[2] != "Harbor Support, Night shift (copy)" {
		t.Fatalf("the list is %v", got)
	}
	if s.selected != 6 || s.rows.Selected() != 2 {
		t.Errorf("selected is %d in row %d", s.selected, s.rows.Selected())
	}
	if s.kept(t, 6).Talk != s.kept(t, 5).Talk {
		t.Error("the copy has another talk")
	}
}

func TestDuplicateThatFailsSaysWhy(t *testing.T) {
	s := playHarbor(t)
	s.store.Fail(&model.Error{Code: model.CodeDisk, Text: "The disk is full.", Err: errors.New("ENOSPC")})
	s.pick(menuDuplicate)
	if !slices.Equal(s.toasts, []string{"The disk is full."}) || len(s.titles()) != 5 {
		t.Errorf("said %v, %d in the list", s.toasts, len(s.titles()))
	}
}

func TestExportAndOpenByMenu(t *testing.T) {
	s := playHarbor(t)
	s.pick(menuExport)
	s.pick(menuOpen)
	if !slices.Equal(s.exported, []model.ID{1}) || !slices.Equal(s.opened, []model.ID{1}) {
		t.Errorf("exported %v, opened %v", s.exported, s.opened)
	}
}

func TestDeleteAndUndo(t *testing.T) {
	for name, remove := range map[string]func(*stage){
		"key":  func(s *stage) { uitest.Key(s.window, fyne.KeyDelete) },
		"menu": func(s *stage) { s.pick(menuDelete) },
	} {
		s := playHarbor(t)
		uitest.Key(s.window, fyne.KeyDown, fyne.KeyDown)
		remove(s)
		if s.holds(2) || len(s.titles()) != 4 || slices.Contains(s.titles(), "Harbor Support, Tier 2") {
			t.Errorf("%s: the list is %v", name, s.titles())
		}
		if !slices.Equal(s.toasts, []string{"Harbor Support, Tier 2 deleted"}) {
			t.Errorf("%s: said %v", name, s.toasts)
		}
		if s.rows.Selected() != 2 || s.selected != 3 {
			t.Errorf("%s: %d is selected in row %d, want the one that took the place", name, s.selected, s.rows.Selected())
		}
		s.undo()
		if !s.holds(2) || len(s.titles()) != 5 || s.titles()[2] != "Harbor Support, Tier 2" || s.selected != 2 {
			t.Errorf("%s: after undo the list is %v, selected %d", name, s.titles(), s.selected)
		}
	}
}

func TestDeletingTheLastOneWelcomes(t *testing.T) {
	s := play(t, theme.Light, wideRoom, nil, harbor()[0])
	uitest.Key(s.window, fyne.KeyDelete)
	if !s.welcome.Visible() || s.bar.Visible() || s.side.newHere.Visible() {
		t.Error("an empty workspace does not welcome")
	}
	uitest.Key(s.window, fyne.KeyDelete, fyne.KeyReturn, fyne.KeyF2, fyne.KeyDown, desktop.KeyMenu)
	if len(s.opened) != 0 || s.window.Canvas().Overlays().Top() != nil {
		t.Error("a key acts on nothing")
	}
	s.undo()
	if s.welcome.Visible() || s.rows.Count() != 1 {
		t.Error("undo does not bring the list back")
	}
}

func TestKeysDoNothingWhileAButtonHasTheFocus(t *testing.T) {
	s := playHarbor(t)
	s.window.Canvas().Focus(s.rows.At(0).(*row).more)
	uitest.Key(s.window, fyne.KeyDelete)
	if len(s.titles()) != 5 {
		t.Error("Delete on a row's button deleted a row")
	}
}

func TestSearchByKeyboard(t *testing.T) {
	s := playHarbor(t)
	s.FocusSearch()
	uitest.Type(s.window, "tier")
	if got := strings.Join(s.titles(), "; "); got != "Harbor Support, Tier 1; Harbor Support, Tier 2" {
		t.Errorf("found %s", got)
	}
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	if !slices.Equal(s.opened, []model.ID{2}) {
		t.Errorf("opened %v", s.opened)
	}
	s.FocusSearch()
	uitest.Type(s.window, "x")
	if s.rows.Count() != 0 || !s.noHit.object.Visible() {
		t.Error("a search without a hit does not say so")
	}
	uitest.Key(s.window, fyne.KeyEscape)
	if s.rows.Count() != 5 || s.noHit.object.Visible() || s.search.Text != "" {
		t.Error("Escape does not empty the search")
	}
}

func TestClearSearch(t *testing.T) {
	s := playHarbor(t)
	s.search.SetText("nothing of the kind")
	s.clearSearch()
	if s.rows.Count() != 5 || s.window.Canvas().Focused() != fyne.Focusable(s.rows) {
		t.Errorf("%d rows, focus on %T", s.rows.Count(), s.window.Canvas().Focused())
	}
}

func TestSortKeepsTheSelectedOne(t *testing.T) {
	s := playHarbor(t)
	uitest.Key(s.window, fyne.KeyDown)
	s.onOrder(int(ByTitle))
	if s.selected != 5 || s.rows.Selected() != 2 {
		t.Errorf("selected %d in row %d, want 5 in row 2", s.selected, s.rows.Selected())
	}
}

func TestSideColumn(t *testing.T) {
	s := playHarbor(t)
	s.side.open(s.recent[0])
	s.side.open(s.recent[1])
	if !slices.Equal(s.pressed, []string{"/w/autumn.wyt"}) {
		t.Errorf("pressed %v; the open workspace must not be opened again", s.pressed)
	}
	s.recent = nil
	s.Refresh()
	if s.side.recent.Visible() || !s.side.due.Visible() {
		t.Error("an empty card stays, or the wrong one goes")
	}
}
