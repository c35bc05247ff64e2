// Package session holds the workspace that the window shows: its assessments,
// the one that is open with its analysis, the history of what was done, and the
// queue that brings every change to the store. It knows no widgets.
package session

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/async"
)

// Session is one workspace in a window. All methods belong to the UI goroutine.
type Session struct {
	store     model.Store
	runner    async.Runner
	catalogue model.Catalogue
	entries   map[model.ID]model.Entry
	open      model.ID
	analysis  gap.Analysis
	history   history
	saver     saver
	onChange  []func()
	onSave    []func()
}

// New returns a session over a store whose assessments are given.
func New(store model.Store, entries []model.Entry, catalogue model.Catalogue, runner async.Runner) *Session {
	s := &Session{store: store, runner: runner, catalogue: catalogue, entries: map[model.ID]model.Entry{}}
	s.saver = saver{session: s, stored: map[model.ID]bool{}}
	for _, entry := range entries {
		s.entries[entry.ID], s.saver.stored[entry.ID] = entry, true
	}
	return s
}

// OnChange has f called after every change of what is shown.
func (s *Session) OnChange(f func()) { s.onChange = append(s.onChange, f) }

// OnSave has f called after every change of what Saved and SaveError return.
func (s *Session) OnSave(f func()) { s.onSave = append(s.onSave, f) }

// Catalogue returns the metric catalogue.
func (s *Session) Catalogue() model.Catalogue { return s.catalogue }

// Entries returns all assessments, the latest date first, then by title.
func (s *Session) Entries() []model.Entry {
	entries := make([]model.Entry, 0, len(s.entries))
	for _, entry := range s.entries {
		entries = append(entries, entry)
	}
	slices.SortFunc(entries, func(a, b model.Entry) int {
		return cmp.Or(strings.Compare(string(b.Assessment.Date), string(a.Assessment.Date)),
			strings.Compare(strings.ToLower(a.Assessment.Title), strings.ToLower(b.Assessment.Title)), cmp.Compare(a.ID, b.ID))
	})
	return entries
}

// HasOpen reports whether an assessment is open.
func (s *Session) HasOpen() bool { return s.open != 0 }

// OpenID returns the id of the open assessment, 0 where none is.
func (s *Session) OpenID() model.ID { return s.open }

// Assessment returns the open assessment.
func (s *Session) Assessment() model.Assessment { return s.entries[s.open].Assessment }

// Analysis returns the open assessment's analysis.
func (s *Session) Analysis() gap.Analysis { return s.analysis }

// AnalysisOf returns the analysis of any assessment.
func (s *Session) AnalysisOf(a model.Assessment) gap.Analysis { return gap.Analyze(a, s.catalogue) }

// Open shows an assessment.
func (s *Session) Open(id model.ID) {
	if _, known := s.entries[id]; !known {
		return
	}
	s.open = id
	s.changed()
}

// Change replaces the open assessment. What says what was done ("Metric
// removed"). Changes one after another with the same key, such as the keystrokes
// in one entry, are undone together; an empty key stands alone.
func (s *Session) Change(what, key string, next model.Assessment) {
	entry := s.entries[s.open]
	s.do(step{what: what, key: key, before: present(s.open, entry.Assessment), after: present(s.open, next)})
}

// Update replaces any assessment, as Change does the open one.
func (s *Session) Update(id model.ID, what string, next model.Assessment) {
	s.do(step{what: what, before: present(id, s.entries[id].Assessment), after: present(id, next)})
}

// Create keeps a new assessment, opens it, and then calls then.
func (s *Session) Create(what string, a model.Assessment, then func(error)) {
	var entry model.Entry
	var err error
	s.runner.Go(func() { entry, err = s.store.Create(context.Background(), a) }, func() {
		if err == nil {
			s.entries[entry.ID] = entry
			s.open = entry.ID
			s.saver.created(entry)
			s.history.add(step{what: what, before: absent(entry.ID), after: present(entry.ID, a)})
			s.changed()
		}
		then(err)
	})
}

// Delete removes an assessment; Undo brings it back.
func (s *Session) Delete(id model.ID, what string) {
	s.do(step{what: what, before: present(id, s.entries[id].Assessment), after: absent(id)})
}

// Undo takes the last step back and returns what it had done.
func (s *Session) Undo() (what string, ok bool) {
	step, ok := s.history.undo()
	if ok {
		s.follow(step.before)
	}
	return step.what, ok
}

// Redo does the last undone step again and returns what it does.
func (s *Session) Redo() (what string, ok bool) {
	step, ok := s.history.redo()
	if ok {
		s.follow(step.after)
	}
	return step.what, ok
}

// CanUndo reports whether there is a step to take back.
func (s *Session) CanUndo() bool { return len(s.history.past) > 0 }

// CanRedo reports whether there is a step to do again.
func (s *Session) CanRedo() bool { return len(s.history.future) > 0 }

// Seal ends a run of changes with the same key, as leaving an entry does.
func (s *Session) Seal() { s.history.seal() }

// do takes a step, remembers it and brings it to the store.
func (s *Session) do(step step) {
	s.history.add(step)
	s.show(step.after)
}

// follow makes a state the present one and opens its assessment, so that the
// person sees what undo and redo do; on the list of all, what comes back.
func (s *Session) follow(state state) {
	if _, known := s.entries[state.id]; state.exists && (s.open != 0 || !known) {
		s.open = state.id
	}
	s.show(state)
}

// show makes a state of an assessment the present one.
func (s *Session) show(state state) {
	if state.exists {
		entry := s.entries[state.id]
		entry.ID, entry.Assessment = state.id, state.assessment
		s.entries[state.id] = entry
	} else {
		delete(s.entries, state.id)
		if s.open == state.id {
			s.open = 0
		}
	}
	s.analyze()
	s.saver.put(state.id)
	s.tell()
}

// changed computes the analysis and tells the listeners.
func (s *Session) changed() {
	s.analyze()
	s.tell()
}

// analyze computes the open assessment's analysis, before anybody is told of
// the change: a store that answers at once tells too.
func (s *Session) analyze() {
	s.analysis = gap.Analysis{}
	if s.open != 0 {
		s.analysis = gap.Analyze(s.Assessment(), s.catalogue)
	}
}

func (s *Session) tell() { tell(s.onChange) }

func (s *Session) tellSaving() { tell(s.onSave) }

func tell(listeners []func()) {
	for _, f := range listeners {
		f()
	}
}

// Saved returns when the last change reached the disk, and false where changes
// are still on their way or nothing was changed yet.
func (s *Session) Saved() (time.Time, bool) {
	return s.saver.saved, s.saver.idle() && !s.saver.saved.IsZero()
}

// SaveError returns why the last change did not reach the disk, nil where it
// did; Retry tries again.
func (s *Session) SaveError() error { return s.saver.err }

// Retry tries again to save what could not be saved.
func (s *Session) Retry() { s.saver.retry() }

// Close writes what waits and releases the workspace. Where something cannot be
// written the workspace stays open: Close can be tried again, or Abandon called.
func (s *Session) Close() error {
	if err := s.saver.flush(); err != nil {
		return err
	}
	return s.store.Close()
}

// Abandon releases the workspace without what could not be written.
func (s *Session) Abandon() error { return s.store.Close() }
