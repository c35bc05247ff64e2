package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// The order of the modifiers is that of the Apple Style Guide (2024), "key
// combinations", which the other systems share.
func TestKeyText(t *testing.T) {
	shortcut := func(key fyne.KeyName, modifier fyne.KeyModifier) fyne.Shortcut {
		return &desktop.CustomShortcut{KeyName: key, Modifier: modifier}
	}
	for _, c := range []struct {
		shortcut fyne.Shortcut
		system   string
		want     string
	}{
		{nil, "linux", ""},
		{shortcut(fyne.KeyN, fyne.KeyModifierControl), "linux", "Ctrl+N"},
		{shortcut(fyne.KeyS, fyne.KeyModifierControl|fyne.KeyModifierShift), "windows", "Ctrl+Shift+S"},
		{shortcut(fyne.KeyHome, fyne.KeyModifierAlt), "linux", "Alt+Home"},
		{shortcut(fyne.KeyF11, 0), "linux", "F11"},
		{shortcut(fyne.KeyN, fyne.KeyModifierSuper), "darwin", "Cmd+N"},
		{shortcut(fyne.KeyHome, fyne.KeyModifierAlt), "darwin", "Option+Home"},
		{shortcut(fyne.KeyS, fyne.KeyModifierSuper|fyne.KeyModifierShift), "darwin", "Shift+Cmd+S"},
	} {
		if got := keyText(c.shortcut, c.system); got != c.want {
			t.Errorf("%v on %s is %q, want %q", c.shortcut, c.system, got, c.want)
		}
	}
}
