package report

import (
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
		Space(blockRoom),
		Box{Blocks: w.statement()},
		Columns{Gap: columnGap, Parts: []Part{
			{1, append([]Block{w.handoutHeading("What will change")}, w.changes()...)},
			{1, []Block{w.handoutHeading("What stays"), w.stays()}},
		}},
		Rule{},
		w.handoutHeading("What we ask of you"),
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
	first := w.say.List(w.names(a.Talk.Largest()))
	if a.Walk == nil {
		return w.say("We say {{.First}} comes first. We have not written down yet what we reward.", model.Args{"First": first})
	}
	top := a.Walk.Largest()
	args := model.Args{"First": first, "Top": w.say.List(w.names(top))}
	switch {
	case a.Gap.TopMatch:
		return w.say("We say {{.First}} comes first. We also reward it most.", args)
	case len(top) > 1:
		return w.say("We say {{.First}} comes first. We reward {{.Top}} alike.", args)
	}
	return w.say("We say {{.First}} comes first. We mostly reward {{.Top}}.", args)
}

// elsewhere says how much of the reward points elsewhere, without blame.
func (w writer) elsewhere(g gap.Gap) string {
	whole := figure.Whole(g.Misdirected)
	if whole == "0" {
		return w.say("What we reward follows what we say.", nil)
	}
	about := w.counted(whole, "About 1 of every 100 points of reward points elsewhere.",
		"About {{.Points}} of every 100 points of reward point elsewhere.", model.Args{"Points": whole})
	return w.joined(" ", about, w.say("Nobody did anything wrong: the words pulled one way, the reward another.", nil))
}

// request is what the team can do.
func (w writer) request() string {
	request := w.say("Tell your team lead where the old habit still pays.", nil)
	if due := w.Assessment.Review.Due; due != "" {
		return w.joined(" ", request, w.say("We look again on {{.Date}}, and you will see this page with the new numbers.", model.Args{"Date": w.date(due)}))
	}
	return w.joined(" ", request, w.say("We will look again, and you will see this page with the new numbers.", nil))
}
