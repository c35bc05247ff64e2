package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// innerScroll scrolls content vertically within a page that scrolls too. At the
// content's end, and where the content has room, the wheel scrolls the page.
type innerScroll struct{ container.Scroll }

var _ fyne.Scrollable = (*innerScroll)(nil)

func newInnerScroll(content fyne.CanvasObject) *innerScroll {
	s := &innerScroll{}
	s.Direction, s.Content = container.ScrollVerticalOnly, content
	s.ExtendBaseWidget(s)
	return s
}

// Scrolled scrolls the content, or the page where the content does not move.
func (s *innerScroll) Scrolled(event *fyne.ScrollEvent) {
	before := s.Offset
	s.Scroll.Scrolled(event)
	if s.Offset == before {
		scrollPage(s, event)
	}
}
