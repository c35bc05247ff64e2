package layout

import "fyne.io/fyne/v2"

// atMost gives its object no more than a height.
type atMost struct {
	whole
	height float32
}

// AtMost returns a container that gives its object the room's height up to a
// height, or what the object needs where that is more, and leaves the rest
// below it empty.
func AtMost(height float32, object fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &atMost{height: height}, Objects: []fyne.CanvasObject{object}}
}

// Layout places the object at the top.
func (l *atMost) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	for _, o := range objects {
		o.Move(fyne.Position{})
		o.Resize(fyne.NewSize(size.Width, max(o.MinSize().Height, min(size.Height, l.height))))
	}
}

// MinSize returns the object's.
func (l *atMost) MinSize(objects []fyne.CanvasObject) fyne.Size { return objects[0].MinSize() }
