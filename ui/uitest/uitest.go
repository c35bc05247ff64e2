// Package uitest sets the toolkit's software driver up for tests of the window
// and compares what it draws with golden images.
package uitest

import (
	"flag"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/theme"
)

// updateFlag is the name of the flag that writes the golden images anew.
const updateFlag = "update"

// Main runs a package's tests with the -update flag defined; call it from
// TestMain.
func Main(m *testing.M) {
	flag.Bool(updateFlag, false, "write the golden images anew")
	flag.Parse()
	os.Exit(m.Run())
}

// App starts an application without a display, in a mode.
func App(t testing.TB, mode theme.Mode) fyne.App {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.New(mode))
	return app
}

// Window shows content in a window of a size, at scale 1. Call App first.
func Window(t testing.TB, width, height float32, content fyne.CanvasObject) fyne.Window {
	window := test.NewTempWindow(t, content)
	window.SetPadded(false)
	window.Resize(fyne.NewSize(width, height))
	return window
}

// Settle lays a window out anew, as the real one does before it paints: the
// software driver leaves the parts where they stand when one of them grows.
func Settle(window fyne.Window) {
	size := window.Canvas().Size()
	window.Resize(size.AddWidthHeight(1, 1))
	window.Resize(size)
}

// Key types keys without a modifier into what has the focus.
func Key(window fyne.Window, names ...fyne.KeyName) {
	for _, name := range names {
		event := &fyne.KeyEvent{Name: name}
		if focused := window.Canvas().Focused(); focused != nil {
			focused.TypedKey(event)
		} else if typed := window.Canvas().OnTypedKey(); typed != nil {
			typed(event)
		}
	}
}

// Type types characters into what has the focus.
func Type(window fyne.Window, text string) {
	for _, r := range text {
		if focused := window.Canvas().Focused(); focused != nil {
			focused.TypedRune(r)
		} else if typed := window.Canvas().OnTypedRune(); typed != nil {
			typed(r)
		}
	}
}
