package consensus

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// View is a picture of what comes first: what leaders declare or believe, what
// was measured, or what a group thinks.
type View string

// The views that are not a group's.
const (
	Declared View = "declared"
	Believed View = "believed"
	Measured View = "measured"
)

// GroupView returns a group's answer to a question as a view: floor.walk.
func GroupView(group string, question model.Question) View {
	return View(group + "." + string(question))
}

// Perception is how far apart two views lie.
type Perception struct {
	From, To View
	// Group is the group whose view is part of it; empty where there is none.
	Group string
	// Misdirected is the misdirected share between the two, in points of 100.
	Misdirected float64
}

// Perceptions returns how far apart the views lie: declared → believed and
// believed → measured, then for each group, from its mean weights in each
// question's latest round, declared → what it hears, declared → what it sees,
// what it hears → sees, and measured → what it sees. A row whose ends are not
// both there is left out; without a walk there are none.
func Perceptions(a model.Assessment, analysis gap.Analysis, summaries []Summary) []Perception {
	if analysis.Walk == nil {
		return nil
	}
	views := map[View]model.Shares{Measured: *analysis.Walk}
	if analysis.Talk != nil {
		views[Declared] = *analysis.Talk
	}
	if a.Walk.Believed.IsValid() {
		views[Believed] = gap.Weights(a.Walk.Believed, a.Talk.Method)
	}
	for _, s := range latest(summaries) {
		if s.Shown {
			views[GroupView(s.Group, s.Question)] = s.MeanWeights
		}
	}
	rows := []Perception{{From: Declared, To: Believed}, {From: Believed, To: Measured}}
	for _, group := range groups(summaries) {
		heard, seen := GroupView(group, model.TalkQuestion), GroupView(group, model.WalkQuestion)
		rows = append(rows,
			Perception{From: Declared, To: heard, Group: group}, Perception{From: Declared, To: seen, Group: group},
			Perception{From: heard, To: seen, Group: group}, Perception{From: Measured, To: seen, Group: group})
	}
	return measured(rows, views)
}

// measured returns the rows whose ends are both there, with their distance.
func measured(rows []Perception, views map[View]model.Shares) []Perception {
	var found []Perception
	for _, row := range rows {
		from, hasFrom := views[row.From]
		to, hasTo := views[row.To]
		if hasFrom && hasTo {
			row.Misdirected = gap.Compare(from, to).Misdirected
			found = append(found, row)
		}
	}
	return found
}

// latest returns the last round of each group and question.
func latest(summaries []Summary) []Summary {
	var last []Summary
	for i, s := range summaries {
		if i+1 < len(summaries) && summaries[i+1].Group == s.Group && summaries[i+1].Question == s.Question {
			continue
		}
		last = append(last, s)
	}
	return last
}

// groups returns the groups in their order.
func groups(summaries []Summary) []string {
	var all []string
	for _, s := range summaries {
		if len(all) == 0 || all[len(all)-1] != s.Group {
			all = append(all, s.Group)
		}
	}
	return all
}
