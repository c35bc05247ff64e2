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
	if _, made := a.screens[step]; !made {
		screen := a.makeScreen(step)
		a.screens[step] = screen
		a.pages[step] = page(screen)
	}
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

// open shows an assessment at the first step that is not done, or at the gap.
func (a *App) open(id model.ID) {
	a.session.Open(id)
	complete := done(a.session.Assessment(), a.session.Analysis())
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
	screen := a.screens[a.current]
	screen.Refresh()
	a.shell.show(screen, a.pages[a.current], a.tools(screen))
	a.shell.setFooter(a.footerOf(screen))
	assessment := a.session.Assessment()
	title := ""
	if a.session.HasOpen() {
		title = untitled(assessment)
	}
	a.shell.rail.show(a.current, title, done(assessment, a.session.Analysis()))
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
	undo := widget.NewGlyphButton(widget.GlyphUndo, words.L("Undo (Ctrl+Z)"), a.undo)
	redo := widget.NewGlyphButton(widget.GlyphRedo, words.L("Redo (Ctrl+Y)"), a.redo)
	if !a.session.CanUndo() {
		undo.Disable(words.L("Nothing to undo"))
	}
	if !a.session.CanRedo() {
		redo.Disable(words.L("Nothing to redo"))
	}
	return append(tools, undo, redo)
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
		return footer(back, screen.Fact(), nil)
	}
	following := places[at+1]
	return footer(back, screen.Fact(), nextButton(words.L(following.Name()), widget.Primary, func() { a.GoTo(following) }))
}

// showSaving says when the last change reached the disk, or that it did not.
func (a *App) showSaving() {
	switch err := a.session.SaveError(); {
	case err != nil:
		a.shell.showSaved("")
		a.shell.failure.Tell(words.L("The last change could not be saved."), a.sentence(err), words.L("Try again"), a.retry)
	default:
		a.shell.failure.Hide()
		if at, ok := a.session.Saved(); ok {
			a.shell.showSaved(words.With("Saved {{.Time}}", model.Args{"Time": at.Local().Format("15:04")}))
		}
	}
	a.shell.frame.Refresh()
}

func (a *App) retry() {
	a.session.Retry()
	a.refresh()
}

func (a *App) undo() {
	if a.session == nil {
		return
	}
	a.window.Canvas().Unfocus()
	if what, ok := a.session.Undo(); ok {
		a.toast(words.With("Undone: {{.What}}", model.Args{"What": what}), "", nil)
	}
}

func (a *App) redo() {
	if a.session == nil {
		return
	}
	a.window.Canvas().Unfocus()
	if what, ok := a.session.Redo(); ok {
		a.toast(words.With("Done again: {{.What}}", model.Args{"What": what}), "", nil)
	}
}

func (a *App) toast(text, button string, act func()) {
	a.root.Toast(text, button, act, a.services.Runner.After)
}
