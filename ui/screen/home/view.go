package home

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// Actions is what the screen leaves to the window.
type Actions struct {
	Open                    func(model.ID)
	New, Import, OpenSample func()
	Export                  func(model.ID)
	OpenWorkspace           func(path string)
	// Recent returns the workspaces opened before, the latest first.
	Recent func() []Recent
	// Toast says what was done and, where button is not empty, offers to act.
	Toast func(text, button string, act func())
}

// View is the Home screen.
type View struct {
	session  *session.Session
	actions  Actions
	now      func() time.Time
	readings *readings
	wish     Wish
	state    State
	today    model.Date
	selected model.ID

	search  *widget.Entry
	bar     fyne.CanvasObject
	welcome fyne.CanvasObject
	noHit   *noHit
	rows    *widget.Rows
	side    *side
	page    *page
	object  *fyne.Container
	tools   *tools
	footer  *footer
}

const (
	sideWidth = 254
	sideGap   = 24
)

// New returns the screen of a session's workspace; now tells the present time.
func New(s *session.Session, actions Actions, now func() time.Time) *View {
	v := &View{session: s, actions: actions, now: now, readings: newReadings(s.AnalysisOf, words.Language)}
	v.bar = v.newBar()
	v.welcome = newWelcome(actions)
	v.noHit = newNoHit(v.clearSearch)
	v.rows = widget.NewRows(rowHeight, rowGap, v.newRow)
	v.rows.OnOpen = v.onOpen
	v.rows.OnContext = v.onContext
	v.rows.OnSelect = v.onSelect
	v.rows.OnKey = v.onKey
	v.side = newSide(actions)
	list := layout.Column(theme.Gap, v.bar, v.welcome, v.noHit.object, v.rows)
	v.page, v.object = newPage(layout.Sides(sideGap, sideWidth, theme.Fold, list, v.side.object), v.onView)
	v.tools, v.footer = newTools(actions), newFooter()
	v.Refresh()
	return v
}

// Object returns the content, which scrolls by itself.
func (v *View) Object() fyne.CanvasObject { return v.object }

// ScrollsItself reports that the content needs no page around it.
func (v *View) ScrollsItself() bool { return true }

// Title returns the title for the header.
func (v *View) Title() string { return words.L("Assessments") }

// Subtitle says how many assessments there are and how to read the figures.
func (v *View) Subtitle() string { return v.state.Subtitle }

// Refresh shows the session's present assessments.
func (v *View) Refresh() {
	v.today = model.DateOf(v.now())
	v.state = present(v.session.Entries(), v.wish, v.readings, v.today)
	moved := v.side.show(v.state)
	moved = layout.SetVisible(v.bar, !v.state.IsEmpty) || moved
	moved = layout.SetVisible(v.welcome, v.state.IsEmpty) || moved
	moved = layout.SetVisible(v.noHit.object, v.state.NoHit != "") || moved
	v.noHit.title.SetText(v.state.NoHit)
	moved = v.rows.Count() != len(v.state.Entries) || moved
	v.rows.Set(len(v.state.Entries), v.selectedIndex())
	if moved {
		v.object.Refresh()
	}
	v.tools.show(v.state.IsEmpty)
	v.footer.show(len(v.state.Entries) > 0)
}

// selectedIndex returns the place of the selected assessment; where it is gone,
// the one that took its place is selected.
func (v *View) selectedIndex() int {
	at := slices.IndexFunc(v.state.Entries, func(entry model.Entry) bool { return entry.ID == v.selected })
	if at < 0 {
		at = max(0, min(v.rows.Selected(), len(v.state.Entries)-1))
	}
	if at < len(v.state.Entries) {
		v.selected = v.state.Entries[at].ID
	}
	return at
}

func (v *View) selectedEntry() (model.Entry, bool) { return v.entry(v.selected) }

func (v *View) entry(id model.ID) (model.Entry, bool) {
	for _, entry := range v.state.Entries {
		if entry.ID == id {
			return entry, true
		}
	}
	return model.Entry{}, false
}

func (v *View) canvas() fyne.Canvas { return widget.CanvasOf(v.object) }
