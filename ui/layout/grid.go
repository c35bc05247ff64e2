package layout

import "fyne.io/fyne/v2"

// grid lays its objects out in columns of equal width, the first one wider.
type grid struct{ first float32 }

// Grid returns a container that lays objects out side by side in columns of
// equal width, the first one first times as wide.
func Grid(first float32, objects ...fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &grid{first}, Objects: objects}
}

// Layout places the objects.
func (l *grid) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	unit := size.Width / (float32(len(objects)-1) + l.first)
	var x float32
	for i, o := range objects {
		width := unit
		if i == 0 {
			width *= l.first
		}
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(width, size.Height))
		x += width
	}
}

// MinSize returns the largest height; the columns take any width.
func (l *grid) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		size.Height = max(size.Height, o.MinSize().Height)
	}
	return size
}
