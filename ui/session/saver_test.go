package session_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/session"
)

func fullDisk() *model.Error { return &model.Error{Code: model.CodeDisk, Text: "the disk is full"} }

func TestFailedSaveIsToldAndTriedAgain(t *testing.T) {
	s, store, id := opened(t)
	full := fullDisk()
	store.Fail(full)
	s.Change("Renamed", "", titled(s, "Kept"))
	if !errors.Is(s.SaveError(), full) {
		t.Errorf("the session says %v", s.SaveError())
	}
	if _, saved := s.Saved(); saved {
		t.Error("it says that it is saved")
	}
	if s.Assessment().Title != "Kept" {
		t.Error("the change was lost")
	}
	store.Fail(nil)
	s.Retry()
	if s.SaveError() != nil || stored(t, store, id).Title != "Kept" {
		t.Errorf("trying again did not save: %v", s.SaveError())
	}
}

// later runs work on goroutines and what follows only when the test says so, as
// the UI goroutine does between two frames.
type later struct{ done chan func() }

func (l later) Go(work, done func()) {
	go func() {
		work()
		l.done <- done
	}()
}

func (later) After(time.Duration, func()) {}

// slow returns a session over a store with the worked example, which is open,
// whose runner waits for the test.
func slow(t *testing.T) (*session.Session, *modeltest.Store, later) {
	t.Helper()
	store := modeltest.NewStore(modeltest.WorkedExample())
	entries, err := store.List(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	runner := later{make(chan func(), 10)}
	s := session.New(store, entries, modeltest.Catalogue(), runner)
	s.Open(entries[0].ID)
	return s, store, runner
}

func TestOnlyTheLastOfWaitingChangesIsWritten(t *testing.T) {
	s, store, runner := slow(t)
	store.Gate = make(chan struct{})
	for _, title := range []string{"a", "b", "c", "d"} {
		s.Change("Renamed", "", titled(s, title))
	}
	close(store.Gate)
	(<-runner.done)()
	(<-runner.done)()
	if got := stored(t, store, s.OpenID()).Title; got != "d" {
		t.Errorf("the store holds %q", got)
	}
	if got := store.Writes(); got != 2 {
		t.Errorf("%d writes, want 2: the first change and the last", got)
	}
	if _, saved := s.Saved(); !saved {
		t.Error("the session does not say that it is saved")
	}
}

// A removal that failed left the assessment where it was, so that its undoing
// is no restoring.
func TestUndoOfARemovalThatFails(t *testing.T) {
	s, store, runner := slow(t)
	id := s.OpenID()
	store.Fail(fullDisk())
	s.Delete(id, "Deleted")
	removed := <-runner.done
	s.Undo()
	store.Fail(nil)
	removed()
	s.Retry()
	(<-runner.done)()
	if got := stored(t, store, id).Title; got != "Worked example" || s.SaveError() != nil {
		t.Errorf("the store holds %q, the session says %v", got, s.SaveError())
	}
}

// What could not be brought back cannot be changed, but brought back changed.
func TestChangeOfWhatCouldNotBeRestored(t *testing.T) {
	s, store, runner := slow(t)
	id := s.OpenID()
	s.Delete(id, "Deleted")
	(<-runner.done)()
	store.Fail(fullDisk())
	s.Undo()
	restored := <-runner.done
	s.Open(id)
	s.Change("Renamed", "", titled(s, "Changed"))
	store.Fail(nil)
	restored()
	s.Retry()
	(<-runner.done)()
	if got := stored(t, store, id).Title; got != "Changed" || s.SaveError() != nil {
		t.Errorf("the store holds %q, the session says %v", got, s.SaveError())
	}
}

func TestCloseWritesWhatWaits(t *testing.T) {
	s, store, _ := slow(t)
	id := s.OpenID()
	s.Change("Renamed", "", titled(s, "first"))
	s.Change("Renamed", "", titled(s, "last"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if got := stored(t, store, id).Title; got != "last" {
		t.Errorf("the store holds %q", got)
	}
	if !store.IsClosed() {
		t.Error("the store is open")
	}
}

func TestCloseWritesWhatFailedBefore(t *testing.T) {
	s, store, id := opened(t)
	store.Fail(fullDisk())
	s.Change("Renamed", "", titled(s, "Kept"))
	store.Fail(nil)
	if err := s.Close(); err != nil {
		t.Errorf("closing says %v", err)
	}
	if got := stored(t, store, id).Title; got != "Kept" {
		t.Errorf("the store holds %q", got)
	}
}

func TestCloseTellsWhatIsNotWritten(t *testing.T) {
	s, store, _ := opened(t)
	store.Fail(fullDisk())
	s.Change("Renamed", "", titled(s, "Lost"))
	if err := s.Close(); model.CodeOf(err) != model.CodeDisk {
		t.Errorf("closing says %v", err)
	}
	if store.IsClosed() {
		t.Error("the store was closed before what waits is written")
	}
	if err := s.Abandon(); err != nil || !store.IsClosed() {
		t.Errorf("abandoned, the store is closed: %v, %v", store.IsClosed(), err)
	}
}
