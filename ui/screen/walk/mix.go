package walk

import (
	"cmp"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// mixMost is the largest weight that an entry takes; only the proportions count.
const mixMost = 100

// mixEditor asks for the weight of each walk channel in the headline walk.
type mixEditor struct {
	entries   [model.WalkChannelCount]*widget.FigureEntry
	problem   *widget.Problem
	weights   model.ChannelWeights
	onWeights func(model.ChannelWeights)
	relayout  func()
	object    *fyne.Container
}

func newMixEditor(onWeights func(model.ChannelWeights), onDone, relayout func()) *mixEditor {
	e := &mixEditor{onWeights: onWeights, relayout: relayout, problem: widget.NewProblem()}
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
	e.object = layout.Column(4, row, e.problem, widget.NewCaption(words.L("Only their proportions count.")).Wrapped())
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

// changed takes the weights that the entries have in use over where they make a
// mix, and says what is wrong with what was typed.
func (e *mixEditor) changed() {
	var weights model.ChannelWeights
	problem := ""
	for i, entry := range e.entries {
		weights[i] = entry.Value()
		problem = cmp.Or(problem, entry.Problem())
	}
	if weights.IsDefault() {
		e.say(words.L("At least one weight has to be over 0. The mix from before stays in use."))
		return
	}
	e.say(problem)
	if weights != e.weights {
		e.weights = weights
		e.onWeights(weights)
	}
}

func (e *mixEditor) say(problem string) {
	if e.problem.Text() != problem {
		e.problem.SetText(problem)
		e.relayout()
	}
}
