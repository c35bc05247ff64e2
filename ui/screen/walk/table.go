package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// tableCard holds the metric table with its total, or says that there is none.
type tableCard struct {
	table  *widget.MetricTable
	total  *totalLine
	filled *fyne.Container
	empty  *fyne.Container
	object fyne.CanvasObject
}

func newTableCard(v *View) *tableCard {
	askOwn := func() { v.askOwn("") }
	t := &tableCard{table: widget.NewMetricTable(), empty: newEmpty(v.FocusSearch, askOwn)}
	t.total = newTotalLine(askOwn, func() { v.remove(t.table.Selected()) }, t.table.FocusIncentive)
	t.table.OnChanged = v.onMetric
	t.table.OnDone = v.session.Seal
	t.table.OnMapping = v.edit
	t.table.OnRemove = func(i int) {
		v.remove(i)
		t.table.FocusRow(i)
	}
	t.table.OnSelected = t.showSelected
	t.filled = layout.Column(0, t.table, widget.Rule(chart.Ink), t.total.object)
	t.object = widget.NewSurface(chart.Surface, chart.Hairline, layout.Pad(1, layout.Column(0, t.filled, t.empty)))
	t.showSelected()
	return t
}

// newEmpty says that there are no metrics, and where they are.
func newEmpty(openCatalogue, askOwn func()) *fyne.Container {
	const side = 48
	diamond := widget.NewScene(chart.Diamond{}.Scene(side, side, words.Language, widget.Measurer{}))
	open := widget.NewButton(words.L("Open the catalogue"), openCatalogue).With(widget.GlyphSearch).High(theme.ControlLow)
	own := widget.NewButton(words.L("Own metric"), askOwn).With(widget.GlyphPlus).High(theme.ControlLow)
	return layout.Pad(24, layout.Column(8,
		layout.Centre(diamond),
		widget.NewCardTitle(words.L("No metrics yet")).Aligned(fyne.TextAlignCenter),
		widget.NewHint(words.L("Pick what you really measure and pay for.")).Aligned(fyne.TextAlignCenter).Wrapped(),
		layout.Centre(layout.Row(8, open, own))))
}

// reset forgets what was typed and selected, for another assessment.
func (t *tableCard) reset() { t.table.SetMetrics(nil) }

func (t *tableCard) show(s State) {
	layout.SetVisible(t.filled, len(s.Metrics) > 0)
	layout.SetVisible(t.empty, len(s.Metrics) == 0)
	t.table.SetMetrics(s.Metrics)
	t.total.show(s.Total)
}

// showSelected says whether there is a row to remove.
func (t *tableCard) showSelected() {
	if t.table.Selected() < 0 {
		t.total.remove.Disable(words.L("Choose a metric first"))
	} else {
		t.total.remove.Enable("")
	}
}
