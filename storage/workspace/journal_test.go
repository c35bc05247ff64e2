package workspace

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"walkyourtalk/model/modeltest"
)

// cutShort returns the path of a workspace with half of a change in it, as a
// power cut leaves it, and its bytes before the change.
func cutShort(t *testing.T) (string, []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, statement := range []string{
		"PRAGMA cache_size = 1", // so that changed pages reach the file before the commit
		"BEGIN", "UPDATE metric SET definition = hex(zeroblob(10000))", "UPDATE assessment SET title = 'half'",
	} {
		if err := execute(t.Context(), w.db, statement); err != nil {
			t.Fatal(err)
		}
	}
	copied := filepath.Join(t.TempDir(), "a.wyt")
	for _, ending := range []string{"", "-journal"} {
		data, err := os.ReadFile(path + ending)
		if err != nil {
			t.Fatal(err)
		}
		if ending == "" && bytes.Equal(data, before) {
			t.Fatal("the change has not reached the file")
		}
		if err := os.WriteFile(copied+ending, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return copied, before
}

// TestHalfAChangeIsUndone holds for a window and for a command that only reads.
func TestHalfAChangeIsUndone(t *testing.T) {
	opened := map[string]func(path string) (*Workspace, error){
		"window": func(path string) (*Workspace, error) { return Open(t.Context(), path, nil) },
		"reader": func(path string) (*Workspace, error) { return OpenReadOnly(t.Context(), path) },
	}
	for name, open := range opened {
		t.Run(name, func(t *testing.T) {
			path, before := cutShort(t)
			w, err := open(path)
			if err != nil {
				t.Fatal(err)
			}
			if entry, err := w.Get(t.Context(), 1); entry.Assessment.Title != "Worked example" || err != nil {
				t.Errorf("the title is %q (%v)", entry.Assessment.Title, err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if after, err := os.ReadFile(path); !bytes.Equal(before, after) || err != nil {
				t.Errorf("the file is not as it was before the change (%v)", err)
			}
		})
	}
}
