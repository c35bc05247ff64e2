package widget

import "fyne.io/fyne/v2"

// forwardKey hands a key that a widget has no use for to the window, which the
// toolkit tells only while nothing has the focus.
func forwardKey(from fyne.CanvasObject, event *fyne.KeyEvent) {
	if c := canvasOf(from); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(event)
	}
}

// forwardRune hands a character that a widget has no use for to the window.
func forwardRune(from fyne.CanvasObject, r rune) {
	if c := canvasOf(from); c != nil && c.OnTypedRune() != nil {
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
		if c := canvasOf(object); c != nil {
			c.Focus(f)
		}
	}
}

func canvasOf(object fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(object)
}
