package walk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// press presses a button of the open form.
func (s *stage) press(t *testing.T, text string) {
	t.Helper()
	button := uitest.Find(s.window.Canvas().Overlays().Top(), func(b *widget.Button) bool { return b.Text() == text })
	if button == nil {
		t.Fatalf("the form has no button %q", text)
	}
	test.Tap(button)
}

// form returns what the open form says, "" where none is open.
func (s *stage) form() string {
	top := s.window.Canvas().Overlays().Top()
	if top == nil {
		return ""
	}
	return strings.Join(uitest.Texts(top), "\n")
}

func TestSplitEditor(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.edit(0)
	uitest.Type(s.window, "70") // the keyboard is in the largest part
	if !strings.Contains(s.form(), "70 of 100: 30 missing.") {
		t.Errorf("the form says %q", s.form())
	}
	s.press(t, "Keep")
	if s.form() == "" || s.metric(0).Split != model.OnlyOn(model.Cost) {
		t.Fatal("a split of 70 is kept")
	}
	uitest.Key(s.window, fyne.KeyRight)
	uitest.Type(s.window, "31")
	if !strings.Contains(s.form(), "101 of 100: 1 too many.") {
		t.Errorf("the form says %q", s.form())
	}
	uitest.Type(s.window, "x")
	if !strings.Contains(s.form(), "“31x” is no number.") {
		t.Errorf("the form says %q", s.form())
	}
	uitest.Key(s.window, fyne.KeyBackspace, fyne.KeyBackspace)
	uitest.Type(s.window, "0")
	if !strings.Contains(s.form(), "100 of 100") {
		t.Errorf("the form says %q", s.form())
	}
	uitest.Key(s.window, fyne.KeyReturn)
	if want := (model.Shares{0, 70, 30, 0}); s.form() != "" || s.metric(0).Split != want {
		t.Errorf("Enter keeps %v", s.metric(0).Split)
	}
	if what, _ := s.session.Undo(); what != "Average handle time changed" || s.metric(0).Split != model.OnlyOn(model.Cost) {
		t.Errorf("%q undone leaves %v", what, s.metric(0).Split)
	}
}

func TestSplitEditorGivenUp(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	before := s.metric(0)
	s.edit(0)
	uitest.Type(s.window, "70")
	uitest.Key(s.window, fyne.KeyEscape, fyne.KeyEscape) // the first gives the figure up
	if s.form() != "" || s.metric(0) != before || s.session.CanUndo() {
		t.Error("Escape does not give the form up")
	}
	s.edit(0)
	s.press(t, "Cancel")
	if s.form() != "" || s.session.CanUndo() {
		t.Error("Cancel does not give the form up")
	}
}

func TestEditDetails(t *testing.T) {
	uitest.App(t, theme.Light)
	f := newEditForm(sample().Walk.Metrics[0])
	f.name.Entry.Text = "  Talk time "
	f.unit.Entry.Text = "seconds"
	f.meaning.Text = "Time on the line."
	f.better.Choose(2)
	f.least, f.most = widget.NewFigureEntry(0, 100, 5), widget.NewFigureEntry(0, 100, 40)
	m, wrong := f.read()
	if wrong != nil || m.Name != "Talk time" || m.Unit != "seconds" || m.Definition != "Time on the line." || m.Better != model.Target || m.Min != 5 || m.Max != 40 {
		t.Errorf("it reads %+v, wrong is %v", m, wrong)
	}
	if m.Key != "aht" || m.Incentive != 30 {
		t.Errorf("it loses %+v", m)
	}
}

// What the form lets pass, the model does too.
func TestBadDetails(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*editForm)
		says  string
	}{
		"no name":        {func(f *editForm) { f.name.Entry.SetText("  ") }, "The name is missing. Give the metric a name."},
		"bounds crossed": {func(f *editForm) { f.least.ShowValue(60); f.most.ShowValue(40) }, "The lower bound is over the upper one."},
		"bound too high": {func(f *editForm) {
			f.most.FocusGained()
			f.most.TypedRune('9')
			f.most.TypedRune('9')
			f.most.TypedRune('9')
		}, "999 is over 100."},
	} {
		uitest.App(t, theme.Light)
		f := newEditForm(sample().Walk.Metrics[0])
		c.spoil(f)
		if m, wrong := f.read(); wrong == nil {
			t.Errorf("%s: it lets %+v pass", name, m)
		}
		if said := strings.Join(uitest.Texts(f.object), "\n"); !strings.Contains(said, c.says) {
			t.Errorf("%s: it says %q", name, said)
		}
	}
}

func TestOwnMetric(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	test.Tap(uitest.Find(s.object, func(b *widget.Button) bool { return b.Text() == "Own metric" }))
	uitest.Key(s.window, fyne.KeyReturn)
	for _, want := range []string{"The name is missing.", "The constraint is missing."} {
		if !strings.Contains(s.form(), want) {
			t.Errorf("without anything the form does not say %q: %q", want, s.form())
		}
	}
	uitest.Type(s.window, "Sparkle")
	s.press(t, "Add to the table")
	if len(s.metrics()) != 0 || strings.Contains(s.form(), "The name is missing.") {
		t.Error("without a constraint it is added, or the name is still asked for")
	}
	constraint := uitest.Find(s.window.Canvas().Overlays().Top(), func(c *widget.Segmented) bool { return c.Chosen() < 0 })
	s.window.Canvas().Focus(constraint)
	uitest.Key(s.window, fyne.KeyRight, fyne.KeyRight, fyne.KeyRight)
	s.press(t, "Add to the table")
	m := s.metric(0)
	if m.Name != "Sparkle" || m.Key != "" || m.Split != model.OnlyOn(model.Time) || m.Better != model.Higher || m.Max != 100 {
		t.Errorf("added is %+v", m)
	}
	if _, ok := s.focused().(*widget.FigureEntry); !ok {
		t.Error("the keyboard does not go to the incentive")
	}
}

// A search that finds nothing names the own metric.
func TestOwnMetricFromTheSearch(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	uitest.Type(s.window, "/Sparkle")
	test.Tap(uitest.Find(s.catalogue.object, func(b *widget.Button) bool { return b.Text() == "Own metric" }))
	if name := s.focused().(*widget.Entry).Text; name != "Sparkle" {
		t.Errorf("the name is %q", name)
	}
}
