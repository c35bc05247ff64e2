package walk

import (
	"bytes"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/async"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// The room for a screen between the rail, the header and the footer.
const (
	wideRoom   = 1366 - theme.Rail
	narrowRoom = 1024 - theme.RailNarrow
	roomHeight = 768 - theme.Menu - theme.Header - theme.Footer
)

// stage is the screen in a window.
type stage struct {
	*View
	session *session.Session
	window  fyne.Window
	removed []string
}

// play shows an assessment's walk screen in a room.
func play(t testing.TB, mode theme.Mode, width, height float32, assessments ...model.Assessment) *stage {
	t.Helper()
	uitest.App(t, mode)
	catalogue, err := model.ParseCatalogue(bytes.NewReader(assets.Metrics), bytes.NewReader(assets.OpposingPairs))
	if err != nil {
		t.Fatal(err)
	}
	store := modeltest.NewStore(assessments...)
	entries, err := store.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{session: session.New(store, entries, catalogue, async.Inline{})}
	s.session.Open(entries[0].ID)
	s.View = New(s.session, func(what string) { s.removed = append(s.removed, what) })
	s.session.OnChange(s.View.Refresh)
	s.View.Refresh()
	page := layout.Page(layout.Inset(0, theme.PageMargin, 24, theme.PageMargin, s.View.Object()))
	s.window = uitest.Window(t, width, height, widget.NewRoot(widget.NewSurface(chart.Canvas, chart.None, page)))
	s.window.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) {
		if e.Name == fyne.KeyEscape {
			widget.CloseTopModal(s.window.Canvas())
		}
	})
	s.window.Canvas().SetOnTypedRune(func(r rune) {
		if r == '/' {
			s.FocusSearch()
		}
	})
	return s
}

// tap presses a place of an object.
func (s *stage) tap(o fyne.CanvasObject, x, y float32) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	test.TapCanvas(s.window.Canvas(), at.AddXY(x, y))
}

func (s *stage) metric(i int) model.Metric { return s.session.Assessment().Walk.Metrics[i] }

func (s *stage) focused() fyne.Focusable { return s.window.Canvas().Focused() }

// sample returns the assessment of the mockup: the worked example with attention
// and pressure, a metric that is only watched, and an answered belief.
func sample() model.Assessment {
	a := modeltest.WorkedExample()
	watched := model.NewMetric("Release on-time rate", model.Time)
	a = a.AddMetric(watched)
	for i, m := range []struct {
		abbreviation        string
		better              model.Direction
		attention, pressure float64
	}{
		{"AHT", model.Lower, 5, 4},
		{"SL", model.Higher, 5, 5},
		{"", model.Lower, 2, 5},
		{"QA", model.Higher, 3, 2},
		{"CEA", model.Higher, 2, 3},
		{"", model.Higher, 1, 2},
	} {
		metric := a.Walk.Metrics[i]
		metric.Abbreviation, metric.Better = m.abbreviation, m.better
		metric.Attention, metric.Pressure = m.attention, m.pressure
		metric.Locked = m.abbreviation == "CEA"
		a = a.WithMetric(i, metric)
	}
	a.Title = "Harbor Support, Tier 1"
	a.Walk.Believed = model.Ranking{model.Quality: 4, model.Cost: 5, model.Time: 1, model.Risk: 2}
	return a
}
