package layout

import "fyne.io/fyne/v2"

// fixed asks for a width or a height of its own.
type fixed struct {
	whole
	width, height float32
}

// Fixed returns a container with a fixed width and height; 0 leaves the
// object's own.
func Fixed(width, height float32, object fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &fixed{width: width, height: height}, Objects: []fyne.CanvasObject{object}}
}

// Layout fills the room.
func (l *fixed) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	for _, o := range objects {
		o.Move(fyne.Position{})
		o.Resize(size)
	}
}

// MinSize returns the fixed measures, the object's own where they are 0.
func (l *fixed) MinSize(objects []fyne.CanvasObject) fyne.Size {
	size := objects[0].MinSize()
	if l.width > 0 {
		size.Width = l.width
	}
	if l.height > 0 {
		size.Height = l.height
	}
	return size
}
