package report

import (
	"math"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// Handout returns the team handout: one page in plain words, whole numbers, no
// statistics and no names of people.
func Handout(input Input) Document {
	w := newWriter(input)
	bars := chart.HandoutBars{Talk: w.Analysis.Talk, Walk: w.Analysis.Walk}
	return w.document(TeamHandout, Section{
		Heading{Text: w.say("What we say, and what we reward", nil), Face: HandoutTitleFace},
		Paragraph{Text: muted(w.Assessment.Title), Face: HandoutLeadFace, Lines: 1, Name: w.say("title", nil)},
		Paragraph{Text: muted(w.say("One page for every team. Points of 100, rounded.", nil)), Face: HandoutLeadFace},
		Space(sectionRoom), w.drawn(bars.Scene),
		Space(blockRoom), Box{Blocks: w.statement()},
		Columns{Gap: columnGap, Parts: []Part{
			{1, append([]Block{w.handoutHeading("What will change")}, w.changes()...)},
			{1, []Block{w.handoutHeading("What stays"), w.stays()}},
		}},
		Rule{}, w.handoutHeading("What we ask of you"),
		Paragraph{Text: plain(w.request()), Face: HandoutFace},
	})
}

func (w writer) handoutHeading(text string) Heading {
	return Heading{Level: 1, Text: w.say(text, nil), Face: HandoutSectionFace}
}

// statement is what the two pictures say together.
func (w writer) statement() []Block {
	a := w.Analysis
	said := Paragraph{Text: bold(w.sayAndReward()), Face: StatementFace}
	if a.Gap == nil {
		return []Block{said}
	}
	return []Block{said, Paragraph{Text: plain(w.elsewhere(*a.Gap)), Face: StatementFace}}
}

// sayAndReward names what comes first in talk and in walk.
func (w writer) sayAndReward() string {
	a := w.Analysis
	if a.Talk == nil {
		return w.say("We have not said yet what comes first.", nil)
	}
	first := w.listed(w.names(a.Talk.Largest(0)))
	if a.Walk == nil {
		return w.say("We say {{.First}} comes first. We have not written down yet what we reward.", model.Args{"First": first})
	}
	top := a.Walk.Largest(shareTolerance)
	args := model.Args{"First": first, "Top": w.listed(w.names(top))}
	switch {
	case a.Gap.TopMatch:
		return w.say("We say {{.First}} comes first. We also reward it most.", args)
	case len(top) > 1:
		return w.say("We say {{.First}} comes first. We reward {{.Top}} alike.", args)
	}
	return w.say("We say {{.First}} comes first. We mostly reward {{.Top}}.", args)
}

// shareTolerance is how far apart two shares may be and still tie.
const shareTolerance = 1e-12

// elsewhere says how much of the reward points elsewhere, without blame.
func (w writer) elsewhere(g gap.Gap) string {
	whole := figure.Whole(g.Misdirected)
	if whole == "0" {
		return w.say("What we reward follows what we say.", nil)
	}
	return w.say("About {{.Points}} of every 100 points of reward point elsewhere. Nobody did anything wrong: the words pulled one way, the reward another.",
		model.Args{"Points": whole})
}

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
		blocks = append(blocks, Paragraph{Face: HandoutFace,
			Text: plain(w.say("From {{.Date}} on:", model.Args{"Date": w.date(plan.Due)}))})
	}
	switch {
	case plan.Way == model.ChangeTheTalk:
		return append(blocks, w.list(CheckBullet, w.say("We say in this order what comes first: {{.Order}}.",
			model.Args{"Order": w.listed(w.names(plan.Ranking.Order()))})))
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

// stays lists what goes on as it is.
func (w writer) stays() List {
	var texts []string
	kept := w.kept()
	if len(kept) > 0 {
		texts = append(texts, w.say("These count as they do today: {{.Metrics}}.", model.Args{"Metrics": w.listed(kept)}))
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

// mostKept is how many metrics the handout names as unchanged, and keptLines
// how many lines they have.
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
	if len(names) > mostKept {
		more := w.say("{{.Count}} others", model.Args{"Count": len(names) - mostKept})
		names = append(names[:mostKept:mostKept], more)
	}
	return names
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

// request is what the team can do.
func (w writer) request() string {
	request := w.say("Tell your team lead where the old habit still pays.", nil)
	if due := w.Assessment.Review.Due; due != "" {
		return w.joined(" ", request, w.say("We look again on {{.Date}}, and you will see this page with the new numbers.", model.Args{"Date": w.date(due)}))
	}
	return w.joined(" ", request, w.say("We will look again, and you will see this page with the new numbers.", nil))
}
