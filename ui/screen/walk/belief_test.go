package walk

import (
	"testing"

	"fyne.io/fyne/v2"

	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
)

func (s *stage) believed() model.Ranking { return s.session.Assessment().Walk.Believed }

func TestBeliefIsAskedUntilItIsAnswered(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{})
	if !s.says("Which order do you believe you work under today?") {
		t.Fatal("it is not asked")
	}
	for i, c := range []model.Constraint{model.Cost, model.Quality, model.Risk, model.Time} {
		s.belief.onMoved(c, []int{5, 4, 2, 1}[i])
	}
	if want := (model.Ranking{4, 5, 1, 2}); s.believed() != want {
		t.Errorf("believed is %v", s.believed())
	}
	if !s.says("You believe: Cost, Quality, Risk, Time.") || s.says("Which order do you believe") {
		t.Error("answered, it is no line")
	}
	if s.focused() != s.belief.change {
		t.Error("the keyboard is lost with the ladder")
	}
	test.Tap(s.belief.change)
	s.belief.onMoved(model.Time, 5)
	if !s.says("Which order do you believe") || s.believed()[model.Time] != 5 {
		t.Error("Change does not open the ladder, or a move closes it")
	}
	test.Tap(s.belief.done)
	if !s.says("You believe: Time, Quality, Risk, Cost.") {
		t.Error("Done does not close the ladder")
	}
}

func TestBeliefWavedAway(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, model.Assessment{}, model.Assessment{})
	s.belief.onMoved(model.Cost, 5)
	test.Tap(s.belief.notNow)
	if s.belief.object.Visible() || !s.believed().IsZero() {
		t.Errorf("waved away, it leaves %v", s.believed())
	}
	s.session.Change("Another", "", s.session.Assessment().AddMetric(model.NewMetric("M", model.Cost)))
	if s.belief.object.Visible() {
		t.Error("a change asks again")
	}
	s.session.Open(2)
	if !s.belief.object.Visible() {
		t.Error("another assessment is not asked")
	}
}

func TestBeliefTakenBack(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	before := s.believed()
	test.Tap(s.belief.change)
	test.Tap(s.belief.takeBack)
	if s.belief.object.Visible() || !s.believed().IsZero() {
		t.Errorf("taken back, it leaves %v", s.believed())
	}
	s.session.Undo()
	if s.believed() != before || !s.says("You believe:") {
		t.Error("Undo does not bring the answer back")
	}
}

// The focus ring, 2 px wide with a gap of 2 px, has room under the page's top.
func TestRingOfChangeHasRoom(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.window.Canvas().Focus(s.belief.change)
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.belief.change).Y
	if top <= 2+2 {
		t.Errorf("the button stands %v px under the page's top", top)
	}
}
