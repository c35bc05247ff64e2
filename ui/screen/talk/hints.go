package talk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// hints says which keys move the cards.
func hints() fyne.CanvasObject {
	return layout.Row(8,
		widget.NewKeyTag(words.L("Tab")), widget.NewCaption(words.L("pick a card")),
		widget.NewKeyGlyph(widget.GlyphKeyUp), widget.NewKeyGlyph(widget.GlyphKeyDown), widget.NewCaption(words.L("move it")),
		widget.NewKeyTag("1"), widget.NewCaption("…"), widget.NewKeyTag("5"), widget.NewCaption(words.L("put it on a rung")))
}
