package ui_test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// file makes a file in a new folder.
func file(t *testing.T, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte("content"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// typePath types a path into the question for a file and presses Enter.
func (d *desk) typePath(path string) {
	d.t.Helper()
	entry, ok := d.window.Canvas().Focused().(*widget.Entry)
	if !ok {
		d.t.Fatalf("the keyboard is with %T", d.window.Canvas().Focused())
	}
	entry.SetText(path)
	uitest.Key(d.window, fyne.KeyReturn)
}

// isAsked reports whether a question lies over the window.
func (d *desk) isAsked() bool { return d.window.Canvas().Overlays().Top() != nil }

func TestQuestionsForFilesAndTheirChoosersOpenAndClose(t *testing.T) {
	for name, c := range map[string]struct {
		ask    func(d *desk)
		says   string
		choose string
	}{
		"import by menu":      {func(d *desk) { d.menu("File", "Import…") }, "Import an assessment", "Browse…"},
		"import by key":       {func(d *desk) { d.shortcut(ctrl(fyne.KeyI)) }, "Import an assessment", "Browse…"},
		"open by key":         {func(d *desk) { d.shortcut(ctrl(fyne.KeyO)) }, "Open workspace", "Browse…"},
		"new workspace":       {func(d *desk) { d.menu("File", "New workspace…") }, "New workspace", "Folder…"},
		"copy":                {func(d *desk) { d.menu("File", "Save a copy…") }, "Save a copy of the workspace", "Folder…"},
		"export":              {func(d *desk) { d.menu("File", "Export assessment…") }, "Export the assessment", "Folder…"},
		"export of the pages": {func(d *desk) { d.menu("File", "Export PDF…") }, "Export PDF", "Folder…"},
	} {
		t.Run(name, func(t *testing.T) {
			d := wide(t)
			d.app.Open("Harbor.wyt", true)
			c.ask(d)
			d.mustSay(c.says)
			d.press(c.choose)
			if open := len(d.window.Canvas().Overlays().List()); open != 2 {
				t.Fatalf("%d things lie over the window", open)
			}
			uitest.Key(d.window, fyne.KeyEscape)
			d.mustSay(c.says)
			uitest.Key(d.window, fyne.KeyEscape)
			if d.isAsked() {
				t.Error("the question stays")
			}
		})
	}
}

func TestQuestionForAFileBeginsInTheLastFolder(t *testing.T) {
	d := wide(t)
	folder := fyne.CurrentApp().Preferences().String("folder")
	d.shortcut(ctrl(fyne.KeyI))
	entry := d.window.Canvas().Focused().(*widget.Entry)
	if want := folder + string(filepath.Separator); entry.Text != want || entry.CursorColumn != len([]rune(want)) {
		t.Errorf("it begins with %q, the caret at %d", entry.Text, entry.CursorColumn)
	}
	d.document = modeltest.WorkedExample()
	path := file(t, "harbor.wyt.json")
	d.typePath(path)
	if got := fyne.CurrentApp().Preferences().String("folder"); got != filepath.Dir(path) {
		t.Errorf("it is to begin in %q next", got)
	}
}

func TestImportAddsTheDocument(t *testing.T) {
	path := file(t, "harbor.wyt.json")
	for name, typed := range map[string]string{
		"the path":                    path,
		"without the ending":          path[:len(path)-len(".wyt.json")],
		"a path with quotation marks": ` "` + path + `" `,
		"a name in the last folder":   filepath.Base(path),
	} {
		t.Run(name, func(t *testing.T) {
			d := wide(t)
			fyne.CurrentApp().Preferences().SetString("folder", filepath.Dir(path))
			d.document = modeltest.WorkedExample()
			d.shortcut(ctrl(fyne.KeyI))
			d.typePath(typed)
			if entries := d.stored(); len(entries) != 1 || entries[0].Assessment.Title != d.document.Title {
				t.Fatalf("the workspace holds %v", entries)
			}
			if d.isAsked() {
				t.Error("the question stays")
			}
		})
	}
}

func TestFileThatCannotBeReadIsExplainedUnderThePath(t *testing.T) {
	folder := t.TempDir()
	separator := string(filepath.Separator)
	for name, c := range map[string]struct{ typed, want string }{
		"nothing":             {"  ", "Type the name of a file after the folder"},
		"the folder":          {folder + separator, "Type the name of a file after the folder"},
		"a folder":            {folder, filepath.Base(folder) + ": is a folder; type the name of a file in it"},
		"a missing file":      {filepath.Join(folder, "gone.wyt"), "gone.wyt: does not exist; check the name"},
		"a missing home file": {"~" + separator + "no such file.wyt", "no such file.wyt: does not exist; check the name"},
		"a refused document": {
			file(t, "broken.wyt.json"),
			"walk.metrics[3].incentive: 130 is not between 0 and 100. Nothing was changed.",
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := wide(t, modeltest.WorkedExample())
			d.readErr = model.Invalidf("walk.metrics[3].incentive", "130 is not between 0 and 100", nil)
			writes := d.store.Writes()
			d.shortcut(ctrl(fyne.KeyI))
			d.typePath(c.typed)
			d.mustSay(c.want)
			if _, typing := d.window.Canvas().Focused().(*widget.Entry); !typing {
				t.Error("the path lost the keyboard")
			}
			if d.store.Writes() != writes {
				t.Error("the workspace was written")
			}
			uitest.Type(d.window, "x")
			if d.says(c.want) {
				t.Error("it still says so after another text was typed")
			}
		})
	}
}

func TestFileThatMayNotBeReadIsExplained(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no search permission on folders")
	}
	if os.Geteuid() == 0 {
		t.Skip("root may read everything")
	}
	path := file(t, "harbor.wyt.json")
	if err := os.Chmod(filepath.Dir(path), 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.Chmod(filepath.Dir(path), 0o700); err != nil {
			t.Error(err)
		}
	})
	d := wide(t)
	d.shortcut(ctrl(fyne.KeyI))
	d.typePath(path)
	d.mustSay("harbor.wyt.json: cannot be read; check that it is there and that you may read it")
}

