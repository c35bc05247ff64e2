package report

import (
	"slices"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// agreed says which way out was agreed on and when the next review is; it is
// empty where neither is known.
func (w writer) agreed() []Block {
	plan, due := w.Assessment.Plan.Agreement, w.Assessment.Review.Due
	var blocks []Block
	switch plan.Way {
	case model.ChangeTheWalk:
		blocks = append(blocks, Paragraph{Text: plain(w.joined(" ", w.agreedWalk(plan), w.outcome()))})
	case model.ChangeTheTalk:
		blocks = append(blocks, Paragraph{Text: plain(w.joined(" ", w.agreedTalk(plan), w.outcome()))})
	}
	if due != "" {
		blocks = append(blocks, Paragraph{Text: muted(w.say("Next review: {{.Date}}.", model.Args{"Date": w.date(due)}))})
	}
	if len(blocks) == 0 {
		return nil
	}
	heading := "What we agreed"
	if plan.Way == "" {
		heading = "What is next"
	}
	return append([]Block{w.heading(heading)}, blocks...)
}

// agreedWalk lists the incentives that change.
func (w writer) agreedWalk(plan model.Agreement) string {
	var moves []string
	for _, m := range plan.Moves {
		if m.From != m.To {
			moves = append(moves, w.say("{{.Metric}} from {{.From}} to {{.To}}", model.Args{
				"Metric": m.Name, "From": figure.Short(m.From), "To": figure.Short(m.To),
			}))
		}
	}
	if len(moves) == 0 {
		return w.say("Change the walk; which incentives change is not written down yet.", nil)
	}
	points := figure.Short(movedPoints(plan.Moves))
	args := model.Args{"Points": points, "Moves": strings.Join(moves, ", "), "Date": w.date(plan.Due)}
	if plan.Due == "" {
		return w.counted(points, "Move 1 point of incentive: {{.Moves}}.", "Move {{.Points}} points of incentive: {{.Moves}}.", args)
	}
	return w.counted(points, "Move 1 point of incentive: {{.Moves}}, from {{.Date}}.", "Move {{.Points}} points of incentive: {{.Moves}}, from {{.Date}}.", args)
}

// movedPoints returns how many points leave the metrics that get less, or reach
// those that get more, whichever is larger.
func movedPoints(moves []model.Move) float64 {
	var up, down float64
	for _, m := range moves {
		up += max(0, m.To-m.From)
		down += max(0, m.From-m.To)
	}
	return max(up, down)
}

// agreedTalk names the new order.
func (w writer) agreedTalk(plan model.Agreement) string {
	args := model.Args{"Scores": w.scores(plan.Ranking), "Date": w.date(plan.Due)}
	if plan.Due == "" {
		return w.say("Change the talk to {{.Scores}} (5 = most important).", args)
	}
	return w.say("Change the talk to {{.Scores}} (5 = most important), from {{.Date}}.", args)
}

// scores writes a ranking, the highest score first: "Cost 5, Quality 3 …".
func (w writer) scores(r model.Ranking) string {
	var texts []string
	for _, c := range r.Order() {
		texts = append(texts, w.name(c)+"\u00a0"+figure.Whole(float64(r[c])))
	}
	return strings.Join(texts, ", ")
}

// outcome says what the verdict would be with the agreement in force; it is
// empty where there would be none.
func (w writer) outcome() string {
	after, ok := w.after()
	if !ok || after.Gap == nil {
		return ""
	}
	return w.say("Alignment would be {{.Alignment}}, the verdict: {{.Verdict}}.", model.Args{
		"Alignment": figure.Whole(after.Gap.Alignment), "Verdict": w.say(after.Verdict.Name(), nil),
	})
}

// after returns the analysis with the agreement in force, and false where the
// agreement names a metric that the assessment does not have.
func (w writer) after() (gap.Analysis, bool) {
	a, plan := w.Assessment, w.Assessment.Plan.Agreement
	if plan.Way == model.ChangeTheTalk {
		a.Talk.Ranking = plan.Ranking
		return gap.Analyze(a, w.Catalogue), true
	}
	metrics := slices.Clone(a.Walk.Metrics)
	for _, move := range plan.Moves {
		i := slices.IndexFunc(metrics, func(m model.Metric) bool { return m.Name == move.Name })
		if i < 0 {
			return gap.Analysis{}, false
		}
		metrics[i].Incentive = move.To
	}
	return gap.Analyze(a.WithMetrics(metrics), w.Catalogue), len(plan.Moves) > 0
}
