package widget

import "fyne.io/fyne/v2"

// box is a place and a size.
type box struct {
	at   fyne.Position
	size fyne.Size
}

// centred is the place of something at x, in the middle of a room's height.
func centred(x float32, something, room fyne.Size) box {
	return box{fyne.NewPos(x, (room.Height-something.Height)/2), something}
}

// put moves an object to a box.
func put(object fyne.CanvasObject, b box) {
	object.Move(b.at)
	object.Resize(b.size)
}

// place moves an object to the box with a corner and a size.
func place(object fyne.CanvasObject, x, y, width, height float32) {
	put(object, box{fyne.NewPos(x, y), fyne.NewSize(width, height)})
}

// placeLeft moves an object of its own size to x, in the middle of a room's
// height.
func placeLeft(object fyne.CanvasObject, x float32, room fyne.Size) {
	put(object, centred(x, object.MinSize(), room))
}
