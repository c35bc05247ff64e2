package layout

import "fyne.io/fyne/v2"

// column stacks its objects over the full width.
type column struct{ gap float32 }

// Column returns a container that stacks objects with a gap between them, each
// over the full width and at its own height.
func Column(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &column{gap}, Objects: objects}
}

func (l *column) fit(objects []fyne.CanvasObject, width float32) {
	for _, o := range shown(objects) {
		Fit(o, width)
	}
}

// Layout places the objects.
func (l *column) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	var y float32
	for _, o := range shown(objects) {
		height := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(size.Width, height))
		y += height + l.gap
	}
}

// MinSize returns the width of the widest object and the sum of the heights.
func (l *column) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for i, o := range shown(objects) {
		least := o.MinSize()
		size.Width = max(size.Width, least.Width)
		size.Height += least.Height
		if i > 0 {
			size.Height += l.gap
		}
	}
	return size
}
