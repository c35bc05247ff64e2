package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// mixMost is the largest weight that an entry takes; only the proportions count.
const mixMost = 1_000_000

// mixEditor asks for the weight of each walk channel in the headline walk.
type mixEditor struct {
	entries   [model.WalkChannelCount]*widget.FigureEntry
	problem   *widget.Text
	weights   model.ChannelWeights
	onWeights func(model.ChannelWeights)
	object    *fyne.Container
}

func newMixEditor(onWeights func(model.ChannelWeights), onDone func()) *mixEditor {
	e := &mixEditor{onWeights: onWeights, problem: widget.NewCaption("").In(chart.NotWalkingText).Wrapped()}
	row := layout.Row(8)
	for _, c := range model.WalkChannels() {
		entry := widget.NewFigureEntry(0, mixMost, 0)
		entry.OnChanged = func(float64) { e.changed() }
		entry.OnProblem = e.changed
		entry.OnDone = onDone
		e.entries[c] = entry
		row.Add(widget.NewText(words.L(c.Name())).Sized(theme.Small))
		row.Add(layout.Inset(0, 16, 0, 0, layout.Fixed(72, theme.ControlLow, entry)))
	}
	hint := widget.NewCaption(words.L("Only their proportions count.")).AtLeast(1)
	e.object = layout.Column(4, layout.SpringRow(0, 1, row, hint), e.problem)
	e.problem.Hide()
	return e
}

// reset forgets what was typed.
func (e *mixEditor) reset() {
	e.weights = model.ChannelWeights{}
	for _, entry := range e.entries {
		entry.Reset(0)
	}
}

// show shows weights, unless they are the ones that were typed last.
func (e *mixEditor) show(weights model.ChannelWeights) {
	if e.weights == weights {
		return
	}
	e.weights = weights
	for i, entry := range e.entries {
		entry.Reset(weights[i])
	}
	e.say("")
}

// changed takes the entries' weights over where they make a mix.
func (e *mixEditor) changed() {
	var weights model.ChannelWeights
	for i, entry := range e.entries {
		if entry.Problem() != "" {
			e.say(entry.Problem())
			return
		}
		weights[i] = entry.Value()
	}
	if weights.IsDefault() {
		e.say(words.L("At least one weight has to be over 0. The mix from before stays in use."))
		return
	}
	e.say("")
	if weights != e.weights {
		e.weights = weights
		e.onWeights(weights)
	}
}

func (e *mixEditor) say(problem string) {
	e.problem.SetText(problem)
	layout.SetVisible(e.problem, problem != "")
	e.object.Refresh()
}
