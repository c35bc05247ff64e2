package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

// Ladder lets a person put the four constraints on five rungs, 5 = most
// important. Cards that stand on no rung wait in a tray beside it. A card is
// dragged onto a rung, or clicked and then the rung or the card to swap with is
// clicked, or moved with the keys; the ladder tells of each wish, and shows the
// ranking that it is then given.
type Ladder struct {
	widget.BaseWidget
	shape    ladderShape
	onMoved  func(c model.Constraint, score int)
	ranking  model.Ranking
	gapWords string
	rungs    [model.HighestScore]*ladderRung
	cards    [model.ConstraintCount]*ladderCard
	tray     *ladderTray
	picked   *ladderCard
	drag     *ladderDrag
}

var _ fyne.Widget = (*Ladder)(nil)

// NewLadder returns a ladder without a card on it. OnMoved is told of every card
// that a person wants on a rung, 1 to 5; [model.Ranking.Place] says what becomes
// of it, and SetRanking shows that.
func NewLadder(onMoved func(c model.Constraint, score int)) *Ladder {
	return newLadder(fullLadder(), onMoved)
}

// NewCompactLadder returns a ladder as NewLadder does, with low rungs and
// without examples on the cards.
func NewCompactLadder(onMoved func(c model.Constraint, score int)) *Ladder {
	return newLadder(compactLadder(), onMoved)
}

func newLadder(shape ladderShape, onMoved func(model.Constraint, int)) *Ladder {
	l := &Ladder{shape: shape, onMoved: onMoved, gapWords: words.L("Empty rung"), tray: newLadderTray(shape)}
	for i := range l.rungs {
		l.rungs[i] = newLadderRung(l, i+1)
	}
	for _, c := range model.Constraints() {
		l.cards[c] = newLadderCard(l, c)
	}
	l.ExtendBaseWidget(l)
	return l
}

// SetRanking shows a ranking, which may be half done; a card keeps the focus
// wherever it goes.
func (l *Ladder) SetRanking(r model.Ranking) {
	if l.ranking == r {
		return
	}
	l.ranking, l.picked = r, nil
	l.Refresh()
}

// SetGapWords changes the line of text on the rung that a valid ranking leaves
// empty.
func (l *Ladder) SetGapWords(text string) {
	if l.gapWords == text {
		return
	}
	l.gapWords = text
	l.Refresh()
}

// put tells that a card is wanted on a rung.
func (l *Ladder) put(card *ladderCard, score int) {
	l.picked = nil
	focus(card)
	if l.ranking[card.constraint] != score {
		l.onMoved(card.constraint, score)
	}
	l.Refresh()
	reveal(card)
}

// climb tells that a card is wanted one rung up (1) or down (-1). A card beside
// the ladder goes up onto the lowest free rung and down onto the highest.
func (l *Ladder) climb(card *ladderCard, step int) {
	score := l.ranking[card.constraint] + step
	if l.ranking[card.constraint] == 0 {
		score = l.freeRung(step)
	}
	if score >= model.LowestScore && score <= model.HighestScore {
		l.put(card, score)
	}
}

// freeRung returns the first free rung from the bottom (1) or the top (-1).
func (l *Ladder) freeRung(step int) int {
	score := model.LowestScore
	if step < 0 {
		score = model.HighestScore
	}
	for _, taken := l.ranking.At(score); taken; _, taken = l.ranking.At(score) {
		score += step
	}
	return score
}

// plan returns where everything stands at the present size.
func (l *Ladder) plan() ladderPlan {
	return ladderPlan{l.shape, l.Size(), !l.ranking.IsComplete()}
}

// CreateRenderer returns the renderer.
func (l *Ladder) CreateRenderer() fyne.WidgetRenderer {
	r := &ladderRenderer{l}
	r.show()
	return r
}

type ladderRenderer struct{ ladder *Ladder }

func (r *ladderRenderer) MinSize() fyne.Size { return r.ladder.plan().least() }

func (r *ladderRenderer) Layout(fyne.Size) {
	l, plan := r.ladder, r.ladder.plan()
	for _, rung := range l.rungs {
		put(rung, plan.row(rung.score))
	}
	put(l.tray, plan.trayBox())
	for _, card := range l.cards {
		put(card, r.placeOf(card, plan))
	}
}

// placeOf returns where a card is drawn: on its rung, in the tray, or under the
// pointer that drags it.
func (r *ladderRenderer) placeOf(card *ladderCard, plan ladderPlan) box {
	place := plan.bed(card.constraint)
	if score := r.ladder.ranking[card.constraint]; score != 0 {
		place = plan.slot(score)
	}
	if r.ladder.drag.lifts(card) {
		place.at = r.ladder.drag.at
	}
	return place
}

func (r *ladderRenderer) Refresh() {
	r.show()
	r.Layout(r.ladder.Size())
	canvas.Refresh(r.ladder)
}

// show tells each part what to show.
func (r *ladderRenderer) show() {
	l := r.ladder
	target := l.drag.targetScore()
	for _, rung := range l.rungs {
		c, taken := l.ranking.At(rung.score)
		lifted := taken && l.drag.lifts(l.cards[c])
		rung.show(rungState{taken: taken, lifted: lifted, target: rung.score == target, words: l.rungWords(rung.score)})
	}
	l.tray.Hidden = l.ranking.IsComplete()
	for _, card := range l.cards {
		score := l.ranking[card.constraint]
		card.show(cardState{score: score, marked: card == l.picked || score != 0 && score == target, lifted: l.drag.lifts(card)})
	}
}

// rungWords returns the line of text for a rung without a card.
func (l *Ladder) rungWords(score int) string {
	switch {
	case l.ranking.IsValid():
		return l.gapWords
	case l.ranking.IsComplete() && (score == model.LowestScore || score == model.HighestScore):
		return words.L("One card must stand here")
	case l.ranking.IsComplete():
		return words.L("Empty rung")
	}
	return words.L("Put a card here")
}

// Objects returns the rungs from the top, the tray, and the cards in the order
// in which they are read, which is the order of the Tab key; a card that is
// dragged lies on top.
func (r *ladderRenderer) Objects() []fyne.CanvasObject {
	l := r.ladder
	var objects, top []fyne.CanvasObject
	for score := model.HighestScore; score >= model.LowestScore; score-- {
		objects = append(objects, l.rungs[score-1])
	}
	objects = append(objects, l.tray)
	for _, c := range append(l.ranking.Order(), l.waiting()...) {
		if l.drag.lifts(l.cards[c]) {
			top = append(top, l.cards[c])
			continue
		}
		objects = append(objects, l.cards[c])
	}
	return append(objects, top...)
}

// waiting returns the constraints that stand on no rung.
func (l *Ladder) waiting() []model.Constraint {
	var waiting []model.Constraint
	for _, c := range model.Constraints() {
		if l.ranking[c] == 0 {
			waiting = append(waiting, c)
		}
	}
	return waiting
}

func (r *ladderRenderer) Destroy() {}
