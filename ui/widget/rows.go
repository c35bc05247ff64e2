package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"
)

// Row is the content of one card of a list.
type Row interface {
	Object() fyne.CanvasObject
	// Show fills the content for the row at an index.
	Show(i int, selected bool)
}

// Rows is a list of cards of one height, of which only those in view exist as
// widgets: the page that scrolls tells it which part is in view. One row is
// selected: Up, Down, Home and End select another one, Enter and Space open it.
type Rows struct {
	widget.BaseWidget
	control
	// OnOpen is told which row is to be opened.
	OnOpen func(i int)
	// OnContext is told that a row's menu is asked for at a place of the window.
	OnContext func(i int, at fyne.Position)
	// OnSelect is told that the keyboard came to a row.
	OnSelect func(i int)
	// OnKey sees the keys that the list has no use for, and reports whether it
	// took one.
	OnKey func(name fyne.KeyName) bool

	height, gap float32
	create      func() Row
	count       int
	selected    int
	top, room   float32
	cards       []*rowCard
}

var _ fyne.Focusable = (*Rows)(nil)

// NewRows returns an empty list; create makes the content of a card.
func NewRows(height, gap float32, create func() Row) *Rows {
	r := &Rows{height: height, gap: gap, create: create}
	r.ExtendBaseWidget(r)
	r.control.owner = r
	return r
}

// Set shows count rows, one of them selected.
func (r *Rows) Set(count, selected int) {
	r.count, r.selected = count, max(0, min(selected, count-1))
	r.Refresh()
}

// Count returns how many rows there are.
func (r *Rows) Count() int { return r.count }

// Selected returns the index of the selected row.
func (r *Rows) Selected() int { return r.selected }

// View says which part of the list is in view: room high from top down.
func (r *Rows) View(top, room float32) {
	if r.top == top && r.room == room {
		return
	}
	r.top, r.room = top, room
	r.Refresh()
}

// Span returns where a row begins and how high it is.
func (r *Rows) Span(i int) (top, height float32) { return float32(i) * (r.height + r.gap), r.height }

// At returns the content of the row at an index, nil where it is not in view.
func (r *Rows) At(i int) Row {
	for _, card := range r.cards {
		if card.inView && card.index == i {
			return card.row
		}
	}
	return nil
}

// FocusGained draws the ring around the selected row.
func (r *Rows) FocusGained() {
	r.control.FocusGained()
	r.move(r.selected)
}

// TypedKey moves the selection, opens, or hands the key on.
func (r *Rows) TypedKey(event *fyne.KeyEvent) {
	if !r.Take(event.Name) {
		forwardKey(r, event)
	}
}

// Take uses a key as TypedKey does and reports whether it had a use for it.
func (r *Rows) Take(key fyne.KeyName) bool {
	if r.count == 0 {
		return false
	}
	switch key {
	case fyne.KeyUp:
		r.move(r.selected - 1)
	case fyne.KeyDown:
		r.move(r.selected + 1)
	case fyne.KeyHome:
		r.move(0)
	case fyne.KeyEnd:
		r.move(r.count - 1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		r.OnOpen(r.selected)
	default:
		return r.OnKey != nil && r.OnKey(key)
	}
	return true
}

func (r *Rows) move(to int) {
	r.Set(r.count, to)
	if r.OnSelect != nil && r.count > 0 {
		r.OnSelect(r.selected)
	}
}

// inView returns the rows in view, from first up to, not including, end.
func (r *Rows) inView() (first, end int) {
	pitch := r.height + r.gap
	first = max(0, int(r.top/pitch))
	end = min(r.count, int((r.top+r.room)/pitch)+1)
	return first, max(first, end)
}

// card returns the card that shows a row, a new one where there are too few.
func (r *Rows) card(i, inView int) *rowCard {
	for len(r.cards) < inView {
		card := newRowCard(r.create())
		card.onTapped = func(i int) { r.OnOpen(i) }
		card.onContext = func(i int, at fyne.Position) { r.OnContext(i, at) }
		r.cards = append(r.cards, card)
	}
	return r.cards[i%len(r.cards)]
}

// fill shows a row on a card. A card that comes into view is refreshed, since a
// change of theme passes by those that are not.
func (r *Rows) fill(card *rowCard, i int) {
	came := !card.inView
	card.index, card.inView = i, true
	card.row.Show(i, i == r.selected)
	card.setState(i == r.selected, r.focused)
	top, height := r.Span(i)
	place(card, 0, top, r.Size().Width, height)
	if came {
		card.Refresh()
	}
}

// CreateRenderer returns the renderer.
func (r *Rows) CreateRenderer() fyne.WidgetRenderer {
	renderer := &rowsRenderer{rows: r}
	renderer.place()
	return renderer
}

type rowsRenderer struct {
	rows    *Rows
	objects []fyne.CanvasObject
}

func (r *rowsRenderer) MinSize() fyne.Size {
	if r.rows.count == 0 {
		return fyne.Size{}
	}
	top, height := r.rows.Span(r.rows.count - 1)
	return fyne.NewSize(0, top+height)
}

func (r *rowsRenderer) Layout(fyne.Size) { r.place() }

func (r *rowsRenderer) Refresh() {
	r.place()
	canvas.Refresh(r.rows)
}

// place shows the rows in view.
func (r *rowsRenderer) place() {
	first, end := r.rows.inView()
	r.objects = nil
	for i := first; i < end; i++ {
		r.objects = append(r.objects, r.rows.card(i, end-first))
	}
	for _, card := range r.rows.cards {
		card.inView = card.inView && card.index >= first && card.index < end
	}
	for k, object := range r.objects {
		r.rows.fill(object.(*rowCard), first+k)
	}
}

func (r *rowsRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *rowsRenderer) Destroy() {}
