package home

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// tools is the buttons at the right of the header; New assessment is the
// screen's primary one.
type tools struct {
	imports, sample, create *widget.Button
	object                  *fyne.Container
}

func newTools(actions Actions) *tools {
	t := &tools{
		imports: widget.NewButton(words.L("Import"), actions.Import).With(widget.GlyphImport),
		sample:  widget.NewButton(words.L("Sample"), actions.OpenSample).With(widget.GlyphEye),
		create:  widget.NewButton(words.L("New assessment"), actions.New).With(widget.GlyphPlus).Ranked(widget.Primary),
	}
	t.object = layout.Row(8, t.imports, t.sample, t.create)
	return t
}

// show leaves what the card of an empty workspace offers to that card.
func (t *tools) show(isEmpty bool) {
	layout.SetVisible(t.sample, !isEmpty)
	if !layout.SetVisible(t.create, !isEmpty) {
		return
	}
	if c := widget.CanvasOf(t.object); c != nil && c.Content() != nil {
		c.Content().Refresh() // the header has another room for its title
	}
}

// Tools returns the buttons at the right of the header.
func (v *View) Tools() []fyne.CanvasObject { return []fyne.CanvasObject{v.tools.object} }
