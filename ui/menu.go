package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// group is a menu.
type group struct {
	name     string
	commands []command
}

// separator stands between the parts of a menu.
func separator() command { return command{} }

// commands returns the one table of what the menus and the keys do.
func (a *App) commands() []group {
	return []group{
		{"File", []command{
			{name: "New assessment", shortcut: ctrl(fyne.KeyN), act: a.newAssessment},
			{name: "Open workspace…", shortcut: ctrl(fyne.KeyO), act: a.askOpen},
			{name: "New workspace…", act: a.askNewWorkspace},
			separator(),
			{name: "Import…", shortcut: ctrl(fyne.KeyI), act: a.askImport},
			{name: "Export assessment…", act: a.exportOpen},
			{name: "Export PDF…", shortcut: ctrl(fyne.KeyP), act: a.exportReport},
			separator(),
			{name: "Save now", shortcut: ctrl(fyne.KeyS), act: a.saveNow},
			{name: "Save a copy…", shortcut: ctrlShift(fyne.KeyS), act: a.askCopy},
			separator(),
			{name: "Quit", act: a.quit},
		}},
		{"Edit", []command{
			{name: "Undo", shortcut: &fyne.ShortcutUndo{}, also: []fyne.Shortcut{ctrl(fyne.KeyZ)}, act: a.undo},
			{name: "Redo", shortcut: &fyne.ShortcutRedo{}, also: []fyne.Shortcut{ctrl(fyne.KeyY), ctrlShift(fyne.KeyZ)}, act: a.redo},
			separator(),
			{name: "Search", shortcut: ctrl(fyne.KeyF), act: a.search},
		}},
		{"View", []command{
			{name: "Light", act: func() { a.setTheme(theme.Light) }},
			{name: "Dark", act: func() { a.setTheme(theme.Dark) }},
			{name: "As the desktop", act: func() { a.setTheme(theme.System) }},
			separator(),
			{name: "Full screen", key: fyne.KeyF11, act: func() { a.window.SetFullScreen(!a.window.FullScreen()) }},
		}},
		{"Assessment", []command{
			{name: "All assessments", shortcut: alt(fyne.KeyHome), act: func() { a.GoTo(Home) }},
			{name: "Details…", act: a.askDetails},
			separator(),
			{name: "Talk", shortcut: ctrl(fyne.Key1), act: func() { a.GoTo(Talk) }},
			{name: "Walk", shortcut: ctrl(fyne.Key2), act: func() { a.GoTo(Walk) }},
			{name: "Gap", shortcut: ctrl(fyne.Key3), act: func() { a.GoTo(Gap) }},
			{name: "Report", shortcut: ctrl(fyne.Key4), also: []fyne.Shortcut{ctrl(fyne.Key6)}, act: func() { a.GoTo(Report) }},
		}},
		{"Help", []command{
			{name: "This screen", key: fyne.KeyF1, act: a.help},
			{name: "About Walk Your Talk", act: a.about},
		}},
	}
}

// menus returns the menus of the menu bar.
func (a *App) menus() []*fyne.Menu {
	var menus []*fyne.Menu
	for _, group := range a.commands() {
		menu := fyne.NewMenu(words.L(group.name))
		for _, command := range group.commands {
			menu.Items = append(menu.Items, command.item())
		}
		menus = append(menus, menu)
	}
	return menus
}

func (c command) item() *fyne.MenuItem {
	if c.name == "" {
		return fyne.NewMenuItemSeparator()
	}
	item := fyne.NewMenuItem(words.L(c.name), c.act)
	item.Shortcut = c.shortcut
	if c.key != "" {
		item.Shortcut = &desktop.CustomShortcut{KeyName: c.key}
	}
	return item
}
