package layout

import "fyne.io/fyne/v2"

// SetVisible shows or hides an object and reports whether that changed
// anything.
func SetVisible(object fyne.CanvasObject, visible bool) (changed bool) {
	if object.Visible() == visible {
		return false
	}
	if visible {
		object.Show()
	} else {
		object.Hide()
	}
	return true
}
