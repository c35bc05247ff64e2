package home

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	searchWidth = 320
	orderWidth  = 192
)

// newBar returns the search and the order above the list.
func (v *View) newBar() fyne.CanvasObject {
	v.search = widget.NewSearch(words.L("Team, site or date"))
	v.search.OnChanged = v.onSearch
	v.search.OnKey = v.onSearchKey
	var names []string
	for _, order := range Orders() {
		names = append(names, words.L(order.Name()))
	}
	order := widget.NewSelect(names, v.onOrder)
	return layout.SpringRow(8, 1, layout.Fixed(searchWidth, theme.Control, v.search), layout.Space(),
		widget.NewHint(words.L("Sort")), layout.Fixed(orderWidth, theme.Control, order))
}

// FocusSearch gives the keyboard to the search.
func (v *View) FocusSearch() {
	if v.bar.Visible() {
		v.page.reveal(0, theme.Control)
		v.canvas().Focus(v.search)
	}
}

func (v *View) onSearch(text string) {
	v.wish.Search = text
	v.Refresh()
}

// onSearchKey goes down into the list, and empties a search that is left.
func (v *View) onSearchKey(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnter:
		v.focusList()
		return true
	case fyne.KeyEscape:
		if v.search.Text != "" {
			v.search.SetText("")
			return true
		}
	}
	return false
}

func (v *View) clearSearch() {
	v.search.SetText("")
	v.focusList()
}

func (v *View) focusList() {
	if len(v.state.Entries) > 0 {
		v.canvas().Focus(v.rows)
	}
}

func (v *View) onOrder(i int) {
	v.wish.Order = Orders()[i]
	v.Refresh()
	v.reveal()
}

func (v *View) newRow() widget.Row { return newRow(v.summary, v.actions.Open, v.menu) }

// summary returns what the row at an index says.
func (v *View) summary(i int) Summary {
	entry := v.state.Entries[i]
	return summarize(entry, v.readings.analysis(entry), v.today, words.Language)
}

func (v *View) onOpen(i int) {
	v.selected = v.state.Entries[i].ID
	v.actions.Open(v.selected)
}

// onSelect keeps the row that the keyboard selected in view.
func (v *View) onSelect(i int) {
	v.selected = v.state.Entries[i].ID
	v.reveal()
}

// onContext selects a row and opens its menu at the pointer.
func (v *View) onContext(i int, at fyne.Position) {
	v.rows.Set(v.rows.Count(), i)
	v.selected = v.state.Entries[i].ID
	widget.ShowMenuAt(v.menu(v.selected), v.object, at)
}

// onView tells the list which part of it is in view.
func (v *View) onView(top, height float32) { v.rows.View(top-v.rows.Position().Y, height) }

// reveal brings the selected row into view.
func (v *View) reveal() {
	top, height := v.rows.Span(v.rows.Selected())
	v.page.reveal(v.rows.Position().Y+top, height)
}

// TypedKey acts on a key that nothing else had a use for, while nothing has the
// focus, and reports whether it did. Before the first frame there is no canvas
// to ask.
func (v *View) TypedKey(event *fyne.KeyEvent) bool {
	c := v.canvas()
	return c != nil && c.Focused() == nil && c.Overlays().Top() == nil && v.rows.Take(event.Name)
}
