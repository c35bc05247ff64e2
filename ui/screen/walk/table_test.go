package walk

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// Figures edit, Enter goes down, the arrows move between cells, and every
// keystroke is in the session at once.
func TestKeyboardInTheTable(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.table.table.FocusIncentive(0)
	uitest.Type(s.window, "12,5")
	if got := s.metric(0).Incentive; got != 12.5 {
		t.Errorf("the incentive is %v", got)
	}
	uitest.Key(s.window, fyne.KeyReturn)
	uitest.Type(s.window, "40")
	uitest.Key(s.window, fyne.KeyRight)
	uitest.Type(s.window, "1")
	uitest.Key(s.window, fyne.KeyRight, fyne.KeyUp)
	uitest.Type(s.window, "0")
	uitest.Key(s.window, fyne.KeyRight, fyne.KeySpace)
	first, second := s.metric(0), s.metric(1)
	if second.Incentive != 40 || second.Attention != 1 || first.Pressure != 0 || !first.Locked {
		t.Errorf("the metrics are %+v and %+v", first, second)
	}
	uitest.Key(s.window, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyLeft, fyne.KeyReturn)
	if s.window.Canvas().Overlays().Top() == nil {
		t.Error("Enter on the constraint opens no editor")
	}
	uitest.Key(s.window, fyne.KeyEscape)
	if s.window.Canvas().Overlays().Top() != nil {
		t.Error("Escape leaves the editor open")
	}
}

// The keystrokes in one cell are undone together, and the cell shows it at once
// though it has the focus.
func TestUndoShowsInTheCell(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.table.table.FocusIncentive(0)
	uitest.Type(s.window, "45")
	what, _ := s.session.Undo()
	entry := s.focused().(*widget.FigureEntry)
	if what != "Incentive of Average handle time" || entry.Text() != "30" || s.metric(0).Incentive != 30 {
		t.Errorf("%q undone shows %q", what, entry.Text())
	}
	s.session.Redo()
	if entry.Text() != "45" {
		t.Errorf("done again it shows %q", entry.Text())
	}
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyUp)
	uitest.Type(s.window, "7")
	s.session.Undo()
	if entry.Text() != "45" {
		t.Errorf("another edit of the cell, undone, shows %q", entry.Text())
	}
}

func TestBadIncentives(t *testing.T) {
	for typed, says := range map[string]string{"-3": "–3 is under 0", "140": "over 100", "NaN": "no number", "lots": "no number"} {
		s := play(t, theme.Light, wideRoom, roomHeight, sample())
		s.table.table.FocusIncentive(1)
		uitest.Type(s.window, typed)
		uitest.Key(s.window, fyne.KeyDown)
		if got := s.metric(1).Incentive; got != 20 {
			t.Errorf("%q brings %v into use", typed, got)
		}
		if !s.says(says) || !s.says("20 stays in use") {
			t.Errorf("%q: the screen says %q", typed, uitest.Texts(s.object))
		}
		uitest.Key(s.window, fyne.KeyUp)
		uitest.Type(s.window, "25")
		if s.says("stays in use") || s.metric(1).Incentive != 25 {
			t.Errorf("%q mended leaves %v", typed, uitest.Texts(s.object))
		}
	}
}

// says reports whether a visible text holds some words.
func (s *stage) says(words string) bool {
	return slices.ContainsFunc(uitest.Texts(s.object), func(text string) bool { return strings.Contains(text, words) })
}

// What is wrong in one assessment's row says nothing about another's.
func TestProblemsStayWithTheirAssessment(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample(), sample())
	s.table.table.FocusIncentive(0)
	uitest.Type(s.window, "140")
	s.window.Canvas().Unfocus()
	s.session.Open(2)
	if s.says("stays in use") {
		t.Error("the other assessment shows the problem")
	}
	if s.table.table.Selected() >= 0 {
		t.Error("the other assessment has a row selected")
	}
}

