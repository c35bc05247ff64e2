package layout

import "fyne.io/fyne/v2"

// rest gives its second object the height that the first one leaves.
type rest struct {
	whole
	gap     float32
	isBelow bool // the first object stands below the second
}

// Below returns a container with head at the top and main under it, which takes
// the height that is left.
func Below(gap float32, head, main fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &rest{gap: gap}, Objects: []fyne.CanvasObject{head, main}}
}

// Above returns a container with foot at the bottom and main over it, which
// takes the height that is left.
func Above(gap float32, foot, main fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &rest{gap: gap, isBelow: true}, Objects: []fyne.CanvasObject{foot, main}}
}

// Layout places the objects.
func (l *rest) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.fit(objects, size.Width)
	first, second := objects[0], objects[1]
	height := first.MinSize().Height
	room := size.Height - height - l.gap
	first.Move(fyne.Position{})
	second.Move(fyne.NewPos(0, height+l.gap))
	if l.isBelow {
		first.Move(fyne.NewPos(0, room+l.gap))
		second.Move(fyne.Position{})
	}
	first.Resize(fyne.NewSize(size.Width, height))
	second.Resize(fyne.NewSize(size.Width, room))
}

// MinSize returns the wider width and the sum of the heights.
func (l *rest) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(first.Width, second.Width), first.Height+l.gap+second.Height)
}
