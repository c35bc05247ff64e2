package layout

import "fyne.io/fyne/v2"

// centre puts its object in the middle of the width.
type centre struct{}

// Centre returns a container with an object in the middle of the width.
func Centre(object fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: centre{}, Objects: []fyne.CanvasObject{object}}
}

// Layout places the object.
func (centre) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	least := objects[0].MinSize()
	objects[0].Move(fyne.NewPos((size.Width-least.Width)/2, 0))
	objects[0].Resize(least)
}

// MinSize returns the object's size.
func (centre) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }
