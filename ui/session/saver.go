package session

import (
	"context"
	"time"

	"walkyourtalk/model"
)

// errand is what is to be done in the store about one assessment.
type errand int

const (
	save errand = iota
	restore
	remove
)

// saver brings changes to the store one after another, off the UI goroutine.
// Of several changes to one assessment that wait, only the last is written.
type saver struct {
	session *Session
	waiting []model.ID
	errands map[model.ID]errand
	current *trip
	saved   time.Time
	err     error
}

// trip is an errand under way; entry and err hold once done is closed.
type trip struct {
	id         model.ID
	what       errand
	assessment model.Assessment
	entry      model.Entry
	err        error
	done       chan struct{}
}

// put queues the writing of an assessment; known says whether the session knew
// it before, so that the store does too unless its removal is under way.
func (s *saver) put(id model.ID, known bool) {
	waiting, queued := s.errands[id]
	if queued && waiting == restore || !queued && !known {
		s.queue(id, restore)
		return
	}
	s.queue(id, save)
}

func (s *saver) remove(id model.ID) { s.queue(id, remove) }

// queue puts an errand in line, in place of an older one about the same
// assessment.
func (s *saver) queue(id model.ID, what errand) {
	if s.errands == nil {
		s.errands = map[model.ID]errand{}
	}
	if _, queued := s.errands[id]; !queued {
		s.waiting = append(s.waiting, id)
	}
	s.errands[id] = what
	s.next()
}

// next starts the first errand in line, unless one is under way.
func (s *saver) next() {
	if s.current != nil || len(s.waiting) == 0 {
		return
	}
	id := s.waiting[0]
	t := &trip{id: id, what: s.errands[id], assessment: s.session.entries[id].Assessment, done: make(chan struct{})}
	s.waiting = s.waiting[1:]
	delete(s.errands, id)
	s.current = t
	s.session.runner.Go(func() { s.run(t) }, func() { s.finished(t) })
}

// run does an errand; removing what is not there is done already.
func (s *saver) run(t *trip) {
	defer close(t.done)
	switch t.what {
	case remove:
		if t.err = s.session.store.Delete(context.Background(), t.id); model.CodeOf(t.err) == model.CodeNotFound {
			t.err = nil
		}
	case restore:
		t.entry, t.err = s.session.store.Restore(context.Background(), t.id, t.assessment)
	case save:
		t.entry, t.err = s.session.store.Save(context.Background(), t.id, t.assessment)
	}
}

// finished notes how an errand ended. One that failed goes back in line, unless
// a newer errand about the same assessment waits.
func (s *saver) finished(t *trip) {
	s.current, s.err = nil, t.err
	if t.err != nil {
		if _, queued := s.errands[t.id]; !queued {
			s.waiting = append([]model.ID{t.id}, s.waiting...)
			s.errands[t.id] = t.what
		}
		s.session.tellSaving()
		return
	}
	if kept, known := s.session.entries[t.id]; known && t.what != remove {
		s.saved, kept.Modified = t.entry.Modified, t.entry.Modified
		s.session.entries[t.id] = kept
	}
	s.session.tellSaving()
	s.next()
}

func (s *saver) idle() bool { return s.current == nil && len(s.waiting) == 0 }

func (s *saver) retry() {
	s.err = nil
	s.next()
}

// flush writes what waits and returns when it is written or has failed. It
// blocks: the window calls it when it closes.
func (s *saver) flush() {
	if s.current != nil {
		<-s.current.done
		s.err = s.current.err
	}
	for _, id := range s.waiting {
		t := &trip{id: id, what: s.errands[id], assessment: s.session.entries[id].Assessment, done: make(chan struct{})}
		if s.run(t); t.err != nil {
			s.err = t.err
			return
		}
	}
	s.waiting, s.errands = nil, nil
}
