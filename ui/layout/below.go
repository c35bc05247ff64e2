package layout

import "fyne.io/fyne/v2"

// below gives its second object what the first one, above it, leaves.
type below struct{ gap float32 }

// Below returns a container with head at the top and main under it, which takes
// the height that is left.
func Below(gap float32, head, main fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &below{gap}, Objects: []fyne.CanvasObject{head, main}}
}

func (l *below) fit(objects []fyne.CanvasObject, width float32) {
	for _, o := range objects {
		Fit(o, width)
	}
}

// Layout places the objects.
func (l *below) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	height := objects[0].MinSize().Height
	objects[0].Move(fyne.Position{})
	objects[0].Resize(fyne.NewSize(size.Width, height))
	objects[1].Move(fyne.NewPos(0, height+l.gap))
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-height-l.gap))
}

// MinSize returns the wider width and the sum of the heights.
func (l *below) MinSize(objects []fyne.CanvasObject) fyne.Size {
	head, main := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(head.Width, main.Width), head.Height+l.gap+main.Height)
}