func TestRemove(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	if !s.table.total.remove.Disabled() {
		t.Error("without a row chosen, Remove can be pressed")
	}
	s.table.table.FocusIncentive(5)
	uitest.Key(s.window, fyne.KeyDelete)
	if len(s.metrics()) != 5 || !slices.Equal(s.removed, []string{"Metric removed"}) {
		t.Fatalf("after Delete there are %d metrics; told of %q", len(s.metrics()), s.removed)
	}
	if entry := s.focused().(*widget.FigureEntry); entry.Value() != 10 {
		t.Errorf("the keyboard goes to the incentive %v", entry.Value())
	}
	s.session.Undo()
	if len(s.metrics()) != 6 || !s.says("Release on-time rate") {
		t.Error("Undo does not bring the metric back")
	}
	tapRow(s, 2)
	test.Tap(s.table.total.remove)
	if s.says("Expenses") || len(s.metrics()) != 5 {
		t.Error("the row that was pressed is not the one removed")
	}
	for range 5 {
		test.Tap(s.table.total.remove)
	}
	if !s.says("No metrics yet") || !s.table.total.remove.Disabled() {
		t.Errorf("without metrics it says %q", uitest.Texts(s.object))
	}
}

// tapRow presses a row beside its cells.
func tapRow(s *stage, i int) {
	s.tap(s.table.table, 60, 36+float32(i)*48+10)
}

func TestGoToTheFirstEmptyOne(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	if s.table.total.toEmpty.Visible() {
		t.Error("with 100 of 100 there is a way to the first empty one")
	}
	s.table.table.FocusIncentive(0)
	uitest.Type(s.window, "20")
	if !s.says("Incentive: 90 of 100") || !s.says("10 points are missing.") {
		t.Errorf("it says %q", uitest.Texts(s.object))
	}
	test.Tap(s.table.total.toEmpty)
	uitest.Type(s.window, "10")
	if s.metric(5).Incentive != 10 || !s.says("Incentive: 100 of 100") {
		t.Errorf("the first empty one gets %v", s.metric(5).Incentive)
	}
}

func TestTapsInTheTable(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	dots := uitest.Find(s.object, func(d *widget.Dots) bool { return d.Value() == 2 })
	test.TapAt(dots, fyne.NewPos(4*12-6, 14))
	if s.metric(2).Attention != 4 {
		t.Errorf("the attention on expenses is %v", s.metric(2).Attention)
	}
	if s.table.table.Selected() != 2 {
		t.Errorf("row %d is selected", s.table.table.Selected())
	}
	tapRow(s, 4)
	if s.table.table.Selected() != 4 {
		t.Errorf("row %d is selected after a press beside the cells", s.table.table.Selected())
	}
}

// A row that moves up when another one is removed keeps its values.
func TestRowsFollowTheirMetrics(t *testing.T) {
	a := sample()
	s := play(t, theme.Light, wideRoom, roomHeight, a)
	s.table.table.FocusIncentive(0)
	uitest.Type(s.window, "140") // a text that belongs to the first metric
	uitest.Key(s.window, fyne.KeyDelete)
	if s.says("stays in use") {
		t.Error("the problem of the removed metric stands in the next one's row")
	}
	uitest.Key(s.window, fyne.KeyDown)
	uitest.Type(s.window, "16")
	if s.metric(0) != a.Walk.Metrics[1] || s.metric(1).Name != "Expenses" || s.metric(1).Incentive != 16 {
		t.Errorf("the metrics are %+v", s.metrics())
	}
}

func TestSplitShowsInTheRow(t *testing.T) {
	a := modeltest.WorkedExample()
	m := a.Walk.Metrics[0]
	for _, c := range []struct {
		split model.Shares
		want  []string
	}{
		{model.Shares{0, 60, 40, 0}, []string{"Cost 60", "Time 40"}},
		{model.Shares{20, 50, 12.5, 17.5}, []string{"Cost 50", "Q 20 T 12.5 R 17.5"}},
	} {
		m.Split = c.split
		s := play(t, theme.Light, wideRoom, roomHeight, a.WithMetric(0, m))
		for _, want := range c.want {
			if !s.says(want) {
				t.Errorf("%v: the row does not say %q", c.split, want)
			}
		}
	}
}
