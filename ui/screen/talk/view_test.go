package talk

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

func screen(t *testing.T, a model.Assessment) *stage {
	t.Helper()
	return play(t, theme.Light, wideRoom, 900, a)
}

// Four cards are put on their rungs with the keyboard alone.
func TestRankWithKeys(t *testing.T) {
	s := screen(t, ranked(model.Ranking{}))
	for _, score := range "5412" { // Quality, Cost, Time, Risk wait in this order
		s.window.Canvas().Unfocus()
		s.focusFirstWaiting(t)
		uitest.Type(s.window, string(score))
	}
	if want := (model.Ranking{5, 4, 1, 2}); s.ranking() != want {
		t.Errorf("ranking is %v, want %v", s.ranking(), want)
	}
	if got := s.line.text.Text(); !strings.HasPrefix(got, "A valid ranking") {
		t.Errorf("the line says %q", got)
	}
}

// focusFirstWaiting presses Tab until it comes past the cards on the ladder.
func (s *stage) focusFirstWaiting(t *testing.T) {
	t.Helper()
	placed := len(s.ranking().Order())
	for range placed + 1 {
		s.window.Canvas().FocusNext()
	}
}

func TestMoveIsUndoneAlone(t *testing.T) {
	s := screen(t, spoken())
	s.onCardMoved(model.Risk, 3)
	s.onCardMoved(model.Quality, 4)
	if want := (model.Ranking{4, 5, 1, 3}); s.ranking() != want {
		t.Fatalf("ranking is %v, want %v", s.ranking(), want)
	}
	what, _ := s.session.Undo()
	if want := (model.Ranking{5, 4, 1, 3}); what != "Quality moved to 4" || s.ranking() != want {
		t.Errorf("undone %q, ranking is %v, want %v", what, s.ranking(), want)
	}
}

func TestRefusedMoveSaysWhy(t *testing.T) {
	s := screen(t, ranked(model.Ranking{5, 3, 1, 2}))
	s.onCardMoved(model.Quality, 4)
	if s.session.CanUndo() {
		t.Error("a refused move is a step to undo")
	}
	if got := s.line.text.Text(); !strings.HasPrefix(got, "One card must stand on 5 and one on 1") {
		t.Errorf("the line says %q", got)
	}
	s.View.Refresh() // as when an earlier change reaches the disk
	if got := s.line.text.Text(); !strings.HasPrefix(got, "One card must stand on 5 and one on 1") {
		t.Errorf("after a refresh the line says %q", got)
	}
	s.onCardMoved(model.Cost, 4)
	if got := s.line.text.Text(); !strings.HasPrefix(got, "A valid ranking") {
		t.Errorf("after the next move the line says %q", got)
	}
}

func TestMethodIsKept(t *testing.T) {
	s := screen(t, spoken())
	s.window.Canvas().Focus(s.weights.method)
	uitest.Key(s.window, fyne.KeyRight)
	if got := s.session.Assessment().Talk.Method; got != model.ROC {
		t.Errorf("the method is %q, want %q", got, model.ROC)
	}
	if s.weights.note.Hidden {
		t.Error("nothing says that the empty rung has no effect")
	}
	s.session.Undo()
	if s.weights.method.Chosen() != 0 || !s.weights.note.Hidden {
		t.Error("undo did not bring direct back")
	}
}

func TestPointsAreKeptWhileTyping(t *testing.T) {
	a := spoken()
	a.Talk.Channels[model.Coaching] = model.Shares{}
	s := screen(t, a)
	s.open()
	for c, points := range []string{"40", "30", "20", "10"} {
		s.typeInto(model.Coaching, model.Constraint(c), points)
	}
	if want := (model.Shares{40, 30, 20, 10}); s.points(model.Coaching) != want {
		t.Errorf("the points are %v, want %v", s.points(model.Coaching), want)
	}
	if got := s.channels.count.Text(); got != "3 of 3" {
		t.Errorf("the count is %q", got)
	}
	s.session.Undo() // both keystrokes of the last entry
	if want := (model.Shares{40, 30, 20, 0}); s.points(model.Coaching) != want {
		t.Errorf("after undo the points are %v, want %v", s.points(model.Coaching), want)
	}
	if got := s.channels.rows[model.Coaching].entries[model.Risk].Text(); got != "0" {
		t.Errorf("after undo the entry shows %q", got)
	}
}

