package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"walkyourtalk/ui/widget"
)

// command is something that the menus and the keys do.
type command struct {
	name     string
	shortcut fyne.Shortcut
	// also holds further shortcuts that the menu does not show.
	also []fyne.Shortcut
	// key is a key without a modifier.
	key fyne.KeyName
	act func()
}

// registerKeys lets every command's keys reach it, whatever has the focus.
func (a *App) registerKeys() {
	c := a.window.Canvas()
	plain := map[fyne.KeyName]func(){fyne.KeyEscape: a.escape, fyne.KeySlash: a.search, fyne.KeyF10: a.openMenu}
	for _, group := range a.commands() {
		for _, command := range group.commands {
			act := command.act
			for _, shortcut := range command.shortcuts() {
				c.AddShortcut(shortcut, func(fyne.Shortcut) { act() })
			}
			if command.key != "" {
				plain[command.key] = act
			}
		}
	}
	c.SetOnTypedKey(func(event *fyne.KeyEvent) {
		if act, known := plain[event.Name]; known {
			act()
		}
	})
}

func (c command) shortcuts() []fyne.Shortcut {
	if c.shortcut == nil {
		return c.also
	}
	return append([]fyne.Shortcut{c.shortcut}, c.also...)
}

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}

func ctrlShift(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift}
}

func alt(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierAlt}
}

// escape closes what lies over the window, else leaves full screen, else lets
// go of the focus.
func (a *App) escape() {
	switch c := a.window.Canvas(); {
	case widget.CloseTopModal(c):
	case a.window.FullScreen():
		a.window.SetFullScreen(false)
	default:
		c.Unfocus()
	}
}

// search gives the keyboard to the screen's search.
func (a *App) search() {
	if screen, ok := a.screens[a.current].(searcher); ok {
		screen.FocusSearch()
	}
}

func (a *App) openMenu() { a.shell.titles[0].Open() }
