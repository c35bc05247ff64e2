package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/ui/layout"
)

const (
	// bleed is by how much the page reaches into the margins around it, so that
	// focus rings at its edges are not cut.
	bleed = 8
	// bottom is the margin that the shell leaves under a screen.
	bottom = 24
)

// page scrolls its content vertically and tells which part of it is in view.
type page struct {
	scroll *container.Scroll
	onView func(top, height float32)
}

// newPage returns a page and the object that shows it.
func newPage(content fyne.CanvasObject, onView func(top, height float32)) (*page, *fyne.Container) {
	p := &page{onView: onView}
	p.scroll = container.NewVScroll(newSheet(layout.Inset(bleed, bleed, bottom, bleed, content), p.tell))
	return p, &fyne.Container{Layout: p, Objects: []fyne.CanvasObject{p.scroll}}
}

// Layout fits the content to the width before the scroller asks for its height.
func (p *page) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	layout.Fit(p.scroll.Content, size.Width+2*bleed)
	p.scroll.Move(fyne.NewPos(-bleed, -bleed))
	p.scroll.Resize(size.AddWidthHeight(2*bleed, bleed+bottom))
	p.scroll.Refresh()
	p.tell()
}

// MinSize lets the page shrink as far as the window does.
func (p *page) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 100) }

func (p *page) tell() { p.onView(p.scroll.Offset.Y-bleed, p.scroll.Size().Height) }

// reveal scrolls as little as brings a part of the content into view.
func (p *page) reveal(top, height float32) {
	to := max(p.scroll.Offset.Y, top+height+2*bleed-p.scroll.Size().Height)
	p.scroll.ScrollToOffset(fyne.NewPos(0, max(min(to, top), 0)))
}

// sheet is what a page scrolls. It hears of every way in which it is moved,
// where the scroller tells of those by wheel alone.
type sheet struct {
	widget.BaseWidget
	content fyne.CanvasObject
	onMoved func()
}

var (
	_ fyne.Widget   = (*sheet)(nil)
	_ layout.Fitter = (*sheet)(nil)
)

func newSheet(content fyne.CanvasObject, onMoved func()) *sheet {
	s := &sheet{content: content, onMoved: onMoved}
	s.ExtendBaseWidget(s)
	return s
}

// Move places the sheet.
func (s *sheet) Move(to fyne.Position) {
	if to != s.Position() {
		s.BaseWidget.Move(to)
		s.onMoved()
	}
}

// Fit tells the content its width.
func (s *sheet) Fit(width float32) { layout.Fit(s.content, width) }

// CreateRenderer returns the renderer.
func (s *sheet) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(s.content) }
