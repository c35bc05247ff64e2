package workspace_test

import (
	"context"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/workspace"
)

// noon is when everything happens in tests.
var noon = time.Date(2026, 11, 22, 12, 0, 0, 123456789, time.UTC)

func clock() time.Time { return noon }

// open opens a workspace that is closed at the end of the test.
func open(t *testing.T, path string) *workspace.Workspace {
	t.Helper()
	w, err := workspace.Open(t.Context(), path, clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	})
	return w
}

// temporary returns the path of a workspace that is not there yet.
func temporary(t *testing.T) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "a.wyt")
}

// kept returns the path of a closed workspace with the worked example in it.
func kept(t *testing.T) string {
	t.Helper()
	path := temporary(t)
	w, err := workspace.Open(t.Context(), path, clock)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, e := range entries {
		found = append(found, e.Name())
	}
	return found
}

// TestOpenMakesAWorkspace also takes names that an address has to quote.
func TestOpenMakesAWorkspace(t *testing.T) {
	for _, name := range []string{"a.wyt", "50% of #1? mode=memory&x=y.wyt", "Team Süd 😀.wyt", "%41.wyt"} {
		t.Run(name, func(t *testing.T) {
			folder := filepath.Join(t.TempDir(), "not", "there yet")
			path := filepath.Join(folder, name)
			w, err := workspace.Open(t.Context(), path, clock)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
				t.Fatal(err)
			}
			if err := w.Close(); err != nil {
				t.Fatal(err)
			}
			if found := names(t, folder); len(found) != 1 || found[0] != name {
				t.Errorf("the folder holds %q, want only %q", found, name)
			}
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			// The places are those of https://sqlite.org/fileformat.html, section 1.3.
			if version, id := binary.BigEndian.Uint32(data[60:]), string(data[68:72]); version != 1 || id != "WYT1" {
				t.Errorf("user_version is %d and application_id %q", version, id)
			}
			if entries, err := open(t, path).List(t.Context()); len(entries) != 1 || err != nil {
				t.Errorf("holds %d assessments (%v), want 1", len(entries), err)
			}
		})
	}
}

func TestSecondWindowIsRefused(t *testing.T) {
	path := kept(t)
	first := open(t, path)
	link := filepath.Join(t.TempDir(), "link.wyt")
	if err := os.Symlink(path, link); err != nil {
		t.Skip("links need a privilege here")
	}
	for _, name := range []string{path, link} {
		_, err := workspace.Open(t.Context(), name, clock)
		if model.CodeOf(err) != model.CodeBusy || !strings.Contains(err.Error(), "a.wyt: is open in another window; close it there first") {
			t.Errorf("%s: error is %v", name, err)
		}
	}
	reader, err := workspace.OpenReadOnly(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if entries, err := reader.List(t.Context()); len(entries) != 1 || err != nil {
		t.Errorf("reads %d assessments (%v) beside the window, want 1", len(entries), err)
	}
	if err := reader.Close(); err != nil {
		t.Error(err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	open(t, path)
}

func TestReadOnlyChangesNothing(t *testing.T) {
	path := kept(t)
	before, _ := os.ReadFile(path)
	w, err := workspace.OpenReadOnly(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = w.Close() }()
	refused := []error{w.Delete(t.Context(), 1)}
	_, err = w.Create(t.Context(), modeltest.WorkedExample())
	refused = append(refused, err)
	_, err = w.Save(t.Context(), 1, model.Assessment{Title: "other"})
	for _, err := range append(refused, err) {
		if model.CodeOf(err) != model.CodeReadOnly || !strings.HasPrefix(err.Error(), path+": cannot be written") {
			t.Errorf("error is %v", err)
		}
	}
	if after, _ := os.ReadFile(path); string(after) != string(before) {
		t.Error("the file changed")
	}
}

func TestCloseStopsWork(t *testing.T) {
	w := open(t, kept(t))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := w.List(t.Context()); model.CodeOf(err) != model.CodeDisk {
		t.Errorf("error is %v, want a sentence", err)
	}
}

func TestStoppedWorkChangesNothing(t *testing.T) {
	w := open(t, kept(t))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := w.Save(ctx, 1, model.Assessment{Title: "other"}); !strings.Contains(err.Error(), "was not changed") {
		t.Errorf("error is %v", err)
	}
	if entry, err := w.Get(t.Context(), 1); entry.Assessment.Title != "Worked example" || err != nil {
		t.Errorf("the title is %q (%v)", entry.Assessment.Title, err)
	}
}
