package report

import "walkyourtalk/model"

// stays lists what goes on as it is.
func (w writer) stays() List {
	var texts []string
	kept := w.kept()
	if len(kept) > 0 {
		texts = append(texts, w.say("These count as they do today: {{.Metrics}}.", model.Args{"Metrics": w.say.List(kept)}))
	}
	if second, ok := w.second(); ok {
		texts = append(texts, w.say("{{.Constraint}} still matters: it comes second in what we say.", model.Args{"Constraint": w.name(second)}))
	}
	list := w.list(ChevronBullet, append(texts, w.say("Until you hear otherwise, everything else is as before.", nil))...)
	if len(kept) > 0 {
		list.Items[0].Lines = keptLines
	}
	return list
}

// second returns talk's second constraint, in the new order where one was
// agreed.
func (w writer) second() (model.Constraint, bool) {
	ranking := w.Assessment.Talk.Ranking
	if plan := w.Assessment.Plan.Agreement; plan.Way == model.ChangeTheTalk {
		ranking = plan.Ranking
	}
	if !ranking.IsValid() {
		return 0, false
	}
	return ranking.Order()[1], true
}

// mostKept is how many metrics the handout names as unchanged where there are
// at least two others, and keptLines how many lines they have.
const (
	mostKept  = 4
	keptLines = 4
)

// kept returns the paid metrics that the agreement leaves as they are.
func (w writer) kept() []string {
	moved := map[string]bool{}
	if plan := w.Assessment.Plan.Agreement; plan.Way == model.ChangeTheWalk {
		for _, m := range plan.Moves {
			moved[m.Name] = m.From != m.To
		}
	}
	var names []string
	for _, m := range w.Assessment.Walk.Metrics {
		if m.IsPaid() && !moved[m.Name] {
			names = append(names, m.Name)
		}
	}
	if len(names) > mostKept+1 {
		more := w.say("{{.Count}} others", model.Args{"Count": len(names) - mostKept})
		names = append(names[:mostKept:mostKept], more)
	}
	return names
}
