package widget

import (
	"strings"

	"fyne.io/fyne/v2"

	"walkyourtalk/ui/words"
)

// keyText returns how a shortcut is written on an operating system, such as
// Ctrl+Shift+S, or "" where there is none.
func keyText(shortcut fyne.Shortcut, system string) string {
	keys, ok := shortcut.(fyne.KeyboardShortcut)
	if !ok {
		return ""
	}
	var parts []string
	for _, modifier := range modifierNames(system) {
		if keys.Mod()&modifier.key != 0 {
			parts = append(parts, modifier.name)
		}
	}
	return strings.Join(append(parts, words.L(string(keys.Key()))), "+")
}

// modifierName is what stands on a modifier's key.
type modifierName struct {
	key  fyne.KeyModifier
	name string
}

// modifierNames returns the modifiers in the order in which they are written.
func modifierNames(system string) []modifierName {
	option, command := words.L("Alt"), words.L("Super")
	if system == "darwin" {
		option, command = words.L("Option"), words.L("Cmd")
	}
	return []modifierName{
		{fyne.KeyModifierControl, words.L("Ctrl")},
		{fyne.KeyModifierAlt, option},
		{fyne.KeyModifierShift, words.L("Shift")},
		{fyne.KeyModifierSuper, command},
	}
}
