package ui_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/model/report"
	"walkyourtalk/ui"
	"walkyourtalk/ui/async"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestMain(m *testing.M) { uitest.Main(m) }

// screenFonts measures with the screen's fonts, which hold every character.
type screenFonts struct{ widget.Measurer }

func (screenFonts) Has(rune) bool { return true }

// desk is the program with stores in memory, and what it wrote.
type desk struct {
	t       *testing.T
	app     *ui.App
	window  fyne.Window
	store   *modeltest.Store
	openErr error
	// document is what every document holds; readErr keeps it from being read.
	document model.Assessment
	readErr  error
	written  map[string]string
}

// today is the day of every test.
var today = time.Date(2026, 11, 22, 10, 42, 0, 0, time.UTC)

func newDesk(t *testing.T, mode theme.Mode, width, height float32, assessments ...model.Assessment) *desk {
	t.Helper()
	d := &desk{t: t, store: &modeltest.Store{}, written: map[string]string{}}
	for _, a := range assessments {
		if _, err := d.store.Create(context.Background(), a); err != nil {
			t.Fatal(err)
		}
	}
	app := uitest.App(t, mode)
	app.Preferences().SetString("theme", string(mode))
	app.Preferences().SetString("folder", t.TempDir())
	d.app = ui.New(app, ui.Services{
		Catalogue: modeltest.Catalogue(),
		Measure:   screenFonts{},
		Sample:    func() (model.Assessment, error) { return modeltest.WorkedExample(), nil },
		OpenWorkspace: func(context.Context, string) (model.Store, error) {
			if d.openErr != nil {
				return nil, d.openErr
			}
			return d.store, nil
		},
		CopyWorkspace: func(_ context.Context, from, to string) error { return d.write(to, "copy of "+from) },
		ReadDocument:  func(string) (model.Assessment, error) { return d.document, d.readErr },
		WriteDocument: func(path string, a model.Assessment) error { return d.write(path, a.Title) },
		Snapshot:      func(a model.Assessment) (string, error) { return strings.Repeat("7c1f09ae", 8), a.Validate() },
		WriteReport: func(path string, document report.Document, result report.Result) error {
			return d.write(path, string(document.Kind))
		},
		Now:     func() time.Time { return today },
		Runner:  async.Inline{},
		Version: "1.2.3",
	})
	d.window = d.app.Window()
	d.window.Resize(fyne.NewSize(width, height))
	return d
}

// wide opens a workspace in a window of the usual size.
func wide(t *testing.T, assessments ...model.Assessment) *desk {
	d := newDesk(t, theme.Light, 1366, 768, assessments...)
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), false)
	return d
}

func (d *desk) write(path, content string) error {
	d.written[path] = content
	return os.WriteFile(path, []byte(content), 0o600)
}

// over returns what a person sees: what lies over the window, else the window.
func (d *desk) over() fyne.CanvasObject {
	if top := d.window.Canvas().Overlays().Top(); top != nil {
		return top
	}
	return d.window.Content()
}

func (d *desk) says(text string) bool {
	return strings.Contains(strings.Join(uitest.Texts(d.over()), "\n"), text)
}

func (d *desk) mustSay(text string) {
	d.t.Helper()
	if !d.says(text) {
		d.t.Errorf("the window does not say %q but %q", text, uitest.Texts(d.over()))
	}
}

func (d *desk) press(text string) {
	d.t.Helper()
	button := uitest.Find(d.over(), func(b *widget.Button) bool { return b.Text() == text })
	if button == nil {
		d.t.Fatalf("there is no button %q among %q", text, uitest.Texts(d.over()))
	}
	test.Tap(button)
}

func (d *desk) shortcut(shortcut fyne.Shortcut) {
	d.window.Content().(*widget.Root).TypedShortcut(shortcut)
}

func (d *desk) stored() []model.Entry {
	entries, err := d.store.List(context.Background())
	if err != nil {
		d.t.Fatal(err)
	}
	return entries
}

