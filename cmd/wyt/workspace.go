package main

import (
	"cmp"
	"context"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

// entriesOf returns the assessments of a workspace, which a window may have
// open at the same time.
func entriesOf(path string) ([]model.Entry, error) {
	return reading(path, func(w *workspace.Workspace) ([]model.Entry, error) {
		return w.List(context.Background())
	})
}

// entryOf returns one assessment of a workspace.
func entryOf(path string, id model.ID) (model.Entry, error) {
	return reading(path, func(w *workspace.Workspace) (model.Entry, error) {
		return w.Get(context.Background(), id)
	})
}

func reading[T any](path string, read func(*workspace.Workspace) (T, error)) (T, error) {
	var none T
	w, err := workspace.OpenReadOnly(context.Background(), path)
	if err != nil {
		return none, err
	}
	found, err := read(w)
	return found, cmp.Or(err, w.Close())
}

// add keeps an assessment in a workspace, which is made if it is not there.
func add(path string, a model.Assessment) (model.ID, error) {
	w, err := workspace.Open(context.Background(), path, time.Now)
	if err != nil {
		return 0, err
	}
	entry, err := w.Create(context.Background(), a)
	return entry.ID, cmp.Or(err, w.Close())
}
