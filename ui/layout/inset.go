package layout

import "fyne.io/fyne/v2"

// inset keeps a distance to the edges.
type inset struct{ top, right, bottom, left float32 }

// Inset returns a container with distances to the edges, clockwise from the
// top.
func Inset(top, right, bottom, left float32, object fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &inset{top, right, bottom, left}, Objects: []fyne.CanvasObject{object}}
}

// Pad returns a container with the same distance to each edge.
func Pad(distance float32, object fyne.CanvasObject) *fyne.Container {
	return Inset(distance, distance, distance, distance, object)
}

func (l *inset) fit(objects []fyne.CanvasObject, width float32) {
	for _, o := range objects {
		Fit(o, width-l.left-l.right)
	}
}

// Layout places the objects.
func (l *inset) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	inner := fyne.NewSize(size.Width-l.left-l.right, size.Height-l.top-l.bottom)
	for _, o := range objects {
		Fit(o, inner.Width)
		o.Move(fyne.NewPos(l.left, l.top))
		o.Resize(inner)
	}
}

// MinSize returns the objects' size and the distances.
func (l *inset) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size.AddWidthHeight(l.left+l.right, l.top+l.bottom)
}
