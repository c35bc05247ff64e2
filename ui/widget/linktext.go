package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// LinkText is a caption with a glyph before it; a press opens what it speaks
// of.
type LinkText struct {
	widget.BaseWidget
	pressable
	glyph Glyph
	text  *Text
}

var (
	_ fyne.Focusable     = (*LinkText)(nil)
	_ fyne.Tappable      = (*LinkText)(nil)
	_ desktop.Hoverable  = (*LinkText)(nil)
	_ desktop.Cursorable = (*LinkText)(nil)
	_ layout.Fitter      = (*LinkText)(nil)
)

// NewLinkText returns an empty caption.
func NewLinkText(glyph Glyph, onTapped func()) *LinkText {
	l := &LinkText{glyph: glyph, text: NewText("").Sized(theme.Caption).In(chart.Muted).Wrapped()}
	l.ExtendBaseWidget(l)
	l.owner, l.onPressed = l, onTapped
	return l
}

// SetText changes the caption.
func (l *LinkText) SetText(text string) { l.text.SetText(text) }

// Fit tells the caption its width.
func (l *LinkText) Fit(width float32) { l.text.Fit(width - 24) }

// Cursor shows a hand over the caption.
func (l *LinkText) Cursor() desktop.Cursor { return desktop.PointerCursor }

// CreateRenderer returns the renderer.
func (l *LinkText) CreateRenderer() fyne.WidgetRenderer {
	r := &linkTextRenderer{link: l, ring: newRing(), icon: NewIcon(l.glyph, 16, chart.Muted)}
	r.Refresh()
	return r
}

type linkTextRenderer struct {
	link *LinkText
	ring *canvas.Rectangle
	icon *Icon
}

func (r *linkTextRenderer) MinSize() fyne.Size {
	return fyne.NewSize(24, r.link.text.MinSize().Height)
}

func (r *linkTextRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	r.icon.Resize(fyne.NewSquareSize(16))
	place(r.link.text, 24, 0, size.Width-24, size.Height)
}

func (r *linkTextRenderer) Refresh() {
	r.link.text.SetRole(chart.Muted)
	if r.link.hovered {
		r.link.text.SetRole(chart.Ink)
	}
	r.link.text.Refresh()
	r.icon.Refresh()
	showRing(r.ring, r.link.focused)
	canvas.Refresh(r.link)
}

func (r *linkTextRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ring, r.icon, r.link.text}
}

func (r *linkTextRenderer) Destroy() {}
