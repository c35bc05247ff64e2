// Package file reads and replaces whole files, and turns what a file system
// refuses into sentences. A file is written beside its final place, flushed to
// the disk and renamed when whole, so that a failure leaves the old file as it
// was and never half of a new one.
package file

import (
	"cmp"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"walkyourtalk/model"
)

// Replace writes a file as a whole. The write function gets the new content's
// writer; where it fails, its error is returned and the file stays as it was.
// A replaced file keeps its permissions, a link keeps pointing where it did.
// Errors are of type *[model.Error] and name the path.
func Replace(path string, write func(io.Writer) error) error {
	target, mode, err := destination(path)
	if err != nil {
		return WriteProblem(path, err)
	}
	temporary, err := writeBeside(target, mode, write)
	if err != nil {
		return WriteProblem(path, err)
	}
	if err := os.Rename(temporary, target); err != nil {
		return WriteProblem(path, errors.Join(err, os.Remove(temporary)))
	}
	flushFolder(filepath.Dir(target))
	return nil
}

// destination returns the file that a path leads to and its permissions, which
// are 0 for a new file.
func destination(path string) (string, fs.FileMode, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && isLink(path):
		return "", 0, &model.Error{Code: model.CodeInvalid, Field: path, Text: "is a link that leads nowhere; mend it or choose another name", Err: err}
	case errors.Is(err, fs.ErrNotExist):
		return path, 0, nil
	case err != nil:
		return "", 0, err
	case info.IsDir():
		return "", 0, isFolder(path)
	case !info.Mode().IsRegular():
		return "", 0, &model.Error{Code: model.CodeInvalid, Field: path, Text: "is a device, not a file; name a file"}
	case info.Mode().Perm()&0o200 == 0:
		return "", 0, &model.Error{Code: model.CodeReadOnly, Field: path, Text: "is write-protected; choose another name or make it writable"}
	}
	target, err := filepath.EvalSymlinks(path)
	return target, info.Mode().Perm(), err
}

func isLink(path string) bool {
	info, err := os.Lstat(path)
	return err == nil && info.Mode()&fs.ModeSymlink != 0
}

// writeBeside writes a temporary file in the folder of target and returns its
// path; the file is gone again where that fails.
func writeBeside(target string, mode fs.FileMode, write func(io.Writer) error) (string, error) {
	path := filepath.Join(filepath.Dir(target), ".wyt-"+rand.Text()+".tmp")
	temporary, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, cmp.Or(mode, 0o666))
	if err != nil {
		return "", err
	}
	if err := errors.Join(fill(temporary, mode, write), temporary.Close()); err != nil {
		return "", errors.Join(err, os.Remove(path))
	}
	return path, nil
}

// fill writes a file to the disk and gives it a mode, unless that is 0.
func fill(f *os.File, mode fs.FileMode, write func(io.Writer) error) error {
	if err := write(f); err != nil {
		return err
	}
	if mode != 0 { // the umask may have narrowed it
		if err := f.Chmod(mode); err != nil {
			return err
		}
	}
	return f.Sync()
}

// flushFolder makes a rename durable where the system can flush a folder. The
// new content is in place either way, so that a refusal is no failure.
func flushFolder(path string) {
	folder, err := os.Open(path)
	if err != nil {
		return
	}
	defer func() { _ = folder.Close() }()
	_ = folder.Sync()
}
