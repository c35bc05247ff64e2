package home

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// Tools returns the buttons at the right of the header.
func (v *View) Tools() []fyne.CanvasObject { return v.tools }

// newTools makes the buttons; New assessment is the screen's primary one.
func newTools(actions Actions) []fyne.CanvasObject {
	return []fyne.CanvasObject{
		widget.NewButton(words.L("Import"), actions.Import).With(widget.GlyphImport),
		widget.NewButton(words.L("Sample"), actions.OpenSample).With(widget.GlyphEye),
		widget.NewButton(words.L("New assessment"), actions.New).With(widget.GlyphPlus).Ranked(widget.Primary),
	}
}

// Fact returns the keys of the screen on one line.
func (v *View) Fact() string {
	return words.L("Ctrl+N new · Ctrl+O open workspace · Enter open the selected one")
}

// Footer returns the keys of the screen and where the data stays.
func (v *View) Footer() fyne.CanvasObject { return v.footer }

func newFooter() fyne.CanvasObject {
	key := func(key, does string) fyne.CanvasObject {
		return layout.Row(4, widget.NewKeyTag(key), widget.NewCaption(does))
	}
	promise := widget.NewCaption(words.L("All data stays on this computer. No account, no cloud, no telemetry."))
	return layout.SpringRow(16, 3,
		key("Ctrl+N", words.L("new")), key("Ctrl+O", words.L("open workspace")), key("Enter", words.L("open the selected one")),
		promise.Aligned(fyne.TextAlignTrailing).AtLeast(1))
}
