package talk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	diamondHeight = 172
	// picturesFold is the width under which the diamond goes below the bars.
	picturesFold = 600
)

// weights is the card that shows what the ranking says in numbers: the method,
// its formula, a bar for each constraint, and the diamond.
type weights struct {
	method  *widget.Select
	formula *widget.Text
	note    *widget.Text
	bars    *widget.Scene
	diamond *widget.Scene
	words   *fyne.Container
	parts   *fyne.Container
	object  fyne.CanvasObject
	state   State
}

func newWeights(onChosen func(model.WeightMethod)) *weights {
	w := &weights{
		formula: widget.NewCaption("").Wrapped(),
		note:    widget.NewCaption("").Wrapped(),
	}
	w.method = widget.NewSelect(methodNames(), func(i int) { onChosen(model.WeightMethods()[i]) })
	w.bars = widget.NewDrawing(0, func(size fyne.Size) chart.Scene {
		return w.state.Bars.Scene(float64(size.Width), words.Language, widget.Measurer{})
	})
	w.diamond = widget.NewDrawing(diamondHeight, func(size fyne.Size) chart.Scene {
		return w.state.Diamond.Scene(float64(size.Width), float64(size.Height), words.Language, widget.Measurer{})
	})
	head := layout.SpringRow(8, 1, widget.NewCardTitle(words.L("Talk weights")), layout.Space(), w.method)
	w.words = layout.Column(4, head, w.formula, w.note)
	w.parts = layout.Column(12, w.words, layout.Shares(24, 0.5, picturesFold, w.bars, w.diamond))
	w.object = widget.NewCard(w.parts)
	w.note.Hide()
	return w
}

func methodNames() []string {
	var names []string
	for _, method := range model.WeightMethods() {
		names = append(names, words.L(method.Name()))
	}
	return names
}

// show shows the weights where the ranking or the method is another one.
func (w *weights) show(s State) {
	if w.state.Formula == s.Formula && w.state.Ranking == s.Ranking && w.state.Method == s.Method {
		return
	}
	w.state = s
	w.method.Choose(s.Method)
	w.formula.SetText(s.Formula)
	w.note.SetText(s.Note)
	w.note.Hidden = s.Note == ""
	w.parts.Refresh()
}
