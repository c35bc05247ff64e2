package ui_test

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

func ctrl(key fyne.KeyName) fyne.Shortcut {
	return &desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}
}

// TestGoldens draws every screen in both themes at the usual size and at the
// smallest one that is common on projectors.
func TestGoldens(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		for _, size := range []fyne.Size{{Width: 1366, Height: 768}, {Width: 1024, Height: 768}} {
			d := newDesk(t, mode, size.Width, size.Height, modeltest.WorkedExample())
			d.app.Open("Harbor.wyt", true)
			for _, step := range append(ui.Steps(), ui.Home) {
				name := fmt.Sprintf("%s_%s_%.0f", step, mode, size.Width)
				d.app.GoTo(step)
				uitest.Settle(d.window)
				uitest.Golden(t, name, d.window.Canvas().Capture())
			}
		}
	}
}
