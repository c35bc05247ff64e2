package home

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// count returns how often the window shows a text.
func (s *stage) count(text string) int {
	n := 0
	for _, shown := range uitest.Texts(s.root) {
		if shown == text {
			n++
		}
	}
	return n
}

// buttons returns the texts of the buttons that the window shows.
func (s *stage) buttons() []string {
	var all []string
	uitest.Walk(s.root, func(o fyne.CanvasObject) {
		if button, ok := o.(*widget.Button); ok {
			all = append(all, button.Text())
		}
	})
	return all
}

// With nothing to list, the card alone offers what there is to begin with, and
// no key is said to open what is not there. The last assessment's end is such a
// start again.
func TestFirstStart(t *testing.T) {
	s := play(t, theme.Light, wideRoom, nil)
	check := func(when string, buttons []string, enters int) {
		t.Helper()
		if got := s.buttons(); !slices.Equal(got, buttons) {
			t.Errorf("%s the buttons are %q, want %q", when, got, buttons)
		}
		if s.count("open the selected one") != enters || strings.Contains(s.Fact(), "Enter") != (enters > 0) {
			t.Errorf("%s Enter is named %d times, want %d; the fact is %q", when, s.count("open the selected one"), enters, s.Fact())
		}
	}
	first := []string{"Import", "New assessment", "Open the sample"}
	check("at first", first, 0)
	test.Tap(uitest.Find(s.root, func(b *widget.Button) bool { return b.Text() == "New assessment" }))
	if !slices.Equal(s.pressed, []string{"new"}) {
		t.Errorf("pressed %q", s.pressed)
	}
	s.session.Create("New", model.Assessment{Title: "Chat", Date: today}, func(error) {})
	check("with one assessment", []string{"Import", "Sample", "New assessment", "Open the sample"}, 1)
	s.remove(s.state.Entries[0])
	check("after its end", append(first, "Undo"), 0)
}

func TestSearchWithoutHitsOpensNothing(t *testing.T) {
	s := playHarbor(t)
	s.search.SetText("Tier 7")
	if s.count("open the selected one") != 0 {
		t.Error("Enter is said to open what is not there")
	}
	if !slices.Contains(s.buttons(), "New assessment") {
		t.Error("a search takes New assessment away")
	}
}

// The longest title that a new assessment gets stands on one line beside the
// longest words of the other columns, none of them cut.
func TestTitleOfANewAssessmentHasRoom(t *testing.T) {
	a := harbor()[0]
	a.Title, a.Review.Due = "Assessment of 22 September 2026", "2024-09-22"
	s := play(t, theme.Light, wideRoom, nil, a)
	var drawn []string
	uitest.Walk(s.rows, func(o fyne.CanvasObject) {
		if text, ok := o.(*canvas.Text); ok {
			drawn = append(drawn, text.Text)
		}
	})
	for _, whole := range []string{a.Title, "Not walking the talk", "alignment", "22 September 2024", "791 days overdue"} {
		if !slices.Contains(drawn, whole) {
			t.Errorf("%q is not drawn on one line: %q", whole, drawn)
		}
	}
}
