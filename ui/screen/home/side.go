package home

import (
	"slices"

	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// side is the right-hand column: what is due, the workspaces opened before, and
// the sample for who is new here.
type side struct {
	actions   Actions
	due       *fyne.Container
	recent    *fyne.Container
	newHere   fyne.CanvasObject
	object    *fyne.Container
	shownDue  []Due
	shownMore string
	shown     []Recent
}

func newSide(actions Actions) *side {
	s := &side{actions: actions, due: layout.Column(0), recent: layout.Column(0)}
	sample := widget.NewButton(words.L("Open the sample"), actions.OpenSample).With(widget.GlyphEye).High(theme.ControlLow)
	s.newHere = widget.NewSurface(chart.Sunk, chart.Sunk, layout.Pad(theme.CardPadding, layout.Column(4,
		widget.NewCardTitle(words.L("New here?")),
		layout.Inset(0, 0, 8, 0, widget.NewHint(words.L("See a finished assessment with its verdict and report.")).Wrapped()),
		layout.Row(0, sample))))
	s.due.Hide()
	s.recent.Hide()
	s.object = layout.Column(theme.Gap, s.due, s.recent, s.newHere)
	return s
}

// show shows what is due and the recent workspaces, and reports whether
// anything changed. The sample is offered unless the list offers it.
func (s *side) show(state State) bool {
	changed := layout.SetVisible(s.newHere, !state.IsEmpty)
	if !slices.Equal(s.shownDue, state.Due) || s.shownMore != state.DueMore {
		s.shownDue, s.shownMore = state.Due, state.DueMore
		s.showDue()
		changed = true
	}
	if recent := s.actions.Recent(); !slices.Equal(s.shown, recent) {
		s.shown = recent
		s.showRecent()
		changed = true
	}
	return changed
}

func (s *side) showDue() {
	list := layout.Column(4, layout.Inset(0, 0, 4, 0, widget.NewCardTitle(words.L("Due soon"))))
	for _, due := range s.shownDue {
		item := widget.NewItem(widget.GlyphClock, due.Name, due.When, func() { s.actions.Open(due.ID) }).Bold()
		if due.Overdue {
			item.Marked(chart.NotWalkingText)
		}
		list.Add(item)
	}
	if s.shownMore != "" {
		list.Add(layout.Inset(4, 0, 0, 32, widget.NewCaption(s.shownMore)))
	}
	s.due.Objects = []fyne.CanvasObject{widget.NewCard(list)}
	layout.SetVisible(s.due, len(s.shownDue) > 0)
}

func (s *side) showRecent() {
	list := layout.Column(0, layout.Inset(0, 0, 4, 0, widget.NewCardTitle(words.L("Recent workspaces"))))
	for i, recent := range s.shown {
		if i > 0 {
			list.Add(widget.Rule(chart.Hairline))
		}
		hint := figure.Date(recent.Date, words.Language)
		if recent.IsOpen {
			hint = words.L("open now")
		}
		item := widget.NewItem(widget.GlyphFile, recent.Name, hint, func() { s.open(recent) })
		if recent.IsOpen {
			item.Bold()
		}
		list.Add(item)
	}
	s.recent.Objects = []fyne.CanvasObject{widget.NewCard(list)}
	layout.SetVisible(s.recent, len(s.shown) > 0)
}

// open opens a workspace, unless it is the one that is open.
func (s *side) open(recent Recent) {
	if !recent.IsOpen {
		s.actions.OpenWorkspace(recent.Path)
	}
}
