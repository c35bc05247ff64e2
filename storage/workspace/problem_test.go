package workspace

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mattn/go-sqlite3"

	"walkyourtalk/model"
)

// TestProblemsAreSentences goes through what SQLite tells of a disk.
func TestProblemsAreSentences(t *testing.T) {
	tests := []struct {
		refused sqlite3.ErrNo
		code    model.Code
		says    string
	}{
		{sqlite3.ErrBusy, model.CodeBusy, "in use by another program"},
		{sqlite3.ErrLocked, model.CodeBusy, "in use by another program"},
		{sqlite3.ErrReadonly, model.CodeReadOnly, "make the file and its folder writable"},
		{sqlite3.ErrPerm, model.CodeReadOnly, "make the file and its folder writable"},
		{sqlite3.ErrFull, model.CodeDisk, "the disk is full"},
		{sqlite3.ErrNotADB, model.CodeFormat, "is not a workspace"},
		{sqlite3.ErrCorrupt, model.CodeDamaged, "is damaged"},
		{sqlite3.ErrCantOpen, model.CodeDisk, "cannot be opened"},
		{sqlite3.ErrIoErr, model.CodeDisk, "check the disk or the network drive"},
		{sqlite3.ErrError, model.CodeDamaged, "lacks a part"},
		{sqlite3.ErrConstraint, model.CodeInvalid, "breaks one of its rules"},
		{sqlite3.ErrMisuse, model.CodeDisk, "close it and open it again"},
	}
	w := &Workspace{path: "a.wyt"}
	for _, test := range tests {
		cause := sqlite3.Error{Code: test.refused}
		err := w.explain(fmt.Errorf("commit: %w", cause))
		if model.CodeOf(err) != test.code || !strings.HasPrefix(err.Error(), "a.wyt: ") || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%d: error is %v (%s), want %q (%s)", test.refused, err, model.CodeOf(err), test.says, test.code)
		}
		if strings.Contains(err.Error(), cause.Error()) || !errors.Is(err, cause) {
			t.Errorf("%d: the driver's message is shown, or lost to the log: %v", test.refused, err)
		}
	}
}
