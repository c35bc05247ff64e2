package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Thumbnail shows a printed page in small over its name. Texts, which could not
// be read, are bars of their length; the chosen page has an ink edge.
type Thumbnail struct {
	widget.BaseWidget
	pressable
	scene  chart.Scene
	width  float32
	name   string
	chosen bool
}

var (
	_ fyne.Focusable = (*Thumbnail)(nil)
	_ fyne.Tappable  = (*Thumbnail)(nil)
)

// NewThumbnail returns a page scaled to a width.
func NewThumbnail(page chart.Scene, width float32, name string, onTapped func()) *Thumbnail {
	t := &Thumbnail{scene: page, width: width, name: name}
	t.ExtendBaseWidget(t)
	t.owner, t.onPressed = t, onTapped
	return t
}

// SetChosen marks the page as the one that is shown.
func (t *Thumbnail) SetChosen(chosen bool) {
	if t.chosen == chosen {
		return
	}
	t.chosen = chosen
	t.Refresh()
}

// CreateRenderer returns the renderer.
func (t *Thumbnail) CreateRenderer() fyne.WidgetRenderer {
	palette := chart.Light()
	b := brush{palette: &palette, scale: t.width / float32(t.scene.Width)}
	for _, mark := range t.scene.Marks {
		if text, ok := mark.(chart.Text); ok {
			mark = greeked(text)
		}
		b.paint(mark)
	}
	r := &thumbnailRenderer{
		thumb: t, ring: newRing(), edge: canvas.NewRectangle(nil), ground: canvas.NewRectangle(palette[chart.Surface]),
		marks: b.objects, name: NewText(t.name).Sized(theme.Caption).Aligned(fyne.TextAlignCenter).Wrapped().AtMost(2),
	}
	r.Refresh()
	return r
}

// greeked returns the bar that stands for a text.
func greeked(t chart.Text) chart.Mark {
	width := Measurer{}.TextWidth(t.Text, t.Size, t.Style)
	x := t.At.X
	switch t.Align {
	case chart.Center:
		x -= width / 2
	case chart.Right:
		x -= width
	}
	height := t.Size * 0.45
	fill := chart.Grid
	if t.Style == chart.Bold {
		fill = chart.Control
	}
	return chart.Rect{At: chart.Point{X: x, Y: t.At.Y - height/2}, Width: width, Height: height, Fill: fill}
}

type thumbnailRenderer struct {
	thumb  *Thumbnail
	ring   *canvas.Rectangle
	edge   *canvas.Rectangle
	ground *canvas.Rectangle
	marks  []fyne.CanvasObject
	name   *Text
}

func (r *thumbnailRenderer) page() fyne.Size {
	return fyne.NewSize(r.thumb.width, r.thumb.width*float32(r.thumb.scene.Height/r.thumb.scene.Width))
}

func (r *thumbnailRenderer) MinSize() fyne.Size {
	r.name.Fit(r.thumb.width)
	return r.page().AddWidthHeight(0, 4+r.name.MinSize().Height)
}

func (r *thumbnailRenderer) Layout(size fyne.Size) {
	page := r.page()
	r.ground.Resize(page)
	r.edge.Resize(page)
	placeRing(r.ring, page)
	place(r.name, 0, page.Height+4, size.Width, size.Height-page.Height-4)
}

func (r *thumbnailRenderer) Refresh() {
	r.edge.StrokeColor, r.edge.StrokeWidth = theme.Color(chart.Hairline), 1
	if r.thumb.chosen {
		r.edge.StrokeColor, r.edge.StrokeWidth = theme.Color(chart.Ink), 2
	}
	r.name.bold = r.thumb.chosen
	r.name.Refresh()
	showRing(r.ring, r.thumb.focused)
	canvas.Refresh(r.thumb)
}

func (r *thumbnailRenderer) Objects() []fyne.CanvasObject {
	objects := append([]fyne.CanvasObject{r.ring, r.ground}, r.marks...)
	return append(objects, r.edge, r.name)
}

func (r *thumbnailRenderer) Destroy() {}
