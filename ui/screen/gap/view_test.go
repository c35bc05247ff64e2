package gap_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/async"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/screen/gap"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestMain(m *testing.M) { uitest.Main(m) }

// shown returns the gap screen of an assessment in a window as wide as the
// content of a window of 1366.
func shown(t *testing.T, mode theme.Mode, a model.Assessment) (*session.Session, *gap.View, fyne.Window) {
	t.Helper()
	uitest.App(t, mode)
	s := session.New(&modeltest.Store{}, []model.Entry{{ID: 1, Assessment: a}}, modeltest.Catalogue(), async.Inline{})
	s.Open(1)
	v := gap.New(s, gap.Actions{})
	v.Refresh()
	w := uitest.Window(t, 1158, 700, widget.NewRoot(layout.Page(layout.Pad(32, v.Object()))))
	return s, v, w
}

func parts(v *gap.View) *widget.Segmented { return v.Tools()[0].(*widget.Segmented) }

func channelled() model.Assessment {
	a := modeltest.WorkedExample()
	a.Talk.Channels = [model.TalkChannelCount]model.Shares{{30, 45, 10, 15}, {40, 30, 15, 15}, {}}
	a.Walk.Believed = model.Ranking{4, 5, 1, 2}
	return a
}

func TestGoldens(t *testing.T) {
	provisional := modeltest.WorkedExample()
	metric := provisional.Walk.Metrics[0]
	metric.Incentive = 20
	provisional = provisional.WithMetric(0, metric)
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		for _, c := range []struct {
			name       string
			assessment model.Assessment
			rights     int
		}{
			{"picture", modeltest.WorkedExample(), 0},
			{"channels", channelled(), 1},
			{"table", modeltest.WorkedExample(), 2},
			{"provisional", provisional, 0},
			{"empty", model.Assessment{Title: "New"}, 0},
		} {
			t.Run(c.name+"_"+string(mode), func(t *testing.T) {
				_, v, w := shown(t, mode, c.assessment)
				for range c.rights {
					parts(v).TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
				}
				uitest.Golden(t, c.name+"_"+string(mode), w.Canvas().Capture())
			})
		}
	}
}

func TestFindingOpensItsFigures(t *testing.T) {
	_, _, w := shown(t, theme.Light, modeltest.WorkedExample())
	row := uitest.Find[*widget.Disclosure](w.Content(), func(*widget.Disclosure) bool { return true })
	before := uitest.Texts(w.Content())
	test.Tap(row)
	if !row.IsOpen() || len(uitest.Texts(w.Content())) <= len(before) {
		t.Errorf("nothing opened behind the finding")
	}
	row.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	if row.IsOpen() {
		t.Error("Enter did not close it")
	}
}

func TestRobustnessLineOpensTheMethods(t *testing.T) {
	_, v, w := shown(t, theme.Light, modeltest.WorkedExample())
	line := uitest.Find[*widget.LinkText](w.Content(), func(*widget.LinkText) bool { return true })
	test.Tap(line)
	if parts(v).Chosen() != 2 || !strings.Contains(strings.Join(uitest.Texts(w.Content()), "\n"), "Rank reciprocal") {
		t.Error("the weight methods are not shown")
	}
}

func TestTheScreenFollowsTheSession(t *testing.T) {
	s, v, w := shown(t, theme.Light, modeltest.WorkedExample())
	a := s.Assessment()
	a.Talk.Ranking = model.Ranking{4, 5, 1, 2}
	s.Change("Cost first", "", a)
	v.Refresh()
	if !strings.Contains(strings.Join(uitest.Texts(w.Content()), "\n"), "You reward Cost first") {
		t.Errorf("the screen still shows the old verdict: %q", uitest.Texts(w.Content()))
	}
}

func TestWhatIsMissingLeadsThere(t *testing.T) {
	ranked := model.Assessment{Title: "New", Talk: model.Talk{Ranking: model.Ranking{5, 4, 1, 2}, Method: model.Direct}}
	for _, c := range []struct {
		assessment model.Assessment
		button     string
		want       string
	}{
		{model.Assessment{Title: "New"}, "Rank the constraints", "talk"},
		{ranked, "List the metrics", "walk"},
	} {
		uitest.App(t, theme.Light)
		s := session.New(&modeltest.Store{}, []model.Entry{{ID: 1, Assessment: c.assessment}}, modeltest.Catalogue(), async.Inline{})
		s.Open(1)
		gone := ""
		v := gap.New(s, gap.Actions{Talk: func() { gone = "talk" }, Walk: func() { gone = "walk" }})
		v.Refresh()
		w := uitest.Window(t, 1158, 700, widget.NewRoot(v.Object()))
		test.Tap(uitest.Find(w.Content(), func(b *widget.Button) bool { return b.Text() == c.button }))
		if gone != c.want {
			t.Errorf("%s leads to %q", c.button, gone)
		}
	}
}

func TestCopyPutsTheFiguresOnTheClipboard(t *testing.T) {
	_, v, w := shown(t, theme.Light, modeltest.WorkedExample())
	parts(v).TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	parts(v).TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	test.Tap(uitest.Find[*widget.Button](w.Content(), func(b *widget.Button) bool { return b.Text() == "Copy" }))
	if got := fyne.CurrentApp().Clipboard().Content(); !strings.Contains(got, "Cost\t4\t33.3\t65.0\t+31.7") {
		t.Errorf("the clipboard holds %q", got)
	}
}
