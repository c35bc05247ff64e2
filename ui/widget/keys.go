package widget

import "fyne.io/fyne/v2"

// forwardKey hands a key that a widget has no use for to the window, which the
// toolkit tells only while nothing has the focus.
func forwardKey(from fyne.CanvasObject, event *fyne.KeyEvent) {
	if c := CanvasOf(from); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(event)
	}
}

// forwardRune hands a character that a widget has no use for to the window.
func forwardRune(from fyne.CanvasObject, r rune) {
	if c := CanvasOf(from); c != nil && c.OnTypedRune() != nil {
		c.OnTypedRune()(r)
	}
}

// forwardShortcut hands a shortcut that an entry has no use for to the window.
func forwardShortcut(from fyne.CanvasObject, shortcut fyne.Shortcut) {
	if root := rootOf(from); root != nil {
		root.TypedShortcut(shortcut)
	}
}

// focus gives an object the keyboard.
func focus(object fyne.CanvasObject) {
	if f, ok := object.(fyne.Focusable); ok {
		if c := CanvasOf(object); c != nil {
			c.Focus(f)
		}
	}
}

// CanvasOf returns the canvas that shows an object. The toolkit knows it only
// once the object has been painted; until then it is the program's window's.
func CanvasOf(object fyne.CanvasObject) fyne.Canvas {
	driver := fyne.CurrentApp().Driver()
	if c := driver.CanvasForObject(object); c != nil {
		return c
	}
	if windows := driver.AllWindows(); len(windows) > 0 {
		return windows[0].Canvas()
	}
	return nil
}
