package home

import (
	"fmt"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// many returns count teams, each with its own title and date.
func many(count int) []model.Assessment {
	teams := harbor()
	var all []model.Assessment
	for i := range count {
		a := teams[i%len(teams)]
		a.Title = fmt.Sprintf("Team %04d", i)
		a.Date = model.Date(fmt.Sprintf("2026-%02d-%02d", 12-i/100, 28-i/4%25))
		all = append(all, a)
	}
	return all
}

// selectedIsInView reports whether the page shows all of the selected row.
func (s *stage) selectedIsInView() bool {
	driver := fyne.CurrentApp().Driver()
	top, height := s.rows.Span(s.rows.Selected())
	y := driver.AbsolutePositionForObject(s.rows).Y + top
	from := driver.AbsolutePositionForObject(s.page.scroll).Y
	return y >= from && y+height <= from+s.page.scroll.Size().Height
}

func TestTheSelectedRowStaysInView(t *testing.T) {
	for _, width := range []float32{wideRoom, narrowRoom} {
		s := play(t, theme.Light, width, nil, many(300)...)
		for name, keys := range map[string][]fyne.KeyName{
			"end":  {fyne.KeyEnd},
			"up":   slices.Repeat([]fyne.KeyName{fyne.KeyUp}, 20),
			"home": {fyne.KeyHome},
			"down": slices.Repeat([]fyne.KeyName{fyne.KeyDown}, 20),
		} {
			if uitest.Key(s.window, keys...); !s.selectedIsInView() || s.rows.At(s.rows.Selected()) == nil {
				t.Errorf("%v wide: after %s row %d is out of view", width, name, s.rows.Selected())
			}
		}
	}
}

func TestTheWheelFillsTheView(t *testing.T) {
	s := play(t, theme.Light, wideRoom, nil, many(300)...)
	test.Scroll(s.window.Canvas(), fyne.NewPos(300, 400), 0, -96*100)
	for _, i := range []int{100, 104} {
		if s.rows.At(i) == nil {
			t.Errorf("row %d is in view and does not exist", i)
		}
	}
	if s.rows.At(0) != nil {
		t.Error("row 0 exists out of view")
	}
}

func TestRefreshWithoutAChangeRebuildsNothing(t *testing.T) {
	s := play(t, theme.Light, wideRoom, workspaces(), harbor()...)
	due, recent := s.side.due.Objects[0], s.side.recent.Objects[0]
	first := s.rows.At(0).(*row).picture
	s.Refresh()
	if s.side.due.Objects[0] != due || s.side.recent.Objects[0] != recent || s.rows.At(0).(*row).picture != first {
		t.Error("a refresh without a change makes new widgets")
	}
}

func BenchmarkRefresh(b *testing.B) {
	for _, order := range Orders() {
		b.Run(order.Name(), func(b *testing.B) {
			s := play(b, theme.Light, wideRoom, workspaces(), many(1000)...)
			s.onOrder(int(order))
			b.ResetTimer()
			for b.Loop() {
				s.Refresh()
			}
		})
	}
}

func BenchmarkSearch(b *testing.B) {
	s := play(b, theme.Light, wideRoom, workspaces(), many(1000)...)
	for b.Loop() {
		s.search.SetText("team 09")
		s.search.SetText("team 099")
	}
}

// BenchmarkOpen measures the screen's first showing with 1,000 assessments.
func BenchmarkOpen(b *testing.B) {
	assessments := many(1000)
	for b.Loop() {
		play(b, theme.Light, wideRoom, workspaces(), assessments...)
	}
}
