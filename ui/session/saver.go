package session

import (
	"context"
	"slices"
	"time"

	"walkyourtalk/model"
)

// saver brings changes to the store one after another, off the UI goroutine.
// Of several changes to one assessment that wait, only the last is written.
type saver struct {
	session *Session
	waiting []model.ID // whose present state is to be written, each once
	stored  map[model.ID]bool
	current *trip
	saved   time.Time
	err     error
}

// trip is the writing of one assessment; entry and err hold once done is closed.
type trip struct {
	state  state
	stored bool // the store holds the assessment before the trip
	entry  model.Entry
	err    error
	done   chan struct{}
}

// put queues the writing of an assessment as it is when its turn comes, which
// may be that it is gone.
func (s *saver) put(id model.ID) {
	if !slices.Contains(s.waiting, id) {
		s.waiting = append(s.waiting, id)
	}
	s.next()
}

// created notes an assessment that the store made itself.
func (s *saver) created(entry model.Entry) {
	s.stored[entry.ID], s.saved = true, entry.Modified
}

// next starts the first trip in line, unless one is under way.
func (s *saver) next() {
	if s.current != nil || len(s.waiting) == 0 {
		return
	}
	t := s.depart()
	s.current = t
	s.session.runner.Go(func() { s.run(t) }, func() { s.finished(t) })
}

// depart takes the first assessment out of line.
func (s *saver) depart() *trip {
	id := s.waiting[0]
	s.waiting = s.waiting[1:]
	entry, exists := s.session.entries[id]
	return &trip{state: state{id, exists, entry.Assessment}, stored: s.stored[id], done: make(chan struct{})}
}

// run writes an assessment; removing what is not there is done already.
func (s *saver) run(t *trip) {
	defer close(t.done)
	ctx, store := context.Background(), s.session.store
	switch {
	case !t.state.exists:
		if t.err = store.Delete(ctx, t.state.id); model.CodeOf(t.err) == model.CodeNotFound {
			t.err = nil
		}
	case t.stored:
		t.entry, t.err = store.Save(ctx, t.state.id, t.state.assessment)
	default:
		t.entry, t.err = store.Restore(ctx, t.state.id, t.state.assessment)
	}
}

// finished goes on with the next trip, unless this one failed or [saver.flush]
// waited for it.
func (s *saver) finished(t *trip) {
	if s.current != t {
		return
	}
	s.arrive(t)
	s.session.tellSaving()
	if s.err == nil {
		s.next()
	}
}

// arrive notes how a trip ended. What could not be written goes back in line.
func (s *saver) arrive(t *trip) {
	s.current, s.err = nil, t.err
	id := t.state.id
	if t.err != nil {
		if !slices.Contains(s.waiting, id) {
			s.waiting = slices.Insert(s.waiting, 0, id)
		}
		return
	}
	s.stored[id] = t.state.exists
	if kept, known := s.session.entries[id]; known && t.state.exists {
		s.saved, kept.Modified = t.entry.Modified, t.entry.Modified
		s.session.entries[id] = kept
	}
}

func (s *saver) idle() bool { return s.current == nil && len(s.waiting) == 0 }

func (s *saver) retry() {
	s.err = nil
	s.next()
}

// flush writes what waits, what failed before included, and returns when it is
// written or fails. It blocks: the window calls it when it closes.
func (s *saver) flush() error {
	if t := s.current; t != nil {
		<-t.done
		s.arrive(t)
	}
	s.err = nil
	for len(s.waiting) > 0 && s.err == nil {
		t := s.depart()
		s.run(t)
		s.arrive(t)
	}
	return s.err
}
