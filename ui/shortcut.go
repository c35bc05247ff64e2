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
	plain := map[fyne.KeyName]func(){fyne.KeyF10: a.openMenu}
	for _, group := range a.commands() {
		for _, command := range group.commands {
			act := a.unlessAsked(command.act)
			for _, shortcut := range command.shortcuts() {
				handler := func(fyne.Shortcut) { act() }
				c.AddShortcut(shortcut, handler)
				a.root.AddShortcut(shortcut, handler)
			}
			if command.key != "" {
				plain[command.key] = command.act
			}
		}
	}
	c.SetOnTypedKey(func(event *fyne.KeyEvent) {
		if event.Name == fyne.KeyEscape {
			a.escape()
		} else if act, known := plain[event.Name]; known {
			a.unlessAsked(act)()
		} else if screen, ok := a.screens[a.current].(keyed); ok {
			screen.TypedKey(event)
		}
	})
	// The slash is a character: not every keyboard has a key for it, and as one
	// it is not typed into the search that it leads to.
	c.SetOnTypedRune(func(r rune) {
		if r == '/' {
			a.unlessAsked(a.search)()
		}
	})
}

// unlessAsked returns an act that does nothing while a question or a menu lies
// over the window.
func (a *App) unlessAsked(act func()) func() {
	return func() {
		if a.window.Canvas().Overlays().Top() == nil {
			act()
		}
	}
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
