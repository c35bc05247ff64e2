package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"walkyourtalk/model"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// menu returns what can be done with an assessment.
func (v *View) menu(id model.ID) *fyne.Menu {
	act := func(name string, act func(model.Entry)) *fyne.MenuItem {
		return fyne.NewMenuItem(words.L(name), func() {
			if entry, ok := v.entry(id); ok {
				act(entry)
			}
		})
	}
	return fyne.NewMenu("",
		act("Open", func(entry model.Entry) { v.actions.Open(entry.ID) }),
		act("Rename", v.rename),
		act("Duplicate", v.duplicate),
		act("Export", func(entry model.Entry) { v.actions.Export(entry.ID) }),
		fyne.NewMenuItemSeparator(),
		act("Delete", v.remove))
}

// onKey does what a key means for the selected row.
func (v *View) onKey(key fyne.KeyName) bool {
	entry, ok := v.selectedEntry()
	if !ok {
		return false
	}
	switch key {
	case fyne.KeyDelete:
		v.remove(entry)
	case fyne.KeyF2:
		v.rename(entry)
	case desktop.KeyMenu:
		v.showSelectedMenu()
	default:
		return false
	}
	return true
}

// duplicate adds a copy of an assessment and selects it.
func (v *View) duplicate(entry model.Entry) {
	next := entry.Assessment
	next.Title = words.With("{{.Title}} (copy)", model.Args{"Title": titleOf(next, words.Language)})
	v.hideToast()
	v.session.Create(words.L("Assessment duplicated"), next, func(err error) {
		if err != nil {
			v.actions.Toast(model.Sentence(err, words.Language), "", nil)
			return
		}
		v.selected = v.session.OpenID()
		v.Refresh()
		v.reveal()
	})
}

// remove deletes an assessment and offers to take that back.
func (v *View) remove(entry model.Entry) {
	title := shortened(titleOf(entry.Assessment, words.Language))
	v.session.Delete(entry.ID, words.L("Assessment deleted"))
	v.actions.Toast(words.With("{{.Title}} deleted", model.Args{"Title": title}), words.L("Undo"), func() {
		v.selected = entry.ID
		v.session.Undo()
		v.reveal()
	})
}

// hideToast takes the offer to undo away, which would now undo something else.
func (v *View) hideToast() {
	if root := widget.RootOf(v.canvas()); root != nil {
		root.HideToast()
	}
}

// showSelectedMenu opens the menu of the selected row below its button.
func (v *View) showSelectedMenu() {
	if r, ok := v.rows.At(v.rows.Selected()).(*row); ok {
		widget.ShowMenuBelow(v.menu(r.shown.ID), r.more)
	}
}
