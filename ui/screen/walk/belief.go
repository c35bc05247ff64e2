package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// ringRoom is what the page has to leave over a control at its top, in pixels,
// so that the focus ring is not cut.
const ringRoom = 8

// beliefCard asks which order the leader believes the team works under. Once it
// is answered it is one line; waved away, it is nothing.
type beliefCard struct {
	onBelieved func(model.Ranking)
	relayout   func()

	ladder   *widget.Ladder
	status   *widget.Text
	notNow   *widget.Button
	takeBack *widget.Button
	done     *widget.Button
	line     *widget.Text
	change   *widget.Button
	asking   fyne.CanvasObject
	told     fyne.CanvasObject
	object   *fyne.Container

	belief     Belief
	isOpen     bool // though it is answered
	isWavedOff bool
}

func newBeliefCard(onBelieved func(model.Ranking), relayout func()) *beliefCard {
	b := &beliefCard{onBelieved: onBelieved, relayout: relayout}
	b.ladder = widget.NewCompactLadder(b.onMoved)
	b.status = widget.NewHint("").Wrapped()
	b.notNow = widget.NewButton(words.L("Not now"), b.waveOff).High(theme.ControlLow)
	b.takeBack = widget.NewButton(words.L("Take the answer back"), b.waveOff).High(theme.ControlLow)
	b.done = widget.NewButton(words.L("Done"), b.close).High(theme.ControlLow)
	b.line = widget.NewText("").AtLeast(1)
	b.change = widget.NewButton(words.L("Change"), b.open).High(theme.ControlLow)
	title := widget.NewCardTitle(words.L("Which order do you believe you work under today?")).AtLeast(1)
	hint := widget.NewHint(words.L("Optional. Best answered before you list the metrics.")).AtLeast(1)
	head := layout.SpringRow(8, 0, layout.Column(0, title, hint), b.takeBack, b.done, b.notNow)
	b.asking = widget.NewCard(layout.Column(12, head, b.ladder, b.status))
	b.told = layout.Inset(ringRoom, 0, 0, theme.CardPadding, layout.SpringRow(8, 0, b.line, b.change))
	b.object = layout.Column(0, b.asking, b.told)
	return b
}

// reset shows another assessment's answer, or asks anew.
func (b *beliefCard) reset(belief Belief) {
	b.belief, b.isOpen, b.isWavedOff = belief, false, false
	b.arrange()
}

// show shows the answer as it stands.
func (b *beliefCard) show(belief Belief) {
	if b.belief == belief {
		return
	}
	b.isOpen = b.isOpen && b.belief.isAnswered()
	b.belief = belief
	b.arrange()
}

func (b Belief) isAnswered() bool { return b.Line != "" }

// arrange shows the question, the answer or nothing.
func (b *beliefCard) arrange() {
	answered := b.belief.isAnswered()
	asking := b.isOpen || !answered && !b.isWavedOff
	b.ladder.SetRanking(b.belief.Ranking)
	b.line.SetText(b.belief.Line)
	b.status.SetText(words.Ranking(b.belief.Ranking, words.Language))
	layout.SetVisible(b.notNow, !answered)
	layout.SetVisible(b.takeBack, answered)
	layout.SetVisible(b.done, answered)
	layout.SetVisible(b.asking, asking)
	layout.SetVisible(b.told, answered && !asking)
	layout.SetVisible(b.object, asking || answered)
	b.relayout()
}

// onMoved puts a constraint on a rung; the last one answers the question.
func (b *beliefCard) onMoved(c model.Constraint, score int) {
	placed := b.belief.Ranking.Place(c, score)
	if placed == b.belief.Ranking {
		b.status.SetText(words.RefusedMove(words.Language))
		return
	}
	wasAnswered := b.belief.isAnswered()
	b.onBelieved(placed)
	if !wasAnswered && b.belief.isAnswered() {
		b.focus(b.change)
	}
}

// open asks again.
func (b *beliefCard) open() {
	b.isOpen = true
	b.arrange()
	b.focus(b.done)
}

// close goes back to the one line.
func (b *beliefCard) close() {
	b.isOpen = false
	b.arrange()
	b.focus(b.change)
}

// waveOff takes the question away, and an answer or half of one with it.
func (b *beliefCard) waveOff() {
	b.isOpen, b.isWavedOff = false, true
	if !b.belief.Ranking.IsZero() {
		b.onBelieved(model.Ranking{})
	}
	b.arrange()
	b.focus(nil)
}

// focus gives the keyboard to an object, or takes it from what is no longer
// there.
func (b *beliefCard) focus(object fyne.Focusable) {
	if c := widget.CanvasOf(b.object); c != nil {
		c.Focus(object)
	}
}
