// Package ui is what a person sees: the window, its menus and keys, and the
// screens between which it moves. It reaches disks and pages only through
// [Services].
package ui

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The window's first size, in pixels at scale 1.
const (
	firstWidth  = 1366
	firstHeight = 768
)

// The names of the settings that the toolkit keeps; they are cosmetic.
const (
	prefTheme  = "theme"
	prefRecent = "recent"
	prefFolder = "folder"
)

// App is the program's window and what it shows.
type App struct {
	fyne     fyne.App
	window   fyne.Window
	services Services
	mode     theme.Mode
	shell    *shell
	// The buttons of the header that every step has.
	undoButton, redoButton *widget.Button
	root                   *widget.Root
	path                   string
	session                *session.Session
	screens                map[Step]Screen
	pages                  map[Step]fyne.CanvasObject
	current                Step
	shown                  model.ID // the assessment that the screens were made for
}

// New returns the program with a window that has not been shown yet.
func New(fyneApp fyne.App, services Services) *App {
	a := &App{fyne: fyneApp, services: services, current: Home}
	a.mode = theme.Mode(fyneApp.Preferences().StringWithFallback(prefTheme, string(theme.Light)))
	fyneApp.Settings().SetTheme(theme.New(a.mode))
	a.window = fyneApp.NewWindow(words.L("Walk Your Talk"))
	a.window.SetPadded(false)
	a.shell = newShell(widget.NewMenuTitles(a.menus()...), newRail(railActions{
		home: func() { a.GoTo(Home) }, theme: a.nextTheme, help: a.help, step: a.GoTo,
	}))
	a.undoButton = widget.NewGlyphButton(widget.GlyphUndo, words.L("Undo (Ctrl+Z)"), a.undo)
	a.redoButton = widget.NewGlyphButton(widget.GlyphRedo, words.L("Redo (Ctrl+Y)"), a.redo)
	a.showTheme()
	a.root = widget.NewRoot(a.shell.frame)
	a.window.SetContent(a.root)
	a.window.Resize(fyne.NewSize(firstWidth, firstHeight))
	a.window.SetCloseIntercept(a.quit)
	a.registerKeys()
	return a
}

// Run opens a workspace and shows the window until it is closed.
func (a *App) Run(path string, sample bool) {
	a.Open(path, sample)
	a.window.ShowAndRun()
}

// Window returns the program's window.
func (a *App) Window() fyne.Window { return a.window }

// quit waits for what is still being written and closes the window. Where it
// cannot be written, the window asks before anything is lost.
func (a *App) quit() {
	err := a.Close()
	if err == nil {
		a.window.Close()
		return
	}
	a.ask(words.L("Not everything could be saved"), a.sentence(err), words.L("Close without it"), func() {
		if err := a.session.Abandon(); err != nil {
			fyne.LogError("closing the workspace", err)
		}
		a.window.Close()
	})
}

// sentence returns an error in the reader's language.
func (a *App) sentence(err error) string { return model.Sentence(err, words.Language) }

// nextTheme goes from light to dark to the desktop's own.
func (a *App) nextTheme() { a.setTheme(a.mode.Next()) }

func (a *App) setTheme(mode theme.Mode) {
	a.mode = mode
	a.fyne.Preferences().SetString(prefTheme, string(mode))
	a.fyne.Settings().SetTheme(theme.New(mode))
	a.showTheme()
}

func (a *App) showTheme() { a.shell.rail.theme.SetHint(words.L(a.mode.Name())) }

// Close waits for what is still being written and releases the workspace.
func (a *App) Close() error {
	if a.session == nil {
		return nil
	}
	return a.session.Close()
}
