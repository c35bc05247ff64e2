//go:build linux || darwin

package workspace

import (
	"bytes"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// limitFiles makes the system refuse to let a file grow past a size, until the
// end of the test.
func limitFiles(t *testing.T, size int) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ)
	var before syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	limited := before
	limited.Cur = uint64(size)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limited); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &before); err != nil {
			t.Error(err)
		}
	})
}

// TestRefusedWriteLeavesOneFile: SQLite leaves a change that the disk refuses
// half written, with a journal beside it for whoever reads next. People copy
// the file alone.
func TestRefusedWriteLeavesOneFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	entry, err := w.Create(t.Context(), modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := execute(t.Context(), w.db, "PRAGMA cache_size = 1"); err != nil { // so that pages reach the file before the commit
		t.Fatal(err)
	}
	limitFiles(t, len(before)+8192)
	large := entry.Assessment
	large.PreparedFor = strings.Repeat("name, ", 100_000)
	if _, err := w.Save(t.Context(), entry.ID, large); model.CodeOf(err) != model.CodeDisk {
		t.Errorf("error is %v", err)
	}
	if after, err := os.ReadFile(path); !bytes.Equal(before, after) || err != nil {
		t.Errorf("the file changed (%v)", err)
	}
	if _, err := os.Stat(path + "-journal"); !os.IsNotExist(err) {
		t.Errorf("a journal is left (%v)", err)
	}
}
