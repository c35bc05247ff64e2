package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/screen/gap"
	"walkyourtalk/ui/screen/home"
	"walkyourtalk/ui/screen/report"
	"walkyourtalk/ui/screen/talk"
	"walkyourtalk/ui/screen/walk"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// makeScreen returns the screen of a place, made when it is first opened.
func (a *App) makeScreen(step Step) Screen {
	switch step {
	case Talk:
		return talk.New(a.session)
	case Walk:
		return walk.New(a.session, func(what string) { a.toast(what, words.L("Undo"), a.undo) })
	case Gap:
		return gap.New(a.session, gap.Actions{Talk: func() { a.GoTo(Talk) }, Walk: func() { a.GoTo(Walk) }})
	case Report:
		return report.New(a.session, a.reportActions())
	}
	return home.New(a.session, a.homeActions(), a.services.Now)
}

// GoTo shows a place. Without an open assessment that is always Home.
func (a *App) GoTo(step Step) {
	if a.session == nil {
		return
	}
	if !a.session.HasOpen() {
		step = Home
	}
	a.session.Seal()
	a.root.HideToast()
	a.window.Canvas().Unfocus()
	a.current = step
	screen, made := a.screens[step]
	if !made {
		screen = a.makeScreen(step)
		a.screens[step] = screen
		a.pages[step] = page(screen)
	}
	a.shell.show(a.pages[step], a.tools(screen), a.footerOf(screen))
	a.refresh()
}

// page returns a screen's content with the page margins, scrolling where it is
// taller than the window.
func page(screen Screen) fyne.CanvasObject {
	content := layout.Inset(0, theme.PageMargin, 24, theme.PageMargin, screen.Object())
	if b, ok := screen.(bare); ok && b.ScrollsItself() {
		return content
	}
	return layout.Page(content)
}

// Show shows an assessment at the first step that is not done, or at the gap.
// Another assessment than before gets screens of its own, which begin at their
// top.
func (a *App) Show(id model.ID) {
	if id != a.shown {
		for _, step := range Steps() {
			delete(a.screens, step)
			delete(a.pages, step)
		}
		a.shown = id
	}
	a.session.Open(id)
	complete := done(a.session.Analysis())
	for _, step := range []Step{Talk, Walk} {
		if !complete[step] {
			a.GoTo(step)
			return
		}
	}
	a.GoTo(Gap)
}

// refresh shows the session's present state.
func (a *App) refresh() {
	if a.session == nil {
		return
	}
	if a.current != Home && !a.session.HasOpen() {
		a.GoTo(Home)
		return
	}
	screen, made := a.screens[a.current]
	if !made {
		return // GoTo makes it and refreshes
	}
	screen.Refresh()
	a.shell.label(screen)
	enable(a.undoButton, a.session.CanUndo(), words.L("Undo (Ctrl+Z)"), words.L("Nothing to undo"))
	enable(a.redoButton, a.session.CanRedo(), words.L("Redo (Ctrl+Y)"), words.L("Nothing to redo"))
	title := ""
	if a.session.HasOpen() {
		title = untitled(a.session.Assessment())
	}
	a.shell.rail.show(a.current, title, done(a.session.Analysis()))
	a.showSaving()
}

// tools returns what stands at the right of the header: the screen's own tools,
// then undo and redo.
func (a *App) tools(screen Screen) []fyne.CanvasObject {
	var tools []fyne.CanvasObject
	if own, ok := screen.(tooled); ok {
		tools = own.Tools()
	}
	if a.current == Home {
		return tools
	}
	return append(tools, a.undoButton, a.redoButton)
}

// enable lets a button be pressed, or says why it cannot be.
func enable(b *widget.Button, enabled bool, label, reason string) {
	if enabled {
		b.Enable(label)
	} else {
		b.Disable(reason)
	}
}

func (a *App) footerOf(screen Screen) fyne.CanvasObject {
	if own, ok := screen.(footed); ok {
		return own.Footer()
	}
	places := append([]Step{Home}, Steps()...)
	at := slices.Index(places, a.current)
	previous := places[at-1]
	back := backButton(words.L(previous.Name()), func() { a.GoTo(previous) })
	if at == len(places)-1 {
		return a.shell.stepFooter(back, nil)
	}
	following := places[at+1]
	return a.shell.stepFooter(back, nextButton(words.L(following.Name()), func() { a.GoTo(following) }))
}

// showSaving says when the last change reached the disk, or that it did not.
func (a *App) showSaving() {
	if err := a.session.SaveError(); err != nil {
		a.shell.showSaved("")
		a.shell.showFailure(words.L("The last change could not be saved."), a.sentence(err), words.L("Try again"), a.retry)
		return
	}
	a.shell.hideFailure()
	if at, ok := a.session.Saved(); ok {
		a.shell.showSaved(words.With("Saved {{.Time}}", model.Args{"Time": at.Local().Format("15:04")}))
	}
}

func (a *App) retry() {
	a.session.Retry()
	a.refresh()
}

func (a *App) undo() { a.travel("Undone: {{.What}}", (*session.Session).Undo) }

func (a *App) redo() { a.travel("Done again: {{.What}}", (*session.Session).Redo) }

// travel goes one step through the history. An entry that has the focus loses
// it first, so that it shows what the step brings.
func (a *App) travel(said string, step func(*session.Session) (string, bool)) {
	if a.session == nil {
		return
	}
	if _, typing := a.window.Canvas().Focused().(fyne.Shortcutable); typing {
		a.window.Canvas().Unfocus()
	}
	if what, ok := step(a.session); ok {
		a.toast(words.With(said, model.Args{"What": what}), "", nil)
	}
}

func (a *App) toast(text, button string, act func()) {
	a.root.Toast(text, button, act, a.services.Runner.After)
}
