package model

import (
	"context"
	"time"
)

// ID names an assessment within a workspace.
type ID int64

// Entry is an assessment as a workspace keeps it.
type Entry struct {
	ID         ID
	Modified   time.Time
	Assessment Assessment
}

// Store keeps assessments. Errors are of type *[Error].
type Store interface {
	// List returns all assessments, the latest date first, then by title.
	List(ctx context.Context) ([]Entry, error)
	// Get returns one assessment, or an error with CodeNotFound.
	Get(ctx context.Context, id ID) (Entry, error)
	// Create keeps a new assessment, which may be a draft.
	Create(ctx context.Context, a Assessment) (Entry, error)
	// Save replaces an assessment.
	Save(ctx context.Context, id ID, a Assessment) (Entry, error)
	// Delete removes an assessment.
	Delete(ctx context.Context, id ID) error
	// Restore puts a deleted assessment back under its old id.
	Restore(ctx context.Context, id ID, a Assessment) (Entry, error)
	// Close waits for work under way and releases the workspace.
	Close() error
}
