package workspace

import (
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// lock keeps a second window off a workspace. It is a file of its own beside
// the workspace and not SQLite's exclusive locking mode, so that the command
// line can read a workspace which a window has open; the system lets go of it
// when the process ends, however it ends.
type lock struct{ file *flock.Flock }

// take locks the workspace at a path.
func take(path string) (lock, error) {
	held := flock.New(filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock"))
	for range 100 {
		taken, err := held.TryLock()
		switch {
		case err != nil:
			return lock{}, file.WriteProblem(path, err)
		case !taken:
			return lock{}, busy(path)
		case isCurrent(held):
			return lock{held}, nil
		}
		if err := held.Unlock(); err != nil {
			return lock{}, file.WriteProblem(path, err)
		}
	}
	return lock{}, busy(path)
}

// isCurrent reports whether the locked file is still the one at its path; its
// last holder may have removed it between opening and locking.
func isCurrent(held *flock.Flock) bool {
	locked, err := held.Stat()
	if err != nil {
		return false
	}
	there, err := os.Stat(held.Path())
	return err == nil && os.SameFile(locked, there)
}

// release gives the workspace free and leaves nothing beside it.
func (l lock) release() error {
	if l.file == nil || !l.file.Locked() {
		return nil
	}
	removed := os.Remove(l.file.Path())
	if err := l.file.Unlock(); err != nil {
		return err
	}
	if removed != nil { // where the system removes no open file
		_ = os.Remove(l.file.Path())
	}
	return nil
}

func busy(path string) error {
	return &model.Error{Code: model.CodeBusy, Field: path, Text: "is open in another window; close it there first"}
}
