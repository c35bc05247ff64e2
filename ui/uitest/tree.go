package uitest

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// Find returns the first visible object of a type below another for which is
// holds, else the type's zero value.
func Find[T fyne.CanvasObject](below fyne.CanvasObject, is func(T) bool) T {
	var found T
	done := false
	Walk(below, func(o fyne.CanvasObject) {
		if typed, ok := o.(T); ok && !done && is(typed) {
			found, done = typed, true
		}
	})
	return found
}

// Texts returns what the visible objects below an object say, in their order:
// those that have a method Text.
func Texts(below fyne.CanvasObject) []string {
	var all []string
	Walk(below, func(o fyne.CanvasObject) {
		if text, ok := o.(interface{ Text() string }); ok {
			all = append(all, text.Text())
		}
	})
	return all
}

// Walk visits an object and the visible objects below it.
func Walk(o fyne.CanvasObject, visit func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	visit(o)
	switch o := o.(type) {
	case *fyne.Container:
		for _, child := range o.Objects {
			Walk(child, visit)
		}
	case fyne.Widget:
		for _, child := range test.WidgetRenderer(o).Objects() {
			Walk(child, visit)
		}
	}
}
