package workspace

import (
	"context"
	"database/sql"
	"reflect"
	"time"

	"walkyourtalk/model"
)

// List returns all assessments, the latest date first, then by title.
func (w *Workspace) List(ctx context.Context) ([]model.Entry, error) {
	var entries []model.Entry
	err := within(ctx, w.db, func(tx *sql.Tx) (err error) {
		entries, err = readAll(ctx, tx, 0)
		return err
	})
	return entries, w.explain(err)
}

// Get returns one assessment, or an error with CodeNotFound.
func (w *Workspace) Get(ctx context.Context, id model.ID) (model.Entry, error) {
	var entry model.Entry
	err := within(ctx, w.db, func(tx *sql.Tx) (err error) {
		entry, err = w.get(ctx, tx, id)
		return err
	})
	return entry, w.explain(err)
}

// Create keeps a new assessment, which may be a draft, under an id that was
// never used before. The entry holds its normal form.
func (w *Workspace) Create(ctx context.Context, a model.Assessment) (model.Entry, error) {
	return w.add(ctx, 0, a)
}

// Restore puts a deleted assessment back under its old id.
func (w *Workspace) Restore(ctx context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	if id < 1 {
		return model.Entry{}, w.notFound(id)
	}
	return w.add(ctx, id, a)
}

// Save replaces an assessment in one transaction and writes what differs only:
// ballots, which can be many, stay untouched by a change of anything else.
// Where nothing differs, nothing is written.
func (w *Workspace) Save(ctx context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	a, err := keepable(a)
	if err != nil {
		return model.Entry{}, err
	}
	var entry model.Entry
	err = within(ctx, w.db, func(tx *sql.Tx) error {
		old, err := w.get(ctx, tx, id)
		if err != nil {
			return err
		}
		if reflect.DeepEqual(old.Assessment, a) {
			entry = old
			return nil
		}
		entry = model.Entry{ID: id, Modified: w.instant(), Assessment: a}
		if err := updateAssessment(ctx, tx, id, a, entry.Modified); err != nil {
			return err
		}
		return replace(ctx, tx, id, old.Assessment, a)
	})
	return entry, w.explain(err)
}

// Delete removes an assessment.
func (w *Workspace) Delete(ctx context.Context, id model.ID) error {
	return w.explain(within(ctx, w.db, func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, "DELETE FROM assessment WHERE id = ?", id)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n > 0 {
			return err
		}
		return w.notFound(id)
	}))
}

// add keeps an assessment under an id, a new one where it is 0.
func (w *Workspace) add(ctx context.Context, id model.ID, a model.Assessment) (model.Entry, error) {
	a, err := keepable(a)
	if err != nil {
		return model.Entry{}, err
	}
	entry := model.Entry{Modified: w.instant(), Assessment: a}
	err = within(ctx, w.db, func(tx *sql.Tx) (err error) {
		if err := w.checkFree(ctx, tx, id); err != nil {
			return err
		}
		if entry.ID, err = insertAssessment(ctx, tx, id, a, entry.Modified); err != nil {
			return err
		}
		return replace(ctx, tx, entry.ID, model.Assessment{}, a)
	})
	return entry, w.explain(err)
}

// keepable returns the normal form of an assessment that keeps the rules.
func keepable(a model.Assessment) (model.Assessment, error) {
	if err := a.ValidateDraft(); err != nil {
		return a, err
	}
	a = a.Normalized()
	return a, a.ValidateDraft() // merged ballots may be too many
}

// checkFree returns nil where no assessment has the id.
func (w *Workspace) checkFree(ctx context.Context, tx *sql.Tx, id model.ID) error {
	entries, err := readAssessments(ctx, tx, selection(id))
	if err == nil && id != 0 && len(entries) > 0 {
		return &model.Error{Code: model.CodeInvalid, Field: w.path, Text: "has the assessment {{.ID}} already", Args: model.Args{"ID": id}}
	}
	return err
}

// instant returns the time as the workspace keeps it.
func (w *Workspace) instant() time.Time { return w.now().UTC().Truncate(time.Millisecond) }

func (w *Workspace) notFound(id model.ID) error {
	return &model.Error{Code: model.CodeNotFound, Field: w.path, Text: "has no assessment {{.ID}}; it may have been deleted", Args: model.Args{"ID": id}}
}
