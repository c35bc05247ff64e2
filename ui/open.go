package ui

import (
	"context"
	"path/filepath"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/screen/home"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// recentMost is how many workspaces are remembered.
const recentMost = 5

// loadingAfter is how long a wait may last before the window says what it waits
// for.
const loadingAfter = 300 * time.Millisecond

// Open opens a workspace in place of the present one, and, where sample is
// true, the sample assessment in it. A workspace that cannot be opened leaves
// the present one as it is.
func (a *App) Open(path string, sample bool) {
	if a.isOpen(path) {
		a.begin(sample)
		return
	}
	isRead := false
	a.services.Runner.After(loadingAfter, func() {
		if !isRead && a.session == nil {
			a.showWait(path)
		}
	})
	a.load(path, func(store model.Store, entries []model.Entry, err error) {
		isRead = true
		if err != nil {
			a.openFailed(err)
			return
		}
		if a.show(path, store, entries) {
			a.begin(sample)
		}
	})
}

// begin shows the workspace's assessments, or the sample.
func (a *App) begin(sample bool) {
	a.GoTo(Home)
	if sample {
		a.openSample()
	}
	a.window.SetTitle(words.With("{{.Workspace}}: Walk Your Talk", model.Args{"Workspace": workspaceName(a.path)}))
}

// openAsked opens a workspace that the person was asked for.
func (a *App) openAsked(path string, done func(error)) {
	if a.isOpen(path) {
		done(nil)
		a.GoTo(Home)
		return
	}
	a.load(path, func(store model.Store, entries []model.Entry, err error) {
		if done(err); err == nil && a.show(path, store, entries) {
			a.begin(false)
		}
	})
}

func (a *App) isOpen(path string) bool { return a.session != nil && path == a.path }

// load reads a workspace and tells what it holds, or why it cannot be read.
func (a *App) load(path string, told func(model.Store, []model.Entry, error)) {
	var store model.Store
	var entries []model.Entry
	var err error
	a.services.Runner.Go(func() {
		if store, err = a.services.OpenWorkspace(context.Background(), path); err != nil {
			return
		}
		if entries, err = store.List(context.Background()); err != nil {
			// The listing's failure is the one to tell.
			_ = store.Close()
		}
	}, func() { told(store, entries, err) })
}

// show makes an open workspace the present one and reports whether it could:
// what is unsaved in the one before comes first.
func (a *App) show(path string, store model.Store, entries []model.Entry) bool {
	if err := a.Close(); err != nil {
		a.tell(words.L("Not everything could be saved"), a.sentence(err)+"\n\n"+words.L("The present workspace stays open."))
		if err := store.Close(); err != nil {
			fyne.LogError("closing the other workspace", err)
		}
		return false
	}
	a.path = path
	a.session = session.New(store, entries, a.services.Catalogue, a.services.Runner)
	a.session.OnChange(a.refresh)
	a.session.OnSave(a.showSaving)
	a.screens, a.pages, a.shown = map[Step]Screen{}, map[Step]fyne.CanvasObject{}, 0
	a.remember(path)
	return true
}

// openFailed says why a workspace cannot be opened. With nothing else to show,
// the window offers another one.
func (a *App) openFailed(err error) {
	if a.session != nil {
		a.tell(words.L("This workspace cannot be opened"), a.sentence(err))
		return
	}
	other := widget.NewButton(words.L("Open another workspace"), a.askOpen).Ranked(widget.Primary)
	fresh := widget.NewButton(words.L("New workspace"), a.askNewWorkspace)
	title := widget.NewCardTitle(words.L("This workspace cannot be opened")).In(chart.NotWalkingText)
	a.showCard(chart.NotWalkingGround, chart.NotWalking,
		layout.Row(12, widget.NewIcon(widget.GlyphCross, 24, chart.NotWalking), title),
		widget.NewText(a.sentence(err)).Wrapped(),
		widget.NewHint(words.L("The file was left as it is; nothing of yours was changed.")).Wrapped(),
		layout.Row(8, fresh, other))
	a.window.Canvas().Focus(other)
}

// showWait says which workspace is being opened.
func (a *App) showWait(path string) {
	a.showCard(chart.Surface, chart.Hairline, widget.NewCardTitle(words.L("Opening the workspace")), widget.NewText(path).Wrapped())
}

// showCard shows one card in the place of a screen.
func (a *App) showCard(fill, edge chart.Role, parts ...fyne.CanvasObject) {
	card := widget.NewSurface(fill, edge, layout.Pad(24, layout.Column(16, parts...)))
	a.shell.title.SetText(words.L("Walk Your Talk"))
	a.shell.content.Objects = []fyne.CanvasObject{layout.Page(layout.Inset(0, 32, 24, 32, layout.Column(0, card)))}
	a.shell.content.Refresh()
	a.shell.rail.show(Home, "", nil)
}

// remember puts a workspace at the front of the recent ones.
func (a *App) remember(path string) {
	recent := []string{path + "\t" + string(model.DateOf(a.services.Now()))}
	for _, known := range a.fyne.Preferences().StringList(prefRecent) {
		if other, _, _ := strings.Cut(known, "\t"); other != path && len(recent) < recentMost {
			recent = append(recent, known)
		}
	}
	a.fyne.Preferences().SetStringList(prefRecent, recent)
}

// recent returns the workspaces that were opened last, the present one first.
func (a *App) recent() []home.Recent {
	var recent []home.Recent
	for _, known := range a.fyne.Preferences().StringList(prefRecent) {
		path, day, _ := strings.Cut(known, "\t")
		recent = append(recent, home.Recent{Path: path, Name: workspaceName(path), Date: model.Date(day), IsOpen: path == a.path})
	}
	return recent
}

func workspaceName(path string) string {
	return strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
}
