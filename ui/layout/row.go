package layout

import "fyne.io/fyne/v2"

// row lays its objects side by side, vertically centred.
type row struct {
	gap    float32
	spring int
}

// Row returns a container that lays objects side by side with a gap between
// them, each at its own width and vertically centred.
func Row(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap, -1}, Objects: objects}
}

// SpringRow returns a row in which the object at index spring takes the width
// that the others leave.
func SpringRow(gap float32, spring int, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &row{gap, spring}, Objects: objects}
}

// Space returns an object that takes room in a SpringRow and shows nothing.
func Space() fyne.CanvasObject { return &fyne.Container{} }

func (l *row) fit(objects []fyne.CanvasObject, width float32) {
	if l.spring < 0 || l.spring >= len(objects) {
		return
	}
	Fit(objects[l.spring], l.springWidth(objects, width))
}

// springWidth returns what the other objects leave of a width.
func (l *row) springWidth(objects []fyne.CanvasObject, width float32) float32 {
	for i, o := range objects {
		if i == l.spring || !o.Visible() {
			continue
		}
		width -= o.MinSize().Width + l.gap
	}
	return max(width, 0)
}

// Layout places the objects.
func (l *row) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	var x float32
	for i, o := range objects {
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		if i == l.spring {
			least.Width = l.springWidth(objects, size.Width)
		}
		o.Move(fyne.NewPos(x, (size.Height-least.Height)/2))
		o.Resize(least)
		x += least.Width + l.gap
	}
}

// MinSize returns the sum of the widths and the largest height.
func (l *row) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for i, o := range shown(objects) {
		least := o.MinSize()
		size.Width += least.Width
		size.Height = max(size.Height, least.Height)
		if i > 0 {
			size.Width += l.gap
		}
	}
	return size
}
