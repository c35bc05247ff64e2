package ui

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/gap"
)

// Step is a place in the window: Home, or a step of the open assessment.
type Step string

// The places.
const (
	Home   Step = "home"
	Talk   Step = "talk"
	Walk   Step = "walk"
	Gap    Step = "gap"
	Report Step = "report"
)

// Steps returns the steps of an assessment in their order.
func Steps() []Step { return []Step{Talk, Walk, Gap, Report} }

// Name returns the step's English name.
func (s Step) Name() string {
	switch s {
	case Talk:
		return "Talk"
	case Walk:
		return "Walk"
	case Gap:
		return "Gap"
	case Report:
		return "Report"
	}
	return "Home"
}

// Screen is what a place shows between the header and the footer.
type Screen interface {
	// Object returns the content, without page margins.
	Object() fyne.CanvasObject
	// Title and Subtitle stand in the header, Fact in the middle of the footer.
	Title() string
	Subtitle() string
	Fact() string
	// Refresh shows the session's present state.
	Refresh()
}

// tooled is a screen with tools of its own at the right of the header.
type tooled interface{ Tools() []fyne.CanvasObject }

// footed is a screen with a footer of its own.
type footed interface{ Footer() fyne.CanvasObject }

// bare is a screen that scrolls by itself.
type bare interface{ ScrollsItself() bool }

// searcher is a screen with something to search in.
type searcher interface{ FocusSearch() }

// keyed is a screen that has a use for keys while nothing has the focus.
type keyed interface {
	TypedKey(event *fyne.KeyEvent) bool
}

// done returns the steps that are complete.
func done(analysis gap.Analysis) map[Step]bool {
	return map[Step]bool{
		Talk: analysis.Talk != nil,
		Walk: analysis.Walk != nil && !analysis.Provisional,
		Gap:  analysis.Gap != nil && !analysis.Provisional,
	}
}
