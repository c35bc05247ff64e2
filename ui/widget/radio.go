package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// RadioItem is one of a few choices, with what it means.
type RadioItem struct{ Name, Detail string }

// radioHeight is the height of a choice.
const radioHeight = 46

// Radio offers a few choices under each other, one of them chosen. Up and Down
// change the choice.
type Radio struct {
	widget.BaseWidget
	control
	items     []RadioItem
	chosen    int
	onChanged func(int)
}

var (
	_ fyne.Focusable = (*Radio)(nil)
	_ fyne.Tappable  = (*Radio)(nil)
)

// NewRadio returns choices with the first one chosen.
func NewRadio(items []RadioItem, onChanged func(int)) *Radio {
	r := &Radio{items: items, onChanged: onChanged}
	r.ExtendBaseWidget(r)
	r.control.owner = r
	return r
}

// Tapped chooses what is under the pointer.
func (r *Radio) Tapped(event *fyne.PointEvent) {
	r.pick(min(int(event.Position.Y/radioHeight), len(r.items)-1))
}

// TypedKey moves the choice.
func (r *Radio) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyUp:
		r.pick(max(r.chosen-1, 0))
	case fyne.KeyDown:
		r.pick(min(r.chosen+1, len(r.items)-1))
	default:
		forwardKey(r, event)
	}
}

func (r *Radio) pick(i int) {
	if i == r.chosen {
		return
	}
	r.chosen = i
	r.Refresh()
	r.onChanged(i)
}

// CreateRenderer returns the renderer.
func (r *Radio) CreateRenderer() fyne.WidgetRenderer {
	renderer := &radioRenderer{radio: r, ring: newRing()}
	for _, item := range r.items {
		renderer.circles = append(renderer.circles, canvas.NewCircle(nil))
		renderer.dots = append(renderer.dots, canvas.NewCircle(nil))
		renderer.names = append(renderer.names, NewText(item.Name))
		renderer.details = append(renderer.details, NewHint(item.Detail))
	}
	renderer.Refresh()
	return renderer
}

type radioRenderer struct {
	radio   *Radio
	ring    *canvas.Rectangle
	circles []*canvas.Circle
	dots    []*canvas.Circle
	names   []*Text
	details []*Text
}

func (r *radioRenderer) MinSize() fyne.Size {
	var width float32
	for i := range r.names {
		width = max(width, r.names[i].MinSize().Width, r.details[i].MinSize().Width)
	}
	return fyne.NewSize(32+width, radioHeight*float32(len(r.names)))
}

func (r *radioRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	for i := range r.names {
		y := radioHeight * float32(i)
		r.circles[i].Move(fyne.NewPos(1, y+11))
		r.circles[i].Resize(fyne.NewSquareSize(18))
		r.dots[i].Move(fyne.NewPos(6, y+16))
		r.dots[i].Resize(fyne.NewSquareSize(8))
		r.names[i].Move(fyne.NewPos(32, y+1))
		r.names[i].Resize(fyne.NewSize(size.Width-32, theme.LineHeight(theme.Body)))
		r.details[i].Move(fyne.NewPos(32, y+21))
		r.details[i].Resize(fyne.NewSize(size.Width-32, theme.LineHeight(theme.Small)))
	}
}

func (r *radioRenderer) Refresh() {
	for i := range r.names {
		chosen := i == r.radio.chosen
		r.circles[i].StrokeWidth = 2
		r.circles[i].StrokeColor, r.circles[i].FillColor = theme.Color(chart.Control), theme.Color(chart.None)
		r.dots[i].FillColor = theme.Color(chart.None)
		if chosen {
			r.circles[i].StrokeColor, r.dots[i].FillColor = theme.Color(chart.Ink), theme.Color(chart.Ink)
		}
		r.names[i].bold = chosen
		r.names[i].Refresh()
		r.details[i].Refresh()
	}
	showRing(r.ring, r.radio.focused)
	canvas.Refresh(r.radio)
}

func (r *radioRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ring}
	for i := range r.names {
		objects = append(objects, r.circles[i], r.dots[i], r.names[i], r.details[i])
	}
	return objects
}

func (r *radioRenderer) Destroy() {}
