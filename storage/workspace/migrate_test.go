package workspace

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// next is a migration to a version that does not exist yet, after the latest.
const next = "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT; UPDATE assessment SET title = title || ' (moved)';"

func latest(t *testing.T) []string {
	t.Helper()
	scripts, err := steps(migrations)
	if err != nil {
		t.Fatal(err)
	}
	return scripts
}

func TestUpgradeKeepsACopy(t *testing.T) {
	path := filepath.Join(t.TempDir(), "my team.wyt")
	w := openFile(t, path)
	created, err := w.Create(t.Context(), modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time beside the first copy
		if err := w.upgrade(t.Context(), append(latest(t), next), len(latest(t))); err != nil {
			t.Fatal(err)
		}
		if err := execute(t.Context(), w.db, "DROP TABLE later"); err != nil {
			t.Fatal(err)
		}
	}
	if moved, err := w.Get(t.Context(), created.ID); moved.Assessment.Title != "Worked example (moved) (moved)" || err != nil {
		t.Errorf("the title is %q (%v)", moved.Assessment.Title, err)
	}
	if version, err := pragma[int](t.Context(), w.db, "user_version"); version != len(latest(t))+1 || err != nil {
		t.Errorf("the version is %d (%v)", version, err)
	}
	first := filepath.Join(filepath.Dir(path), "my team.v1.bak.wyt")
	if data, err := os.ReadFile(first); !bytes.Equal(data, before) || err != nil {
		t.Errorf("the copy differs from what the workspace was (%v)", err)
	}
	copied, err := openFile(t, first).Get(t.Context(), created.ID)
	if diff := cmp.Diff(created, copied); diff != "" || err != nil {
		t.Errorf("%v (- created, + in the copy)\n%s", err, diff)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(path), "my team.v1.bak2.wyt")); err != nil {
		t.Error(err)
	}
}

func TestFailedMigrationChangesNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	created, err := w.Create(t.Context(), modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	if err := w.upgrade(t.Context(), append(latest(t), next+"INSERT INTO nowhere VALUES (1);"), len(latest(t))); err == nil {
		t.Fatal("no error")
	}
	same, err := w.Get(t.Context(), created.ID)
	if diff := cmp.Diff(created, same); diff != "" || err != nil {
		t.Errorf("%v (- before, + after)\n%s", err, diff)
	}
	if copies, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.bak*")); len(copies) > 0 || err != nil {
		t.Errorf("copies are left: %v (%v)", copies, err)
	}
	var tables int
	if err := w.db.QueryRowContext(t.Context(), "SELECT count(*) FROM sqlite_schema WHERE name = 'later'").Scan(&tables); err != nil || tables != 0 {
		t.Errorf("%d tables of the failed migration stand (%v)", tables, err)
	}
	if version, err := pragma[int](t.Context(), w.db, "user_version"); version != len(latest(t)) || err != nil {
		t.Errorf("the version is %d (%v)", version, err)
	}
}

// TestOpenBringsUpToDate takes a workspace back to version 0, which has no
// tables.
func TestOpenBringsUpToDate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.wyt")
	old := open("file:" + path)
	if err := execute(t.Context(), old, "PRAGMA application_id = 0x57595431"); err != nil {
		t.Fatal(err)
	}
	if err := old.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenReadOnly(t.Context(), path); model.CodeOf(err) != model.CodeReadOnly {
		t.Errorf("error is %v", err)
	}
	w := openFile(t, path)
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Error(err)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(path), "a.v0.bak.wyt")); err != nil {
		t.Error(err)
	}
}
