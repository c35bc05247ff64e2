package layout

import "fyne.io/fyne/v2"

// above gives its second object what the first one, below it, leaves.
type above struct{ gap float32 }

// Above returns a container with foot at the bottom and main over it, which
// takes the height that is left.
func Above(gap float32, foot, main fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &above{gap}, Objects: []fyne.CanvasObject{foot, main}}
}

func (l *above) fit(objects []fyne.CanvasObject, width float32) {
	for _, o := range objects {
		Fit(o, width)
	}
}

// Layout places the objects.
func (l *above) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	height := objects[0].MinSize().Height
	objects[0].Move(fyne.NewPos(0, size.Height-height))
	objects[0].Resize(fyne.NewSize(size.Width, height))
	objects[1].Move(fyne.Position{})
	objects[1].Resize(fyne.NewSize(size.Width, size.Height-height-l.gap))
}

// MinSize returns the wider width and the sum of the heights.
func (l *above) MinSize(objects []fyne.CanvasObject) fyne.Size {
	foot, main := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(foot.Width, main.Width), foot.Height+l.gap+main.Height)
}