func TestWorkspaceThatCannotBeOpenedIsExplained(t *testing.T) {
	d := newDesk(t, theme.Light, 1366, 768)
	d.openErr = &model.Error{Code: model.CodeFormat, Field: "photo.wyt", Text: "is a JPEG picture, not a workspace; choose another file"}
	d.app.Open("photo.wyt", false)
	d.mustSay("This workspace cannot be opened")
	d.mustSay("photo.wyt: is a JPEG picture, not a workspace; choose another file")
	d.mustSay("Open another workspace")
	d.app.GoTo(ui.Gap)
	d.mustSay("This workspace cannot be opened")
}

func TestWorkspaceThatCannotBeOpenedLeavesThePresentOne(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.openErr = &model.Error{Code: model.CodeNewer, Field: "next.wyt", Text: "was made by a newer version; update the program"}
	d.app.Open("next.wyt", false)
	d.mustSay("next.wyt: was made by a newer version; update the program")
	d.press("Close")
	d.app.GoTo(ui.Home)
	d.mustSay(modeltest.WorkedExample().Title)
	if d.store.IsClosed() {
		t.Error("the present workspace was closed")
	}
}

func TestFailedSaveStaysOnScreenUntilItWorks(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	d.store.Fail(&model.Error{Code: model.CodeDisk, Field: "Harbor.wyt", Text: "the disk is full; make room and try again"})
	d.rename("Renamed")
	d.mustSay("The last change could not be saved.")
	d.mustSay("Harbor.wyt: the disk is full; make room and try again")
	d.store.Fail(nil)
	d.press("Try again")
	if d.says("The last change could not be saved.") {
		t.Error("the notice stays")
	}
	if got := d.stored()[0].Assessment.Title; got != "Renamed" {
		t.Errorf("the store holds %q", got)
	}
	d.mustSay("Saved 1")
}

// rename changes the title in the form of the details.
func (d *desk) rename(title string) {
	d.t.Helper()
	d.menu("Assessment", "Details…")
	entry := uitest.Find(d.over(), func(*widget.Entry) bool { return true })
	entry.SetText(title)
	d.press("Keep")
}

// menu chooses an item of the menu bar.
func (d *desk) menu(title, item string) {
	d.t.Helper()
	bar := uitest.Find(d.window.Content(), func(m *widget.MenuTitle) bool { return m.Text() == title })
	if bar == nil || !bar.Choose(item) {
		d.t.Fatalf("there is no %s in the menu %s", item, title)
	}
}

func TestDetailsAreCheckedAndUndone(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	d.menu("Assessment", "Details…")
	var entries []*widget.Entry
	uitest.Walk(d.over(), func(o fyne.CanvasObject) {
		if entry, ok := o.(*widget.Entry); ok {
			entries = append(entries, entry)
		}
	})
	entries[0].SetText("  ")
	entries[3].SetText("31.1.2027")
	entries[5].SetText("many")
	d.press("Keep")
	d.mustSay("The title is missing; give the assessment one.")
	d.mustSay(`"31.1.2027" is not a day; write it as 2027-01-31`)
	d.mustSay(`"many" is not a number of people`)
	entries[0].SetText("Night shift")
	entries[3].SetText("2027-01-31")
	entries[5].SetText("24")
	d.press("Keep")
	got := d.stored()[0].Assessment
	if got.Title != "Night shift" || got.Date != "2027-01-31" || got.Headcount != 24 {
		t.Errorf("kept %q, %q, %d", got.Title, got.Date, got.Headcount)
	}
	d.shortcut(&fyne.ShortcutUndo{})
	if got := d.stored()[0].Assessment.Title; got != modeltest.WorkedExample().Title {
		t.Errorf("undo leaves %q", got)
	}
	d.mustSay("Undone: Details changed")
}

