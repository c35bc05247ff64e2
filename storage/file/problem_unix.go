//go:build !windows

package file

import (
	"errors"
	"io/fs"
	"syscall"
)

// isMissing reports a file or folder that is not there, or a file where a
// folder should be.
func isMissing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// isFull reports a disk or quota without room.
func isFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT)
}

// isProtected reports a disk that takes no writes.
func isProtected(err error) bool { return errors.Is(err, syscall.EROFS) }

// isHeld reports a file that another program keeps open.
func isHeld(err error) bool {
	return errors.Is(err, syscall.EBUSY) || errors.Is(err, syscall.ETXTBSY)
}

// isNameRefused reports a name that the file system does not take.
func isNameRefused(err error) bool {
	return errors.Is(err, syscall.ENAMETOOLONG) || errors.Is(err, syscall.EILSEQ) || errors.Is(err, syscall.EINVAL)
}
