package walk

import (
	"fmt"
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// metrics returns the metrics of the open assessment.
func (v *View) metrics() []model.Metric { return v.session.Assessment().Walk.Metrics }

// change keeps a change. The offer to undo the one before is taken away, since
// it would undo this one.
func (v *View) change(what, key string, next model.Assessment) {
	if c := v.canvas(); c != nil {
		if root := widget.RootOf(c); root != nil {
			root.HideToast()
		}
	}
	v.session.Change(what, key, next)
}

// add puts a catalogue metric at the end of the table, unless it is in it, and
// gives the keyboard to its incentive.
func (v *View) add(m model.CatalogueMetric) {
	i := slices.IndexFunc(v.metrics(), func(other model.Metric) bool { return other.Key == m.Key })
	if i >= 0 {
		v.table.table.FocusIncentive(i)
		return
	}
	v.addMetric(m.Metric())
}

func (v *View) addMetric(m model.Metric) {
	v.change(words.L("Metric added"), "", v.session.Assessment().AddMetric(m))
	v.table.table.FocusIncentive(len(v.metrics()) - 1)
}

// remove takes a metric out of the table.
func (v *View) remove(i int) {
	what := words.L("Metric removed")
	v.change(what, "", v.session.Assessment().RemoveMetric(i))
	v.onRemoved(what)
}

// onMetric keeps what was typed or pressed in the table. The keystrokes in one
// cell are undone together.
func (v *View) onMetric(i int, part widget.MetricPart, m model.Metric) {
	key := ""
	if part != widget.LockPart {
		key = fmt.Sprintf("walk.metrics[%d].%s", i, part)
	}
	v.change(changeName(part, m, words.Language), key, v.session.Assessment().WithMetric(i, m))
}

// changeName says what was done to a part of a metric.
func changeName(part widget.MetricPart, m model.Metric, language model.Language) string {
	args := model.Args{"Metric": m.Name}
	switch part {
	case widget.AttentionPart:
		return language("Attention on {{.Metric}}", args)
	case widget.PressurePart:
		return language("Pressure on {{.Metric}}", args)
	case widget.LockPart:
		if m.Locked {
			return language("{{.Metric}} locked", args)
		}
		return language("{{.Metric}} unlocked", args)
	}
	return language("Incentive of {{.Metric}}", args)
}

// onWeights keeps the channel weights of the headline walk.
func (v *View) onWeights(key string, weights model.ChannelWeights) {
	a := v.session.Assessment()
	a.Walk.ChannelWeights = weights
	v.change(words.L("Headline walk"), key, a)
}

// onBelieved keeps the believed order.
func (v *View) onBelieved(r model.Ranking) {
	a := v.session.Assessment()
	a.Walk.Believed = r
	v.change(words.L("Believed order"), "", a)
}

// askOwn asks for a metric of one's own, with what it may be called.
func (v *View) askOwn(name string) {
	if c := v.canvas(); c != nil {
		askOwnMetric(c, name, v.addMetric)
	}
}

// edit asks for a metric's split and the rest of it.
func (v *View) edit(i int) {
	c := v.canvas()
	if c == nil {
		return
	}
	askMetric(c, v.metrics()[i], func(m model.Metric) {
		v.change(words.With("{{.Metric}} changed", model.Args{"Metric": m.Name}), "", v.session.Assessment().WithMetric(i, m))
	})
}