func TestExportReplacesAFileOnlyWhenAsked(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	target := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(target, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	d.menu("File", "Export PDF…")
	path := uitest.Find(d.over(), func(*widget.Entry) bool { return true })
	path.SetText(target)
	d.press("Export PDF")
	d.mustSay("There is a file with this name")
	if len(d.written) != 0 {
		t.Fatal("the file was replaced without a question")
	}
	d.press("Replace")
	if d.written[target] != "full" {
		t.Errorf("written: %v", d.written)
	}
	d.mustSay("Written: " + target)
}

func TestExportAddsTheEndingAndWritesTheHandout(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	d.app.GoTo(ui.Report)
	uitest.Find(d.window.Content(), func(*widget.Radio) bool { return true }).TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	d.press("Export PDF")
	target := filepath.Join(t.TempDir(), "handout")
	uitest.Find(d.over(), func(*widget.Entry) bool { return true }).SetText(target)
	d.press("Export PDF")
	if d.written[target+".pdf"] != "handout" {
		t.Errorf("written: %v", d.written)
	}
}

func TestDocumentNeedsARanking(t *testing.T) {
	draft := modeltest.WorkedExample()
	draft.Talk.Ranking = draft.Talk.Ranking.Without(model.Risk)
	d := wide(t, draft)
	d.app.Open("Harbor.wyt", true)
	d.menu("File", "Export assessment…")
	d.mustSay("Rank first")
	d.mustSay("talk.ranking.risk: has no score")
}

func TestNewAssessmentAnchorsNothing(t *testing.T) {
	d := wide(t)
	d.press("New assessment")
	got := d.stored()[0].Assessment
	if !got.Talk.Ranking.IsZero() {
		t.Errorf("a new assessment is ranked: %v", got.Talk.Ranking)
	}
	if got.Title != "Assessment of 22 November 2026" || got.Date != "2026-11-22" || got.Review.Due != "2027-05-22" {
		t.Errorf("made %q of %s, due %s", got.Title, got.Date, got.Review.Due)
	}
	d.mustSay("Put the four constraints in the order your leaders give them.")
}

func TestSampleIsAddedOnce(t *testing.T) {
	d := wide(t)
	d.press("Open the sample")
	d.app.GoTo(ui.Home)
	d.app.Open("Harbor.wyt", true)
	if got := len(d.stored()); got != 1 {
		t.Errorf("the workspace holds %d samples", got)
	}
	d.mustSay("Not walking the talk")
}

func TestEveryCommandHasItsOwnKeys(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	for _, c := range []struct {
		shortcut fyne.Shortcut
		want     string
	}{
		{ctrl(fyne.Key1), "Put the four constraints"},
		{ctrl(fyne.Key2), "List what you measure and pay for"},
		{ctrl(fyne.Key3), "alignment, of 100"},
		{ctrl(fyne.Key4), "The pages as they will be printed."},
	} {
		d.shortcut(c.shortcut)
		d.mustSay(c.want)
	}
	uitest.Key(d.window, fyne.KeyF1)
	d.mustSay("The pages are shown as they will be printed.")
	uitest.Key(d.window, fyne.KeyEscape)
	if d.window.Canvas().Overlays().Top() != nil {
		t.Error("Escape does not close the help")
	}
}

func TestThemeIsRemembered(t *testing.T) {
	d := wide(t)
	d.menu("View", "Dark")
	if got := fyne.CurrentApp().Preferences().String("theme"); got != "dark" {
		t.Errorf("remembered %q", got)
	}
}

func TestSecondAssessmentOfADayHasATitleOfItsOwn(t *testing.T) {
	d := wide(t)
	d.press("New assessment")
	d.app.GoTo(ui.Home)
	d.shortcut(ctrl(fyne.KeyN))
	titles := map[string]bool{}
	for _, entry := range d.stored() {
		titles[entry.Assessment.Title] = true
	}
	if !titles["Assessment of 22 November 2026"] || !titles["Assessment of 22 November 2026 (2)"] {
		t.Errorf("the titles are %v", titles)
	}
}

func TestOpenWorkspaceIsNotOpenedTwice(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.openErr = &model.Error{Code: model.CodeBusy, Field: "Harbor.wyt", Text: "is open in another window; close it there first"}
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), false)
	d.mustSay(modeltest.WorkedExample().Title)
}

