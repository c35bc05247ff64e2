package file

import (
	"errors"
	"io/fs"

	"golang.org/x/sys/windows"
)

// isMissing reports a file or folder that is not there, or a file where a
// folder should be.
func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }

// isFull reports a disk or quota without room.
func isFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// isProtected reports a disk that takes no writes.
func isProtected(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }

// isHeld reports a file that another program keeps open.
func isHeld(err error) bool {
	return errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_LOCK_VIOLATION)
}

// isNameRefused reports a name that the file system does not take.
func isNameRefused(err error) bool {
	return errors.Is(err, windows.ERROR_INVALID_NAME) || errors.Is(err, windows.ERROR_FILENAME_EXCED_RANGE)
}
