package layout

import "fyne.io/fyne/v2"

// sides lays two objects side by side where there is room, else one under the
// other.
type sides struct {
	gap        float32
	leftShare  float32 // of the width without the gap; 0 where rightWidth rules
	rightWidth float32
	fold       float32
	folded     bool
}

// Sides returns a container with a left and a right object of equal height: the
// right one rightWidth wide. Below a width of fold the right one goes under the
// left one.
func Sides(gap, rightWidth, fold float32, left, right fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &sides{gap: gap, rightWidth: rightWidth, fold: fold}, Objects: []fyne.CanvasObject{left, right}}
}

// Shares returns a container as Sides does, in which the left object gets a
// share (a fraction of 1) of the width.
func Shares(gap, leftShare, fold float32, left, right fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &sides{gap: gap, leftShare: leftShare, fold: fold}, Objects: []fyne.CanvasObject{left, right}}
}

func (l *sides) widths(width float32) (left, right float32) {
	if l.leftShare > 0 {
		left = (width - l.gap) * l.leftShare
		return left, width - l.gap - left
	}
	return width - l.gap - l.rightWidth, l.rightWidth
}

func (l *sides) fit(objects []fyne.CanvasObject, width float32) {
	l.folded = width < l.fold
	if l.folded {
		Fit(objects[0], width)
		Fit(objects[1], width)
		return
	}
	left, right := l.widths(width)
	Fit(objects[0], left)
	Fit(objects[1], right)
}

// Layout places the objects.
func (l *sides) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	left, right := objects[0], objects[1]
	left.Move(fyne.Position{})
	if !left.Visible() || !right.Visible() {
		left.Resize(size)
		right.Resize(size)
		right.Move(fyne.Position{})
		return
	}
	if l.folded {
		height := left.MinSize().Height
		left.Resize(fyne.NewSize(size.Width, height))
		right.Move(fyne.NewPos(0, height+l.gap))
		right.Resize(fyne.NewSize(size.Width, size.Height-height-l.gap))
		return
	}
	leftWidth, rightWidth := l.widths(size.Width)
	left.Resize(fyne.NewSize(leftWidth, size.Height))
	right.Move(fyne.NewPos(leftWidth+l.gap, 0))
	right.Resize(fyne.NewSize(rightWidth, size.Height))
}

// MinSize returns the size that the last width asks for.
func (l *sides) MinSize(objects []fyne.CanvasObject) fyne.Size {
	left, right := objects[0].MinSize(), objects[1].MinSize()
	if l.folded {
		return fyne.NewSize(max(left.Width, right.Width), left.Height+l.gap+right.Height)
	}
	return fyne.NewSize(0, max(left.Height, right.Height))
}
