package session_test

import (
	"context"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/async"
	"walkyourtalk/ui/session"
)

// opened returns a session over a store with the worked example, which is open.
func opened(t *testing.T) (*session.Session, *modeltest.Store, model.ID) {
	t.Helper()
	store := &modeltest.Store{}
	entry, err := store.Create(context.Background(), modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	s := session.New(store, []model.Entry{entry}, modeltest.Catalogue(), async.Inline{})
	s.Open(entry.ID)
	return s, store, entry.ID
}

func stored(t *testing.T, store *modeltest.Store, id model.ID) model.Assessment {
	t.Helper()
	entry, err := store.Get(context.Background(), id)
	if err != nil {
		t.Fatal(err)
	}
	return entry.Assessment
}

func titled(s *session.Session, title string) model.Assessment {
	a := s.Assessment()
	a.Title = title
	return a
}

func TestChangeIsAnalysedAndStored(t *testing.T) {
	s, store, id := opened(t)
	told := 0
	s.OnChange(func() { told++ })
	if got := s.Analysis().Verdict; got != gap.NotWalking {
		t.Fatalf("verdict of the worked example: %q", got)
	}
	a := s.Assessment()
	a.Talk.Ranking = a.Talk.Ranking.Place(model.Cost, 5)
	s.Change("Cost moved to 5", "", a)
	if got := s.Analysis().Verdict; got == gap.NotWalking || got == gap.NoVerdict {
		t.Errorf("the verdict did not follow the talk: %q", got)
	}
	if stored(t, store, id).Talk.Ranking != a.Talk.Ranking {
		t.Error("the change did not reach the store")
	}
	if told == 0 {
		t.Error("nobody was told")
	}
	if _, saved := s.Saved(); !saved {
		t.Error("the session does not say that it is saved")
	}
}

// Whoever is told of a change sees the analysis of what is told, even where the
// store answers at once.
func TestListenersSeeTheAnalysisOfTheChange(t *testing.T) {
	s, _, _ := opened(t)
	next := s.Assessment()
	next.Talk.Ranking = model.Ranking{}
	told := 0
	s.OnChange(func() {
		told++
		if s.Analysis().Talk != nil {
			t.Error("told of a change before its analysis")
		}
	})
	s.Change("Unranked", "", next)
	if told == 0 {
		t.Error("nobody was told")
	}
}

func TestUndoAndRedoReachTheStore(t *testing.T) {
	s, store, id := opened(t)
	before := s.Assessment().Title
	s.Change("Renamed", "", titled(s, "Second"))
	s.Change("Renamed", "", titled(s, "Third"))
	for _, want := range []string{"Second", before} {
		if what, ok := s.Undo(); !ok || what != "Renamed" {
			t.Fatalf("undo: %q, %v", what, ok)
		}
		if got := stored(t, store, id).Title; got != want {
			t.Errorf("after undo the store holds %q, want %q", got, want)
		}
	}
	if _, ok := s.Undo(); ok {
		t.Error("there is something to undo before the first change")
	}
	s.Redo()
	s.Redo()
	if got := stored(t, store, id).Title; got != "Third" {
		t.Errorf("after redo the store holds %q", got)
	}
	s.Undo()
	s.Change("Renamed", "", titled(s, "Fourth"))
	if s.CanRedo() {
		t.Error("a new change keeps what was undone")
	}
}

func TestKeystrokesOfOneEntryAreUndoneTogether(t *testing.T) {
	s, _, _ := opened(t)
	before := s.Assessment().Title
	for _, title := range []string{"N", "Ni", "Nig"} {
		s.Change("Renamed", "title", titled(s, title))
	}
	s.Seal()
	s.Change("Renamed", "title", titled(s, "Night"))
	s.Undo()
	if got := s.Assessment().Title; got != "Nig" {
		t.Errorf("a sealed run is undone with what follows: %q", got)
	}
	s.Undo()
	if got := s.Assessment().Title; got != before {
		t.Errorf("keystrokes are undone one by one: %q", got)
	}
}

// What was undone in between keeps two runs in one entry apart.
func TestUndoEndsARunOfKeystrokes(t *testing.T) {
	s, _, _ := opened(t)
	s.Change("Renamed", "title", titled(s, "Night"))
	s.Change("Team", "team", titled(s, "Day"))
	s.Undo()
	s.Change("Renamed", "title", titled(s, "Nights"))
	s.Undo()
	if got := s.Assessment().Title; got != "Night" {
		t.Errorf("undo goes back to %q", got)
	}
}

func TestDeleteIsUndone(t *testing.T) {
	s, store, id := opened(t)
	want := s.Assessment()
	s.Delete(id, "Deleted")
	if s.HasOpen() || len(s.Entries()) != 0 {
		t.Error("the assessment is still there")
	}
	if _, err := store.Get(context.Background(), id); model.CodeOf(err) != model.CodeNotFound {
		t.Errorf("the store still holds it: %v", err)
	}
	s.Undo()
	if got := stored(t, store, id); got.Title != want.Title {
		t.Errorf("undo brought back %q", got.Title)
	}
	s.Redo()
	if len(s.Entries()) != 0 {
		t.Error("redo did not delete again")
	}
}

func TestCreateIsUndone(t *testing.T) {
	s, store, _ := opened(t)
	var failed error
	s.Create("Created", model.Assessment{Title: "New"}, func(err error) { failed = err })
	id := s.OpenID()
	if failed != nil || s.Assessment().Title != "New" {
		t.Fatalf("created %q: %v", s.Assessment().Title, failed)
	}
	s.Undo()
	if _, err := store.Get(context.Background(), id); model.CodeOf(err) != model.CodeNotFound {
		t.Errorf("undo left it in the store: %v", err)
	}
	s.Redo()
	if stored(t, store, id).Title != "New" {
		t.Error("redo did not bring it back")
	}
}

func TestUpdateOfAnotherLeavesTheOpenOneOpen(t *testing.T) {
	s, store, id := opened(t)
	other, err := store.Create(context.Background(), model.Assessment{Title: "Other"})
	if err != nil {
		t.Fatal(err)
	}
	s = session.New(store, []model.Entry{{ID: id, Assessment: s.Assessment()}, other}, modeltest.Catalogue(), async.Inline{})
	s.Open(id)
	s.Update(other.ID, "Renamed", model.Assessment{Title: "Renamed"})
	if s.OpenID() != id {
		t.Errorf("assessment %d is open, want %d", s.OpenID(), id)
	}
	s.Undo()
	if s.OpenID() != other.ID || s.Assessment().Title != "Other" {
		t.Errorf("undo does not show what it changed: %d, %q", s.OpenID(), s.Assessment().Title)
	}
}