func TestOpenAsksOnUntilAWorkspaceOpens(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	path := file(t, "photo.wyt")
	d.openErr = &model.Error{Code: model.CodeFormat, Field: "photo.wyt", Text: "is a JPEG picture, not a workspace; choose another file"}
	d.shortcut(ctrl(fyne.KeyO))
	d.typePath(path)
	d.mustSay("photo.wyt: is a JPEG picture, not a workspace; choose another file. Nothing was changed.")
	if d.store.IsClosed() {
		t.Error("the present workspace was closed")
	}
	d.openErr = nil
	d.press("Open")
	if d.isAsked() {
		t.Error("the question stays")
	}
	if got, want := d.window.Title(), "photo: Walk Your Talk"; got != want {
		t.Errorf("the window is called %q", got)
	}
}

func TestNewWorkspaceTakesNoFileThatIsThere(t *testing.T) {
	d := wide(t)
	path := file(t, "there.wyt")
	d.menu("File", "New workspace…")
	for range 2 {
		d.typePath(path)
		d.mustSay("there.wyt: is there already; choose another name, or open it with Open workspace")
	}
	d.typePath(filepath.Join(filepath.Dir(path), "other"))
	if got, want := d.window.Title(), "other: Walk Your Talk"; got != want {
		t.Errorf("the window is called %q", got)
	}
}

func TestAFileIsNotWrittenWithoutAName(t *testing.T) {
	d := wide(t)
	d.app.Open("Harbor.wyt", true)
	d.menu("File", "Export assessment…")
	d.typePath(t.TempDir() + string(filepath.Separator))
	d.mustSay("Type the name of a file after the folder")
	if len(d.written) != 0 {
		t.Errorf("written: %v", d.written)
	}
}
