package report

import (
	"math"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// mostItems is how many items a list of the handout has, and itemLines how many
// lines each one has, so that it keeps to its page.
const (
	mostItems = 4
	itemLines = 2
)

// changes lists what was agreed, and from when it counts.
func (w writer) changes() []Block {
	plan := w.Assessment.Plan.Agreement
	var blocks []Block
	if plan.Way != "" && plan.Due != "" {
		blocks = append(blocks, Paragraph{
			Face: HandoutFace,
			Text: plain(w.say("From {{.Date}} on:", model.Args{"Date": w.date(plan.Due)})),
		})
	}
	switch {
	case plan.Way == model.ChangeTheTalk:
		return append(blocks, w.list(CheckBullet, w.say("We say in this order what comes first: {{.Order}}.",
			model.Args{"Order": w.say.List(w.names(plan.Ranking.Order()))})))
	case plan.Way == model.ChangeTheWalk && movedPoints(plan.Moves) > 0:
		return append(blocks, w.list(CheckBullet, w.moves(plan.Moves)...))
	case plan.Way == model.ChangeTheWalk:
		return append(blocks, w.list(CheckBullet, w.say("What we reward will move closer to what we say.", nil)))
	}
	return []Block{w.list(ChevronBullet, w.say("Nothing is decided yet.", nil),
		w.say("Your leaders look at this page first, and tell you what they decide.", nil))}
}

// moves says of each metric how much of 100 it counts for.
func (w writer) moves(moves []model.Move) []string {
	var texts []string
	for _, m := range moves {
		if m.From == m.To {
			continue
		}
		args := model.Args{"Metric": m.Name, "From": w.about(m.From), "To": w.about(m.To)}
		switch {
		case figure.Whole(m.From) != figure.Whole(m.To):
			texts = append(texts, w.say("{{.Metric}} counts for {{.To}} of 100, not {{.From}}.", args))
		case m.From < m.To:
			texts = append(texts, w.say("{{.Metric}} counts a little more.", args))
		default:
			texts = append(texts, w.say("{{.Metric}} counts a little less.", args))
		}
	}
	return texts
}

// about writes points as a whole number, and says where it is rounded.
func (w writer) about(points float64) string {
	if points == math.Trunc(points) {
		return figure.Whole(points)
	}
	return w.say("about {{.Points}}", model.Args{"Points": figure.Whole(points)})
}

// list returns a list of texts, at most as many as fit the page; the last one
// then says how many are left out.
func (w writer) list(bullet Bullet, texts ...string) List {
	if over := len(texts) - mostItems; over > 0 {
		more := w.say("And {{.Count}} more; ask your team lead for the list.", model.Args{"Count": over + 1})
		texts = append(texts[:mostItems-1:mostItems-1], more)
	}
	list := List{Bullet: bullet}
	for _, text := range texts {
		list.Items = append(list.Items, Item{Text: plain(text), Lines: itemLines, Name: w.say("names of metrics", nil)})
	}
	return list
}
