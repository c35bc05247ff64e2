package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Select offers a few choices in a menu below it, one of them chosen. Space,
// Enter, Up and Down open the menu; Left and Right change the choice.
type Select struct {
	widget.BaseWidget
	choice
}

var (
	_ fyne.Focusable = (*Select)(nil)
	_ fyne.Tappable  = (*Select)(nil)
)

// NewSelect returns a control with the first name chosen.
func NewSelect(names []string, onChanged func(int)) *Select {
	s := &Select{choice: choice{names: names, onChanged: onChanged}}
	s.ExtendBaseWidget(s)
	s.control.owner = s
	return s
}

// Tapped opens the menu.
func (s *Select) Tapped(*fyne.PointEvent) {
	focus(s)
	s.open()
}

// TypedKey opens the menu or changes the choice.
func (s *Select) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeySpace, fyne.KeyReturn, fyne.KeyEnter, fyne.KeyUp, fyne.KeyDown:
		s.open()
	case fyne.KeyLeft:
		s.step(-1)
	case fyne.KeyRight:
		s.step(1)
	default:
		forwardKey(s, event)
	}
}

// open shows the menu, the present choice marked in it.
func (s *Select) open() {
	c := CanvasOf(s)
	if c == nil || s.disabled {
		return
	}
	menu := fyne.NewMenu("")
	for i, name := range s.names {
		item := fyne.NewMenuItem(name, func() { s.pick(i) })
		item.Checked = i == s.chosen
		menu.Items = append(menu.Items, item)
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s)
	card := newMenuCard(menu, c)
	card.activate(s.chosen)
	card.show(at.AddXY(0, s.Size().Height+menuGap), s.Size().Width)
}

// CreateRenderer returns the renderer.
func (s *Select) CreateRenderer() fyne.WidgetRenderer {
	r := &selectRenderer{
		control: s,
		frame:   newFrame(&s.control, theme.EntryRadius),
		name:    NewText("").Sized(theme.Small).AtLeast(1),
		icon:    NewIcon(GlyphDown, 16, chart.Ink),
	}
	r.Refresh()
	return r
}

const selectPadding = 10

type selectRenderer struct {
	control *Select
	frame   *frame
	name    *Text
	icon    *Icon
}

func (r *selectRenderer) MinSize() fyne.Size {
	var width float32
	for _, name := range r.control.names {
		width = max(width, fyne.MeasureText(name, theme.Small, fyne.TextStyle{}).Width)
	}
	return fyne.NewSize(width+r.icon.size+3*selectPadding, 32)
}

func (r *selectRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	place(r.name, selectPadding, 0, size.Width-r.icon.size-3*selectPadding, size.Height)
	r.icon.Move(fyne.NewPos(size.Width-r.icon.size-selectPadding, (size.Height-r.icon.size)/2))
	r.icon.Resize(r.icon.MinSize())
}

func (r *selectRenderer) Refresh() {
	s := r.control
	fill, ink := chart.Surface, chart.Ink
	if s.disabled {
		fill, ink = chart.Sunk, chart.Control
	}
	r.frame.show(fill, chart.Control, chart.Selected)
	r.name.role, r.name.text = ink, s.name()
	r.name.Refresh()
	r.icon.Set(GlyphDown, ink)
	r.icon.Refresh()
	canvas.Refresh(s)
}

func (r *selectRenderer) Objects() []fyne.CanvasObject {
	return r.frame.under(r.name, r.icon)
}

func (r *selectRenderer) Destroy() {}
