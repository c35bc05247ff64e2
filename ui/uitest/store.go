package uitest

import (
	"context"
	"slices"
	"time"

	"walkyourtalk/model"
)

// Store keeps assessments in memory. With Err set, every change fails with it.
type Store struct {
	Entries []model.Entry
	Err     error
	changes int
}

var _ model.Store = (*Store)(nil)

// NewStore returns a store that holds assessments under the ids 1, 2, 3 ….
func NewStore(assessments ...model.Assessment) *Store {
	s := &Store{}
	for i, a := range assessments {
		s.Entries = append(s.Entries, model.Entry{ID: model.ID(i + 1), Assessment: a})
	}
	return s
}

// List returns all assessments in the order in which they came.
func (s *Store) List(context.Context) ([]model.Entry, error) { return slices.Clone(s.Entries), nil }

// Get returns one assessment.
func (s *Store) Get(_ context.Context, id model.ID) (model.Entry, error) {
	if i := s.find(id); i >= 0 {
		return s.Entries[i], nil
	}
	return model.Entry{}, missing()
}

// Create keeps a new assessment under the next id.
func (s *Store) Create(ctx context.Context, a model.Assessment) (model.Entry, error) {
	id := model.ID(1)
	for _, entry := range s.Entries {
		id = max(id, entry.ID+1)
	}
	return s.Restore(ctx, id, a)
}

// Save replaces an assessment.
func (s *Store) Save(_ context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	i := s.find(id)
	switch {
	case s.Err != nil:
		return model.Entry{}, s.Err
	case i < 0:
		return model.Entry{}, missing()
	}
	s.Entries[i] = s.entry(id, a)
	return s.Entries[i], nil
}

// Delete removes an assessment.
func (s *Store) Delete(_ context.Context, id model.ID) error {
	i := s.find(id)
	switch {
	case s.Err != nil:
		return s.Err
	case i < 0:
		return missing()
	}
	s.Entries = slices.Delete(s.Entries, i, i+1)
	return nil
}

// Restore keeps an assessment under an id.
func (s *Store) Restore(_ context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	if s.Err != nil {
		return model.Entry{}, s.Err
	}
	s.Entries = append(s.Entries, s.entry(id, a))
	return s.Entries[len(s.Entries)-1], nil
}

// Close does nothing.
func (s *Store) Close() error { return nil }

func (s *Store) find(id model.ID) int {
	return slices.IndexFunc(s.Entries, func(entry model.Entry) bool { return entry.ID == id })
}

// entry returns an entry that was changed a second after the one before.
func (s *Store) entry(id model.ID, a model.Assessment) model.Entry {
	s.changes++
	changed := time.Date(2026, 11, 22, 10, 42, s.changes, 0, time.UTC)
	return model.Entry{ID: id, Modified: changed, Assessment: a}
}

func missing() error {
	return &model.Error{Code: model.CodeNotFound, Text: "there is no such assessment"}
}
