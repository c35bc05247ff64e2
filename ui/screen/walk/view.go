package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	// tableShare is the part of the width that the table takes beside the
	// catalogue.
	tableShare = 0.683
	// foldWidth is the width of the content under which the catalogue goes below
	// the table, whose names would else be cut.
	foldWidth = 1000
	// catalogueHeight is how high the catalogue is at most beside the table.
	catalogueHeight = 584
)

// View is the walk screen.
type View struct {
	session   *session.Session
	onRemoved func(what string)
	belief    *beliefCard
	table     *tableCard
	shares    *sharesCard
	catalogue *catalogueCard
	object    *fyne.Container
	shown     model.ID
}

// New returns the walk screen of a session. OnRemoved is told that a metric was
// removed, so that the window can offer to undo it.
func New(s *session.Session, onRemoved func(what string)) *View {
	v := &View{session: s, onRemoved: onRemoved}
	v.belief = newBeliefCard(v.onBelieved, v.relayout)
	v.table = newTableCard(v)
	v.shares = newSharesCard(v.onWeights, s.Seal, v.relayout)
	v.catalogue = newCatalogueCard(s.Catalogue(), v.add, v.askOwn)
	left := layout.Column(theme.Gap, v.belief.object, v.table.object, v.shares.object)
	right := layout.AtMost(catalogueHeight, v.catalogue.object)
	v.object = layout.Shares(theme.Gap, tableShare, foldWidth, left, right)
	return v
}

// Object returns the content.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Title returns the screen's title.
func (v *View) Title() string { return words.L("Walk") }

// Subtitle says what to do.
func (v *View) Subtitle() string {
	return words.L("List what you measure and pay for. Attention and pressure: 0 = none, 5 = most.")
}

// Fact returns the assessment and its date.
func (v *View) Fact() string { return words.Review(v.session.Assessment(), words.Language) }

// FocusSearch gives the keyboard to the catalogue's search; what is typed then
// replaces what was searched for before.
func (v *View) FocusSearch() {
	if c := v.canvas(); c != nil {
		c.Focus(v.catalogue.search)
		v.catalogue.search.TypedShortcut(&fyne.ShortcutSelectAll{})
		widget.Reveal(v.catalogue.object)
	}
}

// Refresh shows the session's present state.
func (v *View) Refresh() {
	state := Present(v.session.Assessment(), v.session.Analysis(), words.Language)
	if id := v.session.OpenID(); id != v.shown {
		v.shown = id
		v.table.reset()
		v.shares.reset()
		v.belief.reset(state.Belief)
	}
	v.belief.show(state.Belief)
	v.table.show(state)
	v.shares.show(state.Shares)
	v.catalogue.list.SetTaken(state.Taken)
}

func (v *View) relayout() { v.object.Refresh() }

func (v *View) canvas() fyne.Canvas {
	return widget.CanvasOf(v.object)
}
