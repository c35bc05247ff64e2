package widget

import "fyne.io/fyne/v2"

// ladderDrag is a card on its way under the pointer; nil where none is.
type ladderDrag struct {
	card   *ladderCard
	grab   fyne.Position // where on the card the pointer holds it
	at     fyne.Position // where the card is drawn
	target int           // the rung under the pointer, 0 where there is none
	ended  bool          // given up before the button was let go
}

func (d *ladderDrag) lifts(card *ladderCard) bool { return d != nil && !d.ended && d.card == card }

func (d *ladderDrag) targetScore() int {
	if d == nil || d.ended {
		return 0
	}
	return d.target
}

// dragged moves a card with the pointer.
func (l *Ladder) dragged(card *ladderCard, event *fyne.DragEvent) {
	if l.drag == nil {
		l.picked = nil
		l.drag = &ladderDrag{card: card, grab: event.Position.SubtractXY(event.Dragged.DX, event.Dragged.DY)}
		focus(card)
	}
	if l.drag.ended {
		return
	}
	plan := l.plan()
	pointer := card.Position().Add(event.Position)
	l.drag.at = plan.hold(pointer.Subtract(l.drag.grab), card.Size())
	l.drag.target = plan.scoreAt(pointer)
	if l.drag.target == l.ranking[card.constraint] {
		l.drag.target = 0
	}
	l.Refresh()
}

// dropped puts the card on the rung under the pointer, or back where it was.
func (l *Ladder) dropped(card *ladderCard) {
	target := l.drag.targetScore()
	l.drag = nil
	if target != 0 {
		l.put(card, target)
		return
	}
	focus(card)
	l.Refresh()
}

// giveUp ends a drag or a pick without a move and reports whether there was
// one.
func (l *Ladder) giveUp() bool {
	if l.drag == nil && l.picked == nil {
		return false
	}
	if l.drag != nil {
		l.drag.ended = true
	}
	l.picked = nil
	l.Refresh()
	return true
}
