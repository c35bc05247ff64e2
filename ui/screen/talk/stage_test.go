package talk

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

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

func TestMain(m *testing.M) { uitest.Main(m) }

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
}

// play shows an assessment's talk screen in a room.
func play(t testing.TB, mode theme.Mode, width, height float32, a model.Assessment) *stage {
	t.Helper()
	uitest.App(t, mode)
	store := modeltest.NewStore(a)
	entries, err := store.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s := &stage{session: session.New(store, entries, model.Catalogue{}, async.Inline{})}
	s.session.Open(entries[0].ID)
	s.View = New(s.session)
	s.session.OnChange(s.View.Refresh)
	s.View.Refresh()
	page := layout.Page(layout.Inset(0, theme.PageMargin, 24, theme.PageMargin, s.View.Object()))
	s.window = uitest.Window(t, width, height, widget.NewRoot(container.NewStack(widget.NewGround(chart.Canvas), page)))
	return s
}

func (s *stage) ranking() model.Ranking { return s.session.Assessment().Talk.Ranking }

func (s *stage) points(channel model.TalkChannel) model.Shares {
	return s.session.Assessment().Talk.Channels[channel]
}
