package gap

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The parts of the screen, in the order of the switch in the header.
const (
	picturePart = iota
	channelsPart
	tablePart
)

// Actions is what the screen asks of the window.
type Actions struct {
	// Talk and Walk go to the screens where what is missing can be given.
	Talk, Walk func()
}

// View is the gap screen.
type View struct {
	session  *session.Session
	actions  Actions
	parts    *widget.Segmented
	warning  *widget.Notice
	missing  *emptyCard
	picture  *picture
	channels *channels
	table    *tableView
	object   *fyne.Container
	state    State
}

// New returns the gap screen of a session.
func New(s *session.Session, actions Actions) *View {
	v := &View{session: s, actions: actions, warning: widget.NewWarning(), missing: newEmptyCard(actions), channels: newChannels(s), table: newTableView()}
	v.parts = widget.NewSegmented([]string{words.L("Picture"), words.L("Six channels"), words.L("Table")}, v.onPart)
	v.picture = newPicture(s, func() {
		v.parts.Choose(tablePart)
		v.onPart(tablePart)
	})
	v.object = layout.Column(theme.Gap, v.warning, v.missing, v.picture.object, v.channels.object, v.table.object)
	return v
}

// Object returns the content.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Title returns the screen's title.
func (v *View) Title() string { return words.L("Gap") }

// Subtitle returns the assessment and its date.
func (v *View) Subtitle() string { return words.Review(v.session.Assessment(), words.Language) }

// Fact returns how scores become weights.
func (v *View) Fact() string { return v.state.Scale }

// Tools returns the switch between the parts.
func (v *View) Tools() []fyne.CanvasObject { return []fyne.CanvasObject{v.parts} }

// Refresh shows the session's present state.
func (v *View) Refresh() {
	v.state = Present(v.session.Assessment(), v.session.Analysis(), words.Language)
	if v.state.Provisional != "" && v.state.Missing == "" {
		v.warning.Tell(v.state.Provisional, words.L("Results are provisional, computed on the normalized values."),
			words.L("Go to the incentives"), v.actions.Walk)
	} else {
		v.warning.Hide()
	}
	v.missing.show(v.state)
	v.showPart()
	v.object.Refresh()
}

func (v *View) onPart(int) {
	v.showPart()
	v.object.Refresh()
}

// showPart shows the chosen part, the six channels even without a gap.
func (v *View) showPart() {
	chosen, ready := v.parts.Chosen(), v.state.Missing == ""
	show(v.missing, !ready && chosen != channelsPart)
	show(v.picture.object, ready && chosen == picturePart)
	show(v.channels.object, chosen == channelsPart)
	show(v.table.object, ready && chosen == tablePart)
	switch {
	case chosen == channelsPart:
		v.channels.show(v.state)
	case !ready:
	case chosen == picturePart:
		v.picture.show(v.state)
	default:
		v.table.show(v.state.Tables)
	}
}

func show(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
	} else {
		o.Hide()
	}
}

// emptyCard says what is missing before there is a gap.
type emptyCard struct {
	*widget.Surface
	what, why  *widget.Text
	talk, walk *widget.Button
}

func newEmptyCard(actions Actions) *emptyCard {
	e := &emptyCard{
		talk: widget.NewButton(words.L("Rank the constraints"), actions.Talk),
		walk: widget.NewButton(words.L("List the metrics"), actions.Walk),
		what: widget.NewCardTitle("").Aligned(fyne.TextAlignCenter),
		why:  widget.NewHint("").Aligned(fyne.TextAlignCenter),
	}
	outline := widget.NewDrawing(120, func(size fyne.Size) chart.Scene {
		return chart.Diamond{}.Scene(float64(size.Width), float64(size.Height), words.Language, widget.Measurer{})
	})
	e.Surface = widget.NewSurface(chart.Surface, chart.Hairline,
		layout.Pad(48, layout.Column(8, outline, e.what, e.why, layout.Inset(8, 0, 0, 0, layout.Centre(layout.Row(0, e.talk, e.walk))))))
	return e
}

func (e *emptyCard) show(s State) {
	e.what.SetText(s.Missing)
	e.why.SetText(s.MissingWhy)
	show(e.talk, s.NeedsTalk)
	show(e.walk, !s.NeedsTalk)
}
