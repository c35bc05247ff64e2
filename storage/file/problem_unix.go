//go:build !windows

package file

import (
	"errors"
	"syscall"
)

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
