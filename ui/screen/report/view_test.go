package report_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	pages "walkyourtalk/model/report"
	"walkyourtalk/ui/async"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/screen/report"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestMain(m *testing.M) { uitest.Main(m) }

// screenFonts measures with the screen's fonts, which hold every character.
type screenFonts struct{ widget.Measurer }

func (screenFonts) Has(rune) bool { return true }

const hash = "7c1f09ae4b62d8e35a90f1c72e6b3d48b0e47d1193fc82a64d5e0b7ac9182f36"

// shown returns the report screen of an assessment in a window.
func shown(t *testing.T, mode theme.Mode, a model.Assessment, width float32, export func()) (*session.Session, *report.View, fyne.Window) {
	t.Helper()
	uitest.App(t, mode)
	s := session.New(&modeltest.Store{}, []model.Entry{{ID: 1, Assessment: a}}, modeltest.Catalogue(), async.Inline{})
	s.Open(1)
	v := report.New(s, report.Actions{Export: export, Measure: screenFonts{}, Snapshot: func(a model.Assessment) (string, error) {
		return hash, a.Validate()
	}})
	v.Refresh()
	return s, v, uitest.Window(t, width, 632, widget.NewRoot(layout.Pad(24, v.Object())))
}

func button(w fyne.Window, text string) *widget.Button {
	return uitest.Find(w.Content(), func(b *widget.Button) bool { return b.Text() == text })
}

func says(w fyne.Window, text string) bool {
	return strings.Contains(strings.Join(uitest.Texts(w.Content()), "\n"), text)
}

func TestGoldens(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		_, _, w := shown(t, mode, modeltest.WorkedExample(), 1158, nil)
		uitest.Golden(t, "full_"+string(mode), w.Canvas().Capture())
	}
	_, _, w := shown(t, theme.Light, modeltest.WorkedExample(), 960, nil)
	test.Tap(uitest.Find(w.Content(), func(*widget.Radio) bool { return true }))
	uitest.Find(w.Content(), func(*widget.Radio) bool { return true }).TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	uitest.Golden(t, "handout_narrow", w.Canvas().Capture())
}

func TestWhatIsShownIsWhatIsPrinted(t *testing.T) {
	_, v, w := shown(t, theme.Light, modeltest.WorkedExample(), 1158, nil)
	if got := v.Print(); got.Document.Kind != pages.FullReport || len(got.Result.Pages) < 3 {
		t.Fatalf("%s of %d pages", got.Document.Kind, len(got.Result.Pages))
	}
	kinds := uitest.Find(w.Content(), func(*widget.Radio) bool { return true })
	kinds.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	papers := uitest.Find(w.Content(), func(s *widget.Segmented) bool { return s.Has("Letter") })
	papers.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	got := v.Print()
	if got.Document.Kind != pages.TeamHandout || len(got.Result.Pages) != 1 {
		t.Errorf("the handout is a %s of %d pages", got.Document.Kind, len(got.Result.Pages))
	}
	if scene := got.Result.Pages[0].Scene; scene.Width != 850 || scene.Height != 1100 {
		t.Errorf("Letter is %v by %v", scene.Width, scene.Height)
	}
}

func TestPagesAreTurned(t *testing.T) {
	_, v, w := shown(t, theme.Light, modeltest.WorkedExample(), 1158, nil)
	next := uitest.Find(w.Content(), func(b *widget.Button) bool { return b.HoverLabel() == "Next page" })
	for range v.Print().Result.Pages[1:] {
		test.Tap(next)
	}
	if last := len(v.Print().Result.Pages); !says(w, model.English("Page {{.Page}} of {{.Page}}", model.Args{"Page": last})) {
		t.Errorf("the last page is not shown: %q", uitest.Texts(w.Content()))
	}
	if !next.Disabled() {
		t.Error("there is a page after the last")
	}
	test.Tap(uitest.Find(w.Content(), func(*widget.Thumbnail) bool { return true }))
	if !says(w, "Page 1 of") {
		t.Error("the first thumbnail does not show the first page")
	}
}

func TestPreparedForIsKept(t *testing.T) {
	s, _, w := shown(t, theme.Light, modeltest.WorkedExample(), 1158, nil)
	entry := uitest.Find(w.Content(), func(*widget.Entry) bool { return true })
	w.Canvas().Focus(entry)
	uitest.Type(w, "Site director")
	if got := s.Assessment().PreparedFor; got != "Site director" {
		t.Errorf("the assessment is prepared for %q", got)
	}
	s.Undo()
	if got := s.Assessment().PreparedFor; got != "" {
		t.Errorf("undo leaves %q", got)
	}
}

func TestExportIsOneKeyAway(t *testing.T) {
	exported := 0
	_, _, w := shown(t, theme.Light, modeltest.WorkedExample(), 1158, func() { exported++ })
	export := button(w, "Export PDF")
	test.Tap(export)
	export.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if exported != 2 {
		t.Errorf("exported %d times, want 2", exported)
	}
}

func TestWhatKeepsTheSnapshotAwayIsSaid(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Talk.Ranking = a.Talk.Ranking.Without(model.Time)
	_, _, w := shown(t, theme.Light, a, 1158, nil)
	if !says(w, "talk.ranking.time: has no score") {
		t.Errorf("not said: %q", uitest.Texts(w.Content()))
	}
}

func TestShakyLayerIsNamed(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Plan.Foundation[model.Technology] = model.Shaky
	_, _, w := shown(t, theme.Light, a, 1158, nil)
	if !says(w, "shaky layer: Technology") {
		t.Errorf("not said: %q", uitest.Texts(w.Content()))
	}
}