func TestAnotherAssessmentIsShownFromItsTop(t *testing.T) {
	other := modeltest.WorkedExample()
	other.Title = "Night shift"
	d := wide(t, modeltest.WorkedExample(), other)
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), true)
	d.app.GoTo(ui.Gap)
	page := uitest.Find(d.window.Content(), func(*container.Scroll) bool { return true })
	page.ScrollToBottom()
	d.app.GoTo(ui.Home)
	d.app.Show(2)
	d.mustSay("Night shift")
	if page := uitest.Find(d.window.Content(), func(*container.Scroll) bool { return true }); page.Offset.Y != 0 {
		t.Errorf("the gap begins %v pixels down", page.Offset.Y)
	}
}

func TestQuittingAsksBeforeAnythingIsLost(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), true)
	d.store.Fail(&model.Error{Code: model.CodeDisk, Field: "Harbor.wyt", Text: "the disk is full; make room and try again"})
	d.rename("Kept")
	d.menu("File", "Quit")
	d.mustSay("Not everything could be saved")
	d.press("Cancel")
	if d.store.IsClosed() {
		t.Fatal("the workspace was closed before the question was answered")
	}
	d.store.Fail(nil)
	d.menu("File", "Quit")
	if got := d.stored()[0].Assessment.Title; got != "Kept" || !d.store.IsClosed() {
		t.Errorf("after quitting the store holds %q, closed: %v", got, d.store.IsClosed())
	}
}

func TestAnotherWorkspaceWaitsForWhatIsUnsaved(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), true)
	present := d.store
	d.store.Fail(&model.Error{Code: model.CodeDisk, Field: "Harbor.wyt", Text: "the disk is full; make room and try again"})
	d.rename("Kept")
	d.store = &modeltest.Store{}
	d.app.Open("Other.wyt", false)
	d.mustSay("The present workspace stays open.")
	if present.IsClosed() || !d.store.IsClosed() {
		t.Errorf("present closed: %v, other closed: %v", present.IsClosed(), d.store.IsClosed())
	}
}

func TestCopyOfTheWorkspaceIsWritten(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.menu("File", "Save a copy…")
	target := filepath.Join(t.TempDir(), "copy.wyt")
	uitest.Find(d.over(), func(*widget.Entry) bool { return true }).SetText(target)
	d.press("Save a copy")
	if got := d.written[target]; got != "copy of "+filepath.Join("folder", "Harbor.wyt") {
		t.Errorf("written: %q", got)
	}
}

func TestUndoneIsDoneAgain(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open("Harbor.wyt", true)
	d.rename("Renamed")
	d.shortcut(&fyne.ShortcutUndo{})
	d.shortcut(&fyne.ShortcutRedo{})
	if got := d.stored()[0].Assessment.Title; got != "Renamed" {
		t.Errorf("the store holds %q", got)
	}
	d.mustSay("Done again: Details changed")
}

func TestSaveNowPromisesNothingThatFailed(t *testing.T) {
	d := wide(t, modeltest.WorkedExample())
	d.app.Open(filepath.Join("folder", "Harbor.wyt"), true)
	d.store.Fail(&model.Error{Code: model.CodeDisk, Field: "Harbor.wyt", Text: "the disk is full; make room and try again"})
	d.rename("Kept")
	d.menu("File", "Save now")
	if d.says("Every change is saved when you make it.") {
		t.Error("the window says that everything is saved")
	}
	d.mustSay("The last change could not be saved.")
	d.store.Fail(nil)
	d.menu("File", "Save now")
	if got := d.stored()[0].Assessment.Title; got != "Kept" {
		t.Errorf("the store holds %q", got)
	}
	d.menu("File", "Save now")
	d.mustSay("Every change is saved when you make it.")
}
