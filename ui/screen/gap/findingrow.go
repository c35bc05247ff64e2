package gap

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
)

// newFindingRow returns a finding's line, which opens the figures behind it in
// place. onResized is called when its height changes.
func newFindingRow(f Finding, onResized func()) fyne.CanvasObject {
	figures := layout.Column(4)
	for _, figure := range f.Figures {
		figures.Add(layout.SpringRow(8, 0, widget.NewHint(figure.Label), widget.NewText(figure.Value).Sized(13).Bold()))
	}
	behind := layout.Inset(0, 28, 12, 140, figures)
	behind.Hide()
	row := widget.NewDisclosure(f.Name, f.Sentence, func(open bool) {
		show(behind, open)
		onResized()
	})
	return layout.Column(0, row, behind)
}
