package widget

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Segmented offers a few choices side by side, one of them chosen. Left and
// Right change the choice.
type Segmented struct {
	widget.BaseWidget
	choice
}

var (
	_ fyne.Focusable = (*Segmented)(nil)
	_ fyne.Tappable  = (*Segmented)(nil)
)

// NewSegmented returns a control with the first name chosen.
func NewSegmented(names []string, onChanged func(int)) *Segmented {
	s := &Segmented{choice: choice{names: names, onChanged: onChanged}}
	s.ExtendBaseWidget(s)
	s.control.owner = s
	return s
}

// Has reports whether a name is among the choices.
func (s *Segmented) Has(name string) bool { return slices.Contains(s.names, name) }

// Tapped chooses the name under the pointer.
func (s *Segmented) Tapped(event *fyne.PointEvent) {
	x := float32(0)
	for i := range s.names {
		x += s.width(i)
		if event.Position.X < x {
			s.pick(i)
			return
		}
	}
}

// TypedKey moves the choice.
func (s *Segmented) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyLeft:
		s.step(-1)
	case fyne.KeyRight:
		s.step(1)
	default:
		forwardKey(s, event)
	}
}

// width returns the width of a segment, wide enough for the bold name.
func (s *Segmented) width(i int) float32 {
	return fyne.MeasureText(s.names[i], theme.Small, fyne.TextStyle{Bold: true}).Width + 24
}

// CreateRenderer returns the renderer.
func (s *Segmented) CreateRenderer() fyne.WidgetRenderer {
	r := &segmentedRenderer{control: s, ring: newRing(), edge: newGround(chart.Surface, theme.EntryRadius), chosen: canvas.NewRectangle(nil)}
	for i, name := range s.names {
		r.names = append(r.names, NewText(name).Sized(theme.Small).Aligned(fyne.TextAlignCenter).AtLeast(1))
		if i > 0 {
			r.rules = append(r.rules, newGround(chart.Control, 0))
		}
	}
	r.Refresh()
	return r
}

type segmentedRenderer struct {
	control *Segmented
	ring    *canvas.Rectangle
	edge    *ground
	chosen  *canvas.Rectangle
	names   []*Text
	rules   []*ground
}

func (r *segmentedRenderer) MinSize() fyne.Size {
	var width float32
	for i := range r.names {
		width += r.control.width(i)
	}
	return fyne.NewSize(width, 32)
}

func (r *segmentedRenderer) Layout(size fyne.Size) {
	r.edge.Resize(size)
	placeRing(r.ring, size)
	x := float32(0)
	for i, name := range r.names {
		width := r.control.width(i)
		place(name, x, 0, width, size.Height)
		if i == r.control.chosen {
			place(r.chosen, x, 0, width, size.Height)
			r.roundEnds(i)
		}
		if i > 0 {
			place(r.rules[i-1], x, 1, 1, size.Height-2)
		}
		x += width
	}
}

// roundEnds rounds the chosen segment where it meets the control's ends.
func (r *segmentedRenderer) roundEnds(i int) {
	first, last := float32(0), float32(0)
	if i == 0 {
		first = theme.EntryRadius
	}
	if i == len(r.names)-1 {
		last = theme.EntryRadius
	}
	r.chosen.TopLeftCornerRadius, r.chosen.BottomLeftCornerRadius = first, first
	r.chosen.TopRightCornerRadius, r.chosen.BottomRightCornerRadius = last, last
}

func (r *segmentedRenderer) Refresh() {
	r.edge.set(chart.Surface, chart.Control)
	r.edge.Refresh()
	r.chosen.FillColor = theme.Color(chart.Ink)
	for i, name := range r.names {
		name.bold, name.role = i == r.control.chosen, chart.Ink
		if i == r.control.chosen {
			name.role = chart.OnInk
		}
		name.Refresh()
	}
	showRing(r.ring, r.control.focused)
	r.Layout(r.control.Size())
	canvas.Refresh(r.control)
}

func (r *segmentedRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.ring, r.edge}
	for _, rule := range r.rules {
		objects = append(objects, rule)
	}
	objects = append(objects, r.chosen)
	for _, name := range r.names {
		objects = append(objects, name)
	}
	return objects
}

func (r *segmentedRenderer) Destroy() {}
