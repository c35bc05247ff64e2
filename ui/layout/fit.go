// Package layout places the window's parts. Its layouts are told the width
// that they will get before they are asked for their height, so that wrapped
// text and columns that fold under each other are right at once.
package layout

import "fyne.io/fyne/v2"

// Fitter is an object whose height depends on its width.
type Fitter interface {
	// Fit tells the object the width that it is about to get.
	Fit(width float32)
}

// fitLayout is a layout whose height depends on its width.
type fitLayout interface {
	fit(objects []fyne.CanvasObject, width float32)
}

// whole is the part of a layout that gives every object the whole width.
type whole struct{}

func (whole) fit(objects []fyne.CanvasObject, width float32) {
	for _, o := range objects {
		Fit(o, width)
	}
}

// Fit tells an object, and what it contains, the width that it is about to get.
func Fit(object fyne.CanvasObject, width float32) {
	switch object := object.(type) {
	case Fitter:
		object.Fit(width)
	case *fyne.Container:
		if l, ok := object.Layout.(fitLayout); ok {
			l.fit(object.Objects, width)
		}
	}
}

// shown returns the objects that are not hidden.
func shown(objects []fyne.CanvasObject) []fyne.CanvasObject {
	var visible []fyne.CanvasObject
	for _, o := range objects {
		if o.Visible() {
			visible = append(visible, o)
		}
	}
	return visible
}
