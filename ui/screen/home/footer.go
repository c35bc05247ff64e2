package home

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// footer is the keys of the screen, and where the data stays.
type footer struct {
	enter  fyne.CanvasObject
	object *fyne.Container
}

func newFooter() *footer {
	key := func(key, does string) fyne.CanvasObject {
		return layout.Row(4, widget.NewKeyTag(key), widget.NewCaption(does))
	}
	f := &footer{enter: key("Enter", words.L("open the selected one"))}
	promise := widget.NewCaption(words.L("All data stays on this computer. No account, no cloud, no telemetry."))
	f.object = layout.SpringRow(16, 3, key("Ctrl+N", words.L("new")), key("Ctrl+O", words.L("open workspace")), f.enter,
		promise.Aligned(fyne.TextAlignTrailing).AtLeast(1))
	return f
}

// show names the key that opens where there is something to open.
func (f *footer) show(canOpen bool) {
	if layout.SetVisible(f.enter, canOpen) {
		f.object.Refresh()
	}
}

// Fact returns the keys of the screen on one line.
func (v *View) Fact() string {
	if len(v.state.Entries) == 0 {
		return words.L("Ctrl+N new · Ctrl+O open workspace")
	}
	return words.L("Ctrl+N new · Ctrl+O open workspace · Enter open the selected one")
}

// Footer returns the keys of the screen and where the data stays.
func (v *View) Footer() fyne.CanvasObject { return v.footer.object }
