package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// dotsMost is the largest value that the dots show.
const dotsMost = 5

// Dots shows a value from 0 (none) to 5 (most) as five dots and a figure. A
// click on a dot, or a figure typed, sets the value; a click on the only full
// dot takes it back to 0.
type Dots struct {
	widget.BaseWidget
	control
	value float64

	// OnChanged is told of another value that the person gave.
	OnChanged func(value float64)
	// OnDone is told when the dots lose the focus.
	OnDone func()
	// OnFocused is told when the dots get the focus.
	OnFocused func()
	// OnKey, where set, sees a key first and reports whether it took it.
	OnKey func(name fyne.KeyName) bool
}

var (
	_ fyne.Focusable = (*Dots)(nil)
	_ fyne.Tappable  = (*Dots)(nil)
)

// NewDots returns dots that show a value.
func NewDots(value float64) *Dots {
	d := &Dots{value: value}
	d.ExtendBaseWidget(d)
	d.control.owner = d
	return d
}

// Value returns the value.
func (d *Dots) Value() float64 { return d.value }

// SetValue shows a value without telling of it.
func (d *Dots) SetValue(value float64) {
	if d.value == value {
		return
	}
	d.value = value
	d.Refresh()
}

// FocusGained draws the focus ring.
func (d *Dots) FocusGained() {
	d.control.FocusGained()
	if d.OnFocused != nil {
		d.OnFocused()
	}
}

// FocusLost removes the focus ring.
func (d *Dots) FocusLost() {
	d.label = ""
	d.control.FocusLost()
	if d.OnDone != nil {
		d.OnDone()
	}
}

// Tapped sets the value to the dot under the pointer.
func (d *Dots) Tapped(event *fyne.PointEvent) {
	focus(d)
	dot := int(event.Position.X/dotsPitch) + 1
	if event.Position.X < 0 || dot > dotsMost {
		return
	}
	if dot == 1 && d.value == 1 {
		dot = 0
	}
	d.set(float64(dot))
}

// TypedRune sets the value to a figure; another figure gets a word about it,
// other characters are the window's.
func (d *Dots) TypedRune(r rune) {
	switch {
	case r >= '0' && r <= '0'+dotsMost:
		d.tell("")
		d.set(float64(r - '0'))
	case r > '0'+dotsMost && r <= '9' || r == '-':
		d.tell(words.L("Type a figure from 0 (none) to 5 (most)."))
	default:
		forwardRune(d, r)
	}
}

// tell shows a sentence as the hover label, "" takes it away.
func (d *Dots) tell(sentence string) {
	d.hideLabel()
	d.label = sentence
	d.showLabel()
}

// TypedKey hands the key on.
func (d *Dots) TypedKey(event *fyne.KeyEvent) {
	if d.OnKey == nil || !d.OnKey(event.Name) {
		forwardKey(d, event)
	}
}

func (d *Dots) set(value float64) {
	if d.value == value {
		return
	}
	d.SetValue(value)
	if d.OnChanged != nil {
		d.OnChanged(value)
	}
}

// The measures of the dots, in pixels.
const (
	dotsPitch  = 12
	dotsSide   = 8
	dotsFigure = 68
	dotsWidth  = 92
)

// CreateRenderer returns the renderer.
func (d *Dots) CreateRenderer() fyne.WidgetRenderer {
	r := &dotsRenderer{control: d, ring: newRing(), figure: NewText("").Sized(theme.Small)}
	for range dotsMost {
		r.dots = append(r.dots, canvas.NewCircle(nil))
	}
	r.Refresh()
	return r
}

type dotsRenderer struct {
	control *Dots
	ring    *canvas.Rectangle
	dots    []*canvas.Circle
	figure  *Text
}

func (r *dotsRenderer) MinSize() fyne.Size { return fyne.NewSize(dotsWidth, theme.ControlLow) }

func (r *dotsRenderer) Layout(size fyne.Size) {
	placeRing(r.ring, size)
	for i, dot := range r.dots {
		place(dot, float32(i)*dotsPitch+(dotsPitch-dotsSide)/2, (size.Height-dotsSide)/2, dotsSide, dotsSide)
	}
	place(r.figure, dotsFigure, 0, size.Width-dotsFigure, size.Height)
}

// Refresh fills a dot from half of its point on: 2.5 fills three.
func (r *dotsRenderer) Refresh() {
	for i, dot := range r.dots {
		dot.StrokeWidth = 1
		dot.FillColor, dot.StrokeColor = theme.Color(chart.Surface), theme.Color(chart.Control)
		if r.control.value >= float64(i)+0.5 {
			dot.FillColor, dot.StrokeColor = theme.Color(chart.Ink), theme.Color(chart.Ink)
		}
	}
	r.figure.text = figure.Short(r.control.value)
	r.figure.Refresh()
	showRing(r.ring, r.control.focused)
	canvas.Refresh(r.control)
}

func (r *dotsRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ring}
	for _, dot := range r.dots {
		objects = append(objects, dot)
	}
	return append(objects, r.figure)
}

func (r *dotsRenderer) Destroy() {}
