package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// NavItem is a line of the navigation rail: a number or a glyph, a word, and at
// the right a check or a hint. The current one stands out by ground, weight and
// an ink bar at the window's edge. A narrow item shows its word as hover label.
type NavItem struct {
	widget.BaseWidget
	pressable
	number  string
	glyph   Glyph
	text    string
	hint    string
	current bool
	done    bool
	narrow  bool
}

var (
	_ fyne.Focusable    = (*NavItem)(nil)
	_ fyne.Tappable     = (*NavItem)(nil)
	_ desktop.Hoverable = (*NavItem)(nil)
)

// NewStep returns an item with a number.
func NewStep(number, text string, onTapped func()) *NavItem {
	return newNavItem(&NavItem{number: number, text: text}, onTapped)
}

// NewPlace returns an item with a glyph.
func NewPlace(glyph Glyph, text string, onTapped func()) *NavItem {
	return newNavItem(&NavItem{glyph: glyph, text: text}, onTapped)
}

func newNavItem(n *NavItem, onTapped func()) *NavItem {
	n.ExtendBaseWidget(n)
	n.owner, n.onPressed = n, onTapped
	return n
}

// ShowState shows whether the item is where the person is, and whether it is done.
func (n *NavItem) ShowState(current, done bool) {
	if n.current == current && n.done == done {
		return
	}
	n.current, n.done = current, done
	n.Refresh()
}

// SetHint changes the hint at the right.
func (n *NavItem) SetHint(hint string) {
	if n.hint == hint {
		return
	}
	n.hint = hint
	n.Refresh()
}

// SetNarrow leaves the word out, or brings it back.
func (n *NavItem) SetNarrow(narrow bool) {
	n.narrow, n.label = narrow, ""
	if narrow {
		n.label = n.text
	}
	n.Refresh()
}

// CreateRenderer returns the renderer.
func (n *NavItem) CreateRenderer() fyne.WidgetRenderer {
	r := &navRenderer{
		item:   n,
		frame:  newFrame(&n.control, theme.EntryRadius),
		bar:    newGround(chart.Ink, 2),
		disc:   canvas.NewCircle(nil),
		number: NewText(n.number).Sized(theme.Caption).Bold().Aligned(fyne.TextAlignCenter).AtLeast(1),
		icon:   NewIcon(n.glyph, 20, chart.Ink),
		text:   NewText(n.text),
		hint:   NewCaption(""),
		check:  NewIcon(GlyphCheck, 16, chart.Muted),
	}
	r.Refresh()
	return r
}

type navRenderer struct {
	item   *NavItem
	frame  *frame
	bar    *ground
	disc   *canvas.Circle
	number *Text
	icon   *Icon
	text   *Text
	hint   *Text
	check  *Icon
}

func (r *navRenderer) MinSize() fyne.Size { return fyne.NewSize(48, 40) }

func (r *navRenderer) Layout(size fyne.Size) {
	r.frame.layout(size)
	place(r.bar, -8, 8, 4, size.Height-16)
	x := float32(8)
	if r.item.narrow {
		x = (size.Width - 24) / 2
	}
	for _, mark := range []fyne.CanvasObject{r.disc, r.number, r.icon} {
		place(mark, x, (size.Height-24)/2, 24, 24)
	}
	placeLeft(r.text, 44, size)
	hint := r.hint.MinSize()
	r.hint.Resize(hint)
	r.hint.Move(fyne.NewPos(size.Width-8-hint.Width, (size.Height-hint.Height)/2))
	r.check.Resize(r.check.MinSize())
	r.check.Move(fyne.NewPos(size.Width-24, (size.Height-16)/2))
	if r.item.narrow {
		r.check.Move(fyne.NewPos(x+4, (size.Height-16)/2))
	}
}

func (r *navRenderer) Refresh() {
	n := r.item
	fill := chart.None
	if n.current {
		fill = chart.Selected
	}
	r.frame.show(fill, chart.None, chart.Selected)
	r.bar.Refresh()
	r.disc.StrokeWidth = 1
	r.disc.FillColor, r.disc.StrokeColor, r.number.role = theme.Color(chart.None), theme.Color(chart.Control), chart.Muted
	if n.current {
		r.disc.FillColor, r.disc.StrokeColor, r.number.role = theme.Color(chart.Ink), theme.Color(chart.Ink), chart.OnInk
	}
	r.text.text, r.text.bold = n.text, n.current
	r.hint.text = n.hint
	for _, text := range []*Text{r.text, r.number, r.hint} {
		text.Refresh()
	}
	r.icon.Refresh()
	r.check.Refresh()
	r.Layout(n.Size())
	canvas.Refresh(n)
}

func (r *navRenderer) Objects() []fyne.CanvasObject {
	n := r.item
	objects := r.frame.under()
	if n.current {
		objects = append(objects, r.bar)
	}
	switch {
	case n.narrow && n.done && !n.current:
		objects = append(objects, r.disc, r.check)
	case n.number != "":
		objects = append(objects, r.disc, r.number)
	default:
		objects = append(objects, r.icon)
	}
	if n.narrow {
		return objects
	}
	objects = append(objects, r.text)
	if n.done {
		objects = append(objects, r.check)
	} else if n.hint != "" {
		objects = append(objects, r.hint)
	}
	return objects
}

func (r *navRenderer) Destroy() {}
