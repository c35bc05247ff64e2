package file

import (
	"errors"
	"io/fs"
	"path/filepath"

	"walkyourtalk/model"
)

// ReadProblem returns why a file could not be read as a *[model.Error] that
// names it. An error that is one already is returned as it is.
func ReadProblem(path string, err error) error {
	switch {
	case isMissing(err):
		return problem(model.CodeNotFound, path, "does not exist; check the name", nil, err)
	case errors.Is(err, fs.ErrPermission):
		return problem(model.CodeDisk, path, "may not be read by you; ask its owner, or copy it to a folder of yours", nil, err)
	}
	return otherProblem(path, err, "could not be read; check the disk or the network drive and try again")
}

// WriteProblem returns why a file could not be written as a *[model.Error]
// that names it. An error that is one already is returned as it is.
func WriteProblem(path string, err error) error {
	switch {
	case isMissing(err):
		return problem(model.CodeNotFound, path, "the folder {{.Folder}} does not exist; make it or choose another",
			model.Args{"Folder": filepath.Dir(path)}, err)
	case isProtected(err), errors.Is(err, fs.ErrPermission):
		return problem(model.CodeReadOnly, path, "may not be written here; choose another folder", nil, err)
	case isFull(err):
		return problem(model.CodeDisk, path, "was not written because the disk is full; make room and try again", nil, err)
	}
	return otherProblem(path, err, "could not be written; check the disk or the network drive, or choose another folder")
}

func otherProblem(path string, err error, text string) error {
	switch {
	case isHeld(err):
		return problem(model.CodeBusy, path, "is open in another program; close it there and try again", nil, err)
	case isNameRefused(err):
		return problem(model.CodeInvalid, path, "is no name for a file on this computer; choose a shorter or plainer one", nil, err)
	}
	return problem(model.CodeDisk, path, text, nil, err)
}

func problem(code model.Code, path, text string, args model.Args, err error) error {
	var known *model.Error
	if errors.As(err, &known) {
		return known
	}
	return &model.Error{Code: code, Field: path, Text: text, Args: args, Err: err}
}
