// Package workspace keeps assessments in a workspace (*.wyt), one SQLite file
// which can be copied, mailed and opened elsewhere. Every change is on the disk
// when its method returns. Errors are of type *[model.Error], name the file and
// say what to do.
package workspace

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// Workspace is an open workspace. It is safe for concurrent use.
type Workspace struct {
	path string
	db   *sql.DB
	lock lock
	now  func() time.Time
}

var _ model.Store = (*Workspace)(nil)

// Open opens the workspace at a path for one window or command, and makes it
// and its folder where there is none. A workspace of an earlier version is
// brought up to date after a copy of it is kept beside it. The clock says when
// an assessment was modified.
func Open(ctx context.Context, path string, clock func() time.Time) (*Workspace, error) {
	path, err := prepare(path)
	if err != nil {
		return nil, err
	}
	held, err := take(path)
	if err != nil {
		return nil, err
	}
	w := &Workspace{path: path, lock: held, now: clock}
	if err := w.start(ctx); err != nil {
		return nil, w.explain(errors.Join(err, w.Close()))
	}
	return w, nil
}

// OpenReadOnly opens the workspace at a path for reading, also while a window
// has it open. Methods that change it fail with [model.CodeReadOnly].
func OpenReadOnly(ctx context.Context, path string) (*Workspace, error) {
	full, err := resolve(path)
	if err != nil {
		return nil, file.ReadProblem(path, err)
	}
	w, err := openToRead(ctx, full)
	if isCutShort(err) {
		if err := undo(ctx, full); err != nil {
			return nil, err
		}
		return openToRead(ctx, full)
	}
	return w, err
}

func openToRead(ctx context.Context, path string) (*Workspace, error) {
	w := &Workspace{path: path, now: func() time.Time { return time.Time{} }} // nothing will be written
	if err := w.connect(ctx, readOnly); err != nil {
		return nil, w.explain(errors.Join(err, w.Close()))
	}
	return w, nil
}

// undo rolls back a change that a killed process or a power cut left half
// written, which a connection that only reads may not.
func undo(ctx context.Context, path string) error {
	w, err := Open(ctx, path, time.Now)
	if err != nil {
		return err
	}
	return w.Close()
}

// Path returns the full path of the file.
func (w *Workspace) Path() string { return w.path }

// Close waits for work under way and releases the workspace.
func (w *Workspace) Close() error {
	var err error
	if w.db != nil {
		err = w.db.Close()
	}
	return w.explain(errors.Join(err, w.lock.release()))
}

// prepare returns the full path of a workspace that is to be written, whose
// folder is there.
func prepare(path string) (string, error) {
	full, err := resolve(path)
	if err != nil {
		return "", file.ReadProblem(path, err)
	}
	if err := os.MkdirAll(filepath.Dir(full), 0o700); err != nil {
		return "", file.WriteProblem(path, err)
	}
	return full, nil
}

// start makes the workspace where it is missing, connects to it and brings it
// up to date.
func (w *Workspace) start(ctx context.Context) error {
	if err := create(ctx, w.path); err != nil {
		return err
	}
	return w.connect(ctx, readWrite)
}

// connect opens the database, and refuses a file that is no workspace of a
// version which this program reads.
func (w *Workspace) connect(ctx context.Context, a access) error {
	if err := checkFile(w.path, a); err != nil {
		return err
	}
	if err := w.lookOver(ctx); err != nil {
		return err
	}
	w.db = open(address(w.path, a.options()))
	if err := checkPragmas(ctx, w.db, a); err != nil {
		return err
	}
	return w.bringUpToDate(ctx, a)
}
