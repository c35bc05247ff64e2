package layout

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// page scrolls its content vertically and gives it at least its own height.
type page struct{ scroll *container.Scroll }

// Page returns a container that scrolls content vertically where it is taller
// than the room, and stretches it where it is not.
func Page(content fyne.CanvasObject) *fyne.Container {
	scroll := container.NewVScroll(content)
	return &fyne.Container{Layout: &page{scroll}, Objects: []fyne.CanvasObject{scroll}}
}

// Layout fits the content to the width before the scroller asks for its height.
func (l *page) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	Fit(l.scroll.Content, size.Width)
	l.scroll.Resize(size)
	l.scroll.Refresh()
}

// MinSize lets the page shrink as far as the window does.
func (l *page) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 100) }
