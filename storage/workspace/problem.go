package workspace

import (
	"context"
	"errors"
	"syscall"

	"github.com/mattn/go-sqlite3"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// unusable stands where nothing better can be said, a closed workspace among
// them.
const unusable = "cannot be used as it is; close it and open it again"

// explain turns an error of the driver or the file system into a sentence that
// names the file. An error that is one already is returned as it is.
func (w *Workspace) explain(err error) error {
	var refused sqlite3.Error
	var known *model.Error
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		return known
	case errors.As(err, &refused):
		code, text := reason(refused)
		return &model.Error{Code: code, Field: w.path, Text: text, Err: err}
	case errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return &model.Error{Code: model.CodeBusy, Field: w.path, Text: "was not changed, since the work was stopped before it was done", Err: err}
	case errors.Is(err, errStray):
		return &model.Error{Code: model.CodeDamaged, Field: w.path, Text: "was changed by another program and holds what belongs to no assessment; take a copy of it from before", Err: err}
	case errors.As(err, new(syscall.Errno)):
		return file.WriteProblem(w.path, err)
	}
	return &model.Error{Code: model.CodeDisk, Field: w.path, Text: unusable, Err: err}
}

// isCutShort reports that a workspace holds half of a change, which has to be
// undone before it can be read.
func isCutShort(err error) bool {
	var refused sqlite3.Error
	return errors.As(err, &refused) && refused.ExtendedCode == sqlite3.ErrReadonlyRollback
}

// reason returns what SQLite's result code (https://sqlite.org/rescode.html)
// means to a person.
func reason(refused sqlite3.Error) (model.Code, string) {
	switch refused.Code {
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return model.CodeBusy, "is in use by another program; try again when that is done"
	case sqlite3.ErrReadonly, sqlite3.ErrPerm, sqlite3.ErrAuth:
		return model.CodeReadOnly, "cannot be written, the last change was not kept; make the file and its folder writable or work on a copy"
	case sqlite3.ErrFull:
		return model.CodeDisk, "was not changed because the disk is full; make room and try again"
	case sqlite3.ErrNotADB:
		return model.CodeFormat, "is not a workspace, or its beginning is damaged; it was left as it is, choose a file that ends in .wyt"
	case sqlite3.ErrCorrupt:
		return model.CodeDamaged, "is damaged and was left as it is; take a copy of it from before"
	case sqlite3.ErrCantOpen:
		return model.CodeDisk, "cannot be opened; check that you may read and write it and its folder"
	case sqlite3.ErrIoErr:
		return model.CodeDisk, "could not be read or written, the last change was not kept; check the disk or the network drive and try again"
	case sqlite3.ErrError, sqlite3.ErrSchema:
		return model.CodeDamaged, "lacks a part that every workspace has; take a copy of it from before"
	case sqlite3.ErrConstraint:
		return model.CodeInvalid, "was not changed, since the change breaks one of its rules"
	}
	return model.CodeDisk, unusable
}
