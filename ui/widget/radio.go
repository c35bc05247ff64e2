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
		renderer.choices = append(renderer.choices, radioChoice{
			circle: canvas.NewCircle(nil), dot: canvas.NewCircle(nil),
			name: NewText(item.Name), detail: NewHint(item.Detail),
		})
	}
	renderer.Refresh()
	return renderer
}

// radioIndent is where the words of a choice begin.
const radioIndent = 32

// radioChoice is what shows one choice.
type radioChoice struct {
	circle, dot  *canvas.Circle
	name, detail *Text
}

func (c radioChoice) layout(y, width float32) {
	place(c.circle, 1, y+11, 18, 18)
	place(c.dot, 6, y+16, 8, 8)
	place(c.name, radioIndent, y+1, width-radioIndent, theme.LineHeight(theme.Body))
	place(c.detail, radioIndent, y+21, width-radioIndent, theme.LineHeight(theme.Small))
}

func (c radioChoice) show(chosen bool) {
	c.circle.StrokeWidth = 2
	c.circle.FillColor = theme.Color(chart.None)
	c.circle.StrokeColor, c.dot.FillColor = theme.Color(chart.Control), theme.Color(chart.None)
	if chosen {
		c.circle.StrokeColor, c.dot.FillColor = theme.Color(chart.Ink), theme.Color(chart.Ink)
	}
	c.name.bold = chosen
	c.name.Refresh()
	c.detail.Refresh()
}

type radioRenderer struct {
	radio   *Radio
	ring    *canvas.Rectangle
	choices []radioChoice
}

func (r *radioRenderer) MinSize() fyne.Size {
	var width float32
	for _, c := range r.choices {
		width = max(width, c.name.MinSize().Width, c.detail.MinSize().Width)
	}
	return fyne.NewSize(radioIndent+width, radioHeight*float32(len(r.choices)))
}

func (r *radioRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	for i, c := range r.choices {
		c.layout(radioHeight*float32(i), size.Width)
	}
}

func (r *radioRenderer) Refresh() {
	for i, c := range r.choices {
		c.show(i == r.radio.chosen)
	}
	showRing(r.ring, r.radio.focused)
	canvas.Refresh(r.radio)
}

func (r *radioRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ring}
	for _, c := range r.choices {
		objects = append(objects, c.circle, c.dot, c.name, c.detail)
	}
	return objects
}

func (r *radioRenderer) Destroy() {}
