package home

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// newWelcome returns the card of a workspace without assessments.
func newWelcome(actions Actions) fyne.CanvasObject {
	return newBlank(widget.NewText(words.L("No assessment yet")),
		words.L("Rank what comes first, list what is rewarded, and see the gap. Or look at a finished one."),
		widget.NewButton(words.L("New assessment"), actions.New).With(widget.GlyphPlus).Ranked(widget.Primary),
		widget.NewButton(words.L("Open the sample"), actions.OpenSample).With(widget.GlyphEye))
}

// noHit is the card of a search that finds nothing.
type noHit struct {
	object fyne.CanvasObject
	title  *widget.Text
}

func newNoHit(clear func()) *noHit {
	n := &noHit{title: widget.NewText("")}
	n.object = newBlank(n.title, words.L("The search looks at the title, the team, the site and the date."),
		widget.NewButton(words.L("Clear search"), clear))
	return n
}

// newBlank returns a card that stands where there is nothing to list: a dashed
// diamond, what is missing, why, and what to do.
func newBlank(title *widget.Text, hint string, buttons ...fyne.CanvasObject) fyne.CanvasObject {
	const side = 64
	diamond := widget.NewScene(chart.Diamond{}.Scene(side, side, words.Language, widget.Measurer{}))
	row := layout.Row(8, buttons...)
	return widget.NewCard(layout.Pad(24, layout.Column(8,
		container.NewCenter(diamond),
		title.Bold().Aligned(fyne.TextAlignCenter).AtLeast(1),
		widget.NewHint(hint).Aligned(fyne.TextAlignCenter).Wrapped(),
		layout.Inset(8, 0, 0, 0, container.NewCenter(row)))))
}
