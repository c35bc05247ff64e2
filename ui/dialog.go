package ui

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// dialogWidth is the width of the window's questions.
const dialogWidth = 520

// tell says something that needs no decision.
func (a *App) tell(title, text string) {
	var modal *widget.Modal
	ok := widget.NewButton(words.L("Close"), func() { modal.Close() }).Ranked(widget.Primary)
	modal = widget.ShowModal(a.window.Canvas(), title, dialogWidth, widget.NewText(text).Wrapped(), ok, ok)
}

// ask asks for a yes to something that cannot be undone.
func (a *App) ask(title, text, yes string, act func()) {
	var modal *widget.Modal
	no := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	do := widget.NewButton(yes, func() {
		modal.Close()
		act()
	}).Ranked(widget.Primary)
	modal = widget.ShowModal(a.window.Canvas(), title, dialogWidth, widget.NewText(text).Wrapped(), no, no, do)
}

// untitled returns a title, or what stands for an empty one.
func untitled(assessment model.Assessment) string {
	if strings.TrimSpace(assessment.Title) == "" {
		return words.L("Untitled")
	}
	return assessment.Title
}
