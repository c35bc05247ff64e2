package file_test

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

func TestProblemsAreSentences(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the numbers are those of a Unix system")
	}
	tests := []struct {
		explain func(string, error) error
		cause   error
		code    model.Code
		says    string
	}{
		{file.ReadProblem, syscall.ENOENT, model.CodeNotFound, "does not exist"},
		{file.ReadProblem, syscall.ENOTDIR, model.CodeNotFound, "does not exist"},
		{file.ReadProblem, syscall.EACCES, model.CodeDisk, "may not be read by you"},
		{file.ReadProblem, syscall.EIO, model.CodeDisk, "could not be read"},
		{file.WriteProblem, syscall.ENOENT, model.CodeNotFound, "the folder reports does not exist"},
		{file.WriteProblem, syscall.ENOTDIR, model.CodeNotFound, "the folder reports does not exist"},
		{file.WriteProblem, syscall.EACCES, model.CodeReadOnly, "may not be written here"},
		{file.WriteProblem, syscall.EROFS, model.CodeReadOnly, "may not be written here"},
		{file.WriteProblem, syscall.ENOSPC, model.CodeDisk, "the disk is full"},
		{file.WriteProblem, syscall.EDQUOT, model.CodeDisk, "the disk is full"},
		{file.WriteProblem, syscall.EBUSY, model.CodeBusy, "is open in another program"},
		{file.WriteProblem, syscall.EIO, model.CodeDisk, "could not be written"},
	}
	for _, test := range tests {
		path := filepath.Join("reports", "a.pdf")
		err := test.explain(path, fmt.Errorf("write: %w", &fs.PathError{Op: "write", Path: path, Err: test.cause}))
		if model.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%v: error is %v (%q), want %q and %q", test.cause, err, model.CodeOf(err), test.code, test.says)
		}
		if !errors.Is(err, test.cause) {
			t.Errorf("%v: the cause is lost in %v", test.cause, err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	folder := t.TempDir()
	for path, code := range map[string]model.Code{
		folder:                          model.CodeInvalid,
		filepath.Join(folder, "a.json"): model.CodeNotFound,
	} {
		if _, err := file.Open(path); model.CodeOf(err) != code || !strings.HasPrefix(err.Error(), path) {
			t.Errorf("%s: error is %v, want code %q", path, err, code)
		}
	}
}
