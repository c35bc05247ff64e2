package widget

// press picks a card; with another card picked, the two swap places.
func (l *Ladder) press(card *ladderCard) {
	picked := l.picked
	switch {
	case picked == nil:
		l.picked = card
	case picked == card:
		l.picked = nil
	case l.ranking[card.constraint] != 0:
		l.put(picked, l.ranking[card.constraint])
	case l.ranking[picked.constraint] != 0:
		l.put(card, l.ranking[picked.constraint])
	default:
		l.picked = card
	}
	l.Refresh()
}

// pressRung puts the picked card on a rung.
func (l *Ladder) pressRung(score int) {
	if l.picked != nil {
		l.put(l.picked, score)
	}
}
