package home

import (
	"strings"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const renameWidth = 400

// rename asks for an assessment's new title.
func (v *View) rename(entry model.Entry) {
	field := widget.NewField(words.L("Title"), entry.Assessment.Title, "")
	var modal *widget.Modal
	submit := func() {
		title := strings.TrimSpace(field.Entry.Text)
		if title == "" {
			field.SetProblem(words.L("Give the assessment a title."))
			return
		}
		modal.Close()
		v.retitle(entry.ID, title)
	}
	field.Entry.OnSubmitted = func(string) { submit() }
	field.Entry.OnChanged = func(string) { field.SetProblem("") }
	modal = widget.ShowModal(v.canvas(), words.L("Rename"), renameWidth, field, field.Entry,
		widget.NewButton(words.L("Cancel"), func() { modal.Close() }),
		widget.NewButton(words.L("Rename"), submit).Ranked(widget.Primary))
	field.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
}

// retitle gives an assessment another title.
func (v *View) retitle(id model.ID, title string) {
	entry, ok := v.entry(id)
	if !ok || entry.Assessment.Title == title {
		return
	}
	entry.Assessment.Title = title
	v.hideToast()
	v.session.Update(id, words.L("Assessment renamed"), entry.Assessment)
}