func TestEntriesWithoutNumbersKeepTheOldValue(t *testing.T) {
	for _, text := range []string{"-3", "140", "NaN", "some", "1e1"} {
		t.Run(text, func(t *testing.T) {
			s := screen(t, spoken())
			s.open()
			before := s.session.Assessment()
			s.typeInto(model.Coaching, model.Quality, text)
			row := s.channels.rows[model.Coaching]
			if row.words.Hidden || !strings.Contains(row.problem.Text(), figure.Typed(text)) {
				t.Errorf("under the entry stands %q", row.problem.Text())
			}
			s.window.Canvas().Unfocus()
			if s.points(model.Coaching) != before.Talk.Channels[model.Coaching] {
				t.Errorf("the points are %v", s.points(model.Coaching))
			}
			s.typeInto(model.Coaching, model.Quality, "30")
			if !row.words.Hidden {
				t.Errorf("with a good number under the entry stands %q", row.problem.Text())
			}
		})
	}
}

// What is typed in one assessment does not stay when another one is opened.
func TestAnotherAssessment(t *testing.T) {
	s := screen(t, spoken())
	s.open()
	s.typeInto(model.Coaching, model.Quality, "140")
	other := spoken()
	other.Talk.Ranking = model.Ranking{1, 2, 4, 5}
	s.session.Create("New", other, func(error) {})
	if got := s.channels.rows[model.Coaching].entries[model.Quality].Text(); got != "30" {
		t.Errorf("the entry shows %q", got)
	}
	if !s.channels.rows[model.Coaching].words.Hidden {
		t.Error("the old problem is still told")
	}
}

func TestRefreshKeepsFocus(t *testing.T) {
	s := screen(t, spoken())
	s.window.Canvas().FocusNext()
	card := s.window.Canvas().Focused()
	uitest.Key(s.window, fyne.KeyDown, fyne.KeyDown)
	if s.window.Canvas().Focused() != card {
		t.Error("the moved card lost the focus")
	}
	if want := (model.Ranking{3, 5, 1, 2}); s.ranking() != want {
		t.Errorf("ranking is %v, want %v", s.ranking(), want)
	}
}

// At the widths of the smallest screens everything stands inside the content.
func TestNothingStandsOutside(t *testing.T) {
	for _, width := range []float32{1000 - theme.RailNarrow, narrowRoom, 1180 - theme.Rail, wideRoom} {
		s := play(t, theme.Light, width, 900, ranked(model.Ranking{5, 0, 2, 0}))
		s.open()
		if least, room := s.object.MinSize().Width, s.object.Size().Width; least > room {
			t.Errorf("at %v the content is %v wide and asks for %v", width, room, least)
		}
	}
}

// The card that a press opens is brought into sight, as much of it as the
// window has room for.
func TestOpenChannelsAreInSight(t *testing.T) {
	for _, height := range []float32{roomHeight, 680 - theme.Menu - theme.Header - theme.Footer, 200} {
		s := play(t, theme.Light, wideRoom, height, spoken())
		s.window.Canvas().Focus(s.channels.head)
		uitest.Key(s.window, fyne.KeySpace)
		top := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.channels.object).Y
		bottom := top + s.channels.object.Size().Height
		if s.channels.object.Size().Height < height && (top < 0 || bottom > height) || top < 0 || top > height/2 && bottom > height {
			t.Errorf("in a room %v high the open card is from %v to %v", height, top, bottom)
		}
	}
}
