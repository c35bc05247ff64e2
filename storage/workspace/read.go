package workspace

import (
	"context"
	"database/sql"

	"walkyourtalk/model"
)

func (w *Workspace) get(ctx context.Context, tx *sql.Tx, id model.ID) (model.Entry, error) {
	if id == 0 {
		return model.Entry{}, w.notFound(id)
	}
	entries, err := readAll(ctx, tx, selection(id))
	if err != nil {
		return model.Entry{}, err
	}
	if len(entries) == 0 {
		return model.Entry{}, w.notFound(id)
	}
	return entries[0], nil
}

// readAll returns the chosen assessments in normal form.
func readAll(ctx context.Context, tx *sql.Tx, chosen selection) ([]model.Entry, error) {
	entries, err := readAssessments(ctx, tx, chosen)
	if err != nil {
		return nil, err
	}
	into := map[model.ID]*model.Assessment{}
	for i := range entries {
		into[entries[i].ID] = &entries[i].Assessment
	}
	for _, tables := range entities() {
		for _, t := range tables {
			if err := t.read(ctx, tx, chosen, into); err != nil {
				return nil, err
			}
		}
	}
	for i := range entries {
		entries[i].Assessment = entries[i].Assessment.Normalized()
	}
	return entries, nil
}
