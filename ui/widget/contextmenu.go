package widget

import (
	"fyne.io/fyne/v2"
)

// ShowMenuBelow opens a menu below an object, flush with its right edge.
func ShowMenuBelow(menu *fyne.Menu, object fyne.CanvasObject) {
	corner := fyne.CurrentApp().Driver().AbsolutePositionForObject(object).Add(object.Size())
	if c := newMenuCard(menu, CanvasOf(object)); c != nil {
		c.show(corner.AddXY(-c.MinSize().Width, menuGap), 0)
	}
}

// ShowMenuAt opens a menu at a place of the window that shows an object.
func ShowMenuAt(menu *fyne.Menu, object fyne.CanvasObject, at fyne.Position) {
	if c := newMenuCard(menu, CanvasOf(object)); c != nil {
		c.show(at, 0)
	}
}
