package modeltest

import (
	"cmp"
	"context"
	"slices"
	"sync"
	"time"

	"walkyourtalk/model"
)

// Store keeps assessments in memory. The zero Store is empty and ready.
type Store struct {
	// Gate, where set, holds every writing call until it can be received from.
	Gate chan struct{}

	mu      sync.Mutex
	fail    error
	last    model.ID
	entries map[model.ID]model.Entry
	writes  int
	closed  bool
}

var _ model.Store = (*Store)(nil)

// NewStore returns a store that holds assessments under the ids 1, 2, 3 ….
func NewStore(assessments ...model.Assessment) *Store {
	s := &Store{}
	for i, a := range assessments {
		s.keep(model.ID(i+1), a)
	}
	return s
}

// Fail makes every later call fail, or succeed again where err is nil.
func (s *Store) Fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fail = err
}

// Writes returns how many writing calls were done.
func (s *Store) Writes() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

// IsClosed reports whether the store was closed.
func (s *Store) IsClosed() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.closed
}

// List returns all assessments, the latest date first, then by title.
func (s *Store) List(context.Context) ([]model.Entry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var entries []model.Entry
	for _, entry := range s.entries {
		entries = append(entries, entry)
	}
	slices.SortFunc(entries, func(a, b model.Entry) int {
		return cmp.Or(cmp.Compare(b.Assessment.Date, a.Assessment.Date),
			cmp.Compare(a.Assessment.Title, b.Assessment.Title), cmp.Compare(a.ID, b.ID))
	})
	return entries, s.fail
}

// Get returns one assessment.
func (s *Store) Get(_ context.Context, id model.ID) (model.Entry, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	entry, known := s.entries[id]
	if !known {
		return model.Entry{}, notFound()
	}
	return entry, s.fail
}

// Create keeps a new assessment.
func (s *Store) Create(_ context.Context, a model.Assessment) (model.Entry, error) {
	return s.write(func() (model.Entry, error) {
		s.last++
		return s.keep(s.last, a), nil
	})
}

// Save replaces an assessment.
func (s *Store) Save(_ context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	return s.write(func() (model.Entry, error) {
		if _, known := s.entries[id]; !known {
			return model.Entry{}, notFound()
		}
		return s.keep(id, a), nil
	})
}

// Delete removes an assessment.
func (s *Store) Delete(_ context.Context, id model.ID) error {
	_, err := s.write(func() (model.Entry, error) {
		if _, known := s.entries[id]; !known {
			return model.Entry{}, notFound()
		}
		delete(s.entries, id)
		return model.Entry{}, nil
	})
	return err
}

// Restore puts a deleted assessment back under its old id.
func (s *Store) Restore(_ context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	return s.write(func() (model.Entry, error) {
		if _, known := s.entries[id]; known {
			return model.Entry{}, &model.Error{Code: model.CodeInvalid, Text: "is there already"}
		}
		return s.keep(id, a), nil
	})
}

// Close notes that the store was closed.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.closed = true
	return nil
}

func (s *Store) write(do func() (model.Entry, error)) (model.Entry, error) {
	if s.Gate != nil {
		<-s.Gate
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.fail != nil {
		return model.Entry{}, s.fail
	}
	s.writes++
	return do()
}

// keep stores an assessment with a time that grows by a minute a write.
func (s *Store) keep(id model.ID, a model.Assessment) model.Entry {
	if s.entries == nil {
		s.entries = map[model.ID]model.Entry{}
	}
	s.last = max(s.last, id)
	modified := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC).Add(time.Duration(s.writes) * time.Minute)
	entry := model.Entry{ID: id, Modified: modified, Assessment: a}
	s.entries[id] = entry
	return entry
}

func notFound() error {
	return &model.Error{Code: model.CodeNotFound, Text: "is not in this workspace"}
}
