package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// revealMargin is how far from the edge of what scrolls an object is brought.
const revealMargin = 16

// reveal scrolls the page as little as brings an object that got the focus into
// sight. Objects outside the page, such as the rail's, and objects that are
// higher than it leave it as it is.
func reveal(object fyne.CanvasObject) { revealPart(object, 0, object.Size().Height) }

// revealPart scrolls the page as reveal does for the part of an object that
// begins at top.
func revealPart(object fyne.CanvasObject, top, height float32) {
	root := rootOf(object)
	if root == nil || CanvasOf(object).Overlays().Top() != nil {
		return
	}
	scroll, isOutside := pageAround(root.content, object)
	if scroll == nil || isOutside {
		return
	}
	driver := fyne.CurrentApp().Driver()
	top += driver.AbsolutePositionForObject(object).Y - driver.AbsolutePositionForObject(scroll).Y
	room := scroll.Size().Height
	offset := scroll.Offset
	switch {
	case height > room:
	case top < revealMargin:
		offset.Y += top - revealMargin
	case top+height > room-revealMargin:
		offset.Y += top + height - room + revealMargin
	}
	// What was added to the page just now is not laid out yet, and a page does not
	// scroll as far as that.
	content := scroll.Content
	content.Resize(content.Size().Max(content.MinSize()))
	offset.Y = max(0, min(offset.Y, content.Size().Height-room))
	scroll.ScrollToOffset(offset)
}

// Reveal scrolls the page as little as brings an object into sight that a press
// opened, or its top where it is higher than the page. What it opened may not be
// laid out yet.
func Reveal(object fyne.CanvasObject) {
	height := max(object.Size().Height, object.MinSize().Height)
	if root := rootOf(object); root != nil {
		if page, _ := pageAround(root.content, object); page != nil {
			height = min(height, page.Size().Height-2*revealMargin)
		}
	}
	revealPart(object, 0, height)
}

// pageAround returns the first scroller in a tree of containers, and whether an
// object stands in the tree outside of it.
func pageAround(tree, object fyne.CanvasObject) (page *container.Scroll, isOutside bool) {
	switch tree := tree.(type) {
	case *container.Scroll:
		return tree, false
	case *fyne.Container:
		for _, child := range tree.Objects {
			if !child.Visible() {
				continue
			}
			if child == object {
				return page, true
			}
			below, outside := pageAround(child, object)
			if outside {
				return page, true
			}
			if page == nil {
				page = below
			}
		}
	}
	return page, false
}
