package workspace

import (
	"errors"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

func openFile(t *testing.T, path string) *Workspace {
	t.Helper()
	w, err := Open(t.Context(), path, func() time.Time { return time.Unix(0, 0) })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = w.Close() })
	return w
}

// TestPragmasAreReadBack shows that the check of Open would notice each setting
// that does not hold.
func TestPragmasAreReadBack(t *testing.T) {
	w := openFile(t, filepath.Join(t.TempDir(), "a.wyt"))
	for _, loosen := range []string{
		"foreign_keys = OFF", "synchronous = NORMAL", "trusted_schema = ON", "cell_size_check = OFF", "mmap_size = 1000000", "journal_mode = MEMORY",
	} {
		name, _, _ := strings.Cut(loosen, " ")
		before, err := pragma[string](t.Context(), w.db, name)
		if err != nil {
			t.Fatal(err)
		}
		if err := execute(t.Context(), w.db, "PRAGMA "+loosen); err != nil {
			t.Fatal(err)
		}
		if err := checkPragmas(t.Context(), w.db, readWrite); !errors.Is(err, errPragma) {
			t.Errorf("%s: error is %v", loosen, err)
		}
		if err := execute(t.Context(), w.db, "PRAGMA "+name+" = "+before); err != nil {
			t.Fatal(err)
		}
	}
	if err := checkPragmas(t.Context(), w.db, readWrite); err != nil {
		t.Error(err)
	}
}

func TestFullDiskLosesNothing(t *testing.T) {
	w := openFile(t, filepath.Join(t.TempDir(), "a.wyt"))
	entry, err := w.Create(t.Context(), modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	pages, err := pragma[int](t.Context(), w.db, "page_count")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := pragma[int](t.Context(), w.db, "max_page_count = "+strconv.Itoa(pages)); err != nil {
		t.Fatal(err)
	}
	large := entry.Assessment
	large.PreparedFor = strings.Repeat("name, ", 10_000)
	if _, err := w.Save(t.Context(), entry.ID, large); model.CodeOf(err) != model.CodeDisk || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("error is %v", err)
	}
	if after, err := w.Get(t.Context(), entry.ID); after.Assessment.PreparedFor != "" || err != nil {
		t.Errorf("%d characters were kept (%v)", len(after.Assessment.PreparedFor), err)
	}
}

func TestAnotherProgramIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	if err := execute(t.Context(), w.db, "PRAGMA busy_timeout = 1"); err != nil {
		t.Fatal(err)
	}
	other := open(address(path, readWrite.options()))
	defer func() { _ = other.Close() }()
	if err := execute(t.Context(), other, "BEGIN EXCLUSIVE"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Create(t.Context(), model.Assessment{}); model.CodeOf(err) != model.CodeBusy || !strings.Contains(err.Error(), "is in use by another program") {
		t.Errorf("error is %v", err)
	}
}
