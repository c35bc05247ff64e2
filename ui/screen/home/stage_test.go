package home

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2"

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

// The room between the rail and the right edge of the window, under the menu.
const (
	wideRoom   = 1366 - theme.Rail
	narrowRoom = 1024 - theme.RailNarrow
	roomHeight = 768 - theme.Menu
)

// stage is the screen in a window, with a record of what it asked the window
// for.
type stage struct {
	*View
	store    *modeltest.Store
	session  *session.Session
	window   fyne.Window
	root     *widget.Root
	opened   []model.ID
	exported []model.ID
	pressed  []string
	recent   []Recent
	toasts   []string
	undo     func()
}

// play shows the screen of a workspace in a room.
func play(t testing.TB, mode theme.Mode, width float32, recent []Recent, assessments ...model.Assessment) *stage {
	uitest.App(t, mode)
	s := &stage{store: modeltest.NewStore(assessments...), recent: recent}
	entries, err := s.store.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	s.session = session.New(s.store, entries, model.Catalogue{}, async.Inline{})
	s.View = New(s.session, s.actions(), func() time.Time {
		day, _ := today.Time()
		return day.Add(15 * time.Hour)
	})
	s.session.OnChange(s.View.Refresh)
	s.root = widget.NewRoot(widget.NewSurface(chart.Canvas, chart.None, s.shell()))
	s.window = uitest.Window(t, width, roomHeight, s.root)
	s.window.Canvas().SetOnTypedKey(func(event *fyne.KeyEvent) { s.View.TypedKey(event) })
	return s
}

func (s *stage) actions() Actions {
	press := func(name string) func() { return func() { s.pressed = append(s.pressed, name) } }
	return Actions{
		Open: func(id model.ID) { s.opened = append(s.opened, id) },
		New:  press("new"), Import: press("import"), OpenSample: press("sample"),
		Export:        func(id model.ID) { s.exported = append(s.exported, id) },
		OpenWorkspace: func(path string) { press(path)() },
		Recent:        func() []Recent { return s.recent },
		Toast: func(text, button string, act func()) {
			s.toasts, s.undo = append(s.toasts, text), act
			s.root.Toast(text, button, act, async.Inline{}.After)
		},
	}
}

// shell puts header and footer around the screen, as the window does.
func (s *stage) shell() fyne.CanvasObject {
	title := layout.Column(0, widget.NewText(s.Title()).Sized(theme.Title).Bold(), widget.NewHint(s.Subtitle()).AtLeast(1))
	tools := layout.Row(8, s.Tools()...)
	head := layout.Inset(0, theme.PageMargin, 0, theme.PageMargin, layout.SpringRow(16, 0, title, tools))
	foot := widget.NewSurface(chart.Surface, chart.Hairline, layout.Inset(0, theme.PageMargin, 0, theme.PageMargin, s.Footer()))
	body := layout.Inset(0, theme.PageMargin, bottom, theme.PageMargin, s.Object())
	return &fyne.Container{Layout: shellLayout{}, Objects: []fyne.CanvasObject{head, body, foot}}
}

type shellLayout struct{}

func (shellLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	heights := []float32{theme.Header, size.Height - theme.Header - theme.Footer, theme.Footer}
	var y float32
	for i, o := range objects {
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, heights[i]))
		y += heights[i]
	}
}

func (shellLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(400, 400) }

// kept returns the assessment that the store holds under an id.
func (s *stage) kept(t testing.TB, id model.ID) model.Assessment {
	t.Helper()
	entry, err := s.store.Get(t.Context(), id)
	if err != nil {
		t.Fatal(err)
	}
	return entry.Assessment
}

// holds reports whether the store holds an assessment under an id.
func (s *stage) holds(id model.ID) bool {
	_, err := s.store.Get(context.Background(), id)
	return err == nil
}

// titles returns the titles that the list shows, in order.
func (s *stage) titles() []string {
	var titles []string
	for _, entry := range s.state.Entries {
		titles = append(titles, entry.Assessment.Title)
	}
	return titles
}
