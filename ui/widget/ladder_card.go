package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

// cardState is what a card of the ladder shows.
type cardState struct {
	score  int  // the rung it stands on, 0 in the tray
	marked bool // picked, or what the dragged card would swap with
	lifted bool // being dragged
}

// ladderCard is a constraint on the ladder or in its tray.
type ladderCard struct {
	widget.BaseWidget
	pressable
	ladder     *Ladder
	constraint model.Constraint
	up, down   *sideButton
	state      cardState
}

var (
	_ fyne.Focusable    = (*ladderCard)(nil)
	_ fyne.Tappable     = (*ladderCard)(nil)
	_ fyne.Draggable    = (*ladderCard)(nil)
	_ fyne.Shortcutable = (*ladderCard)(nil)
	_ desktop.Hoverable = (*ladderCard)(nil)
)

func newLadderCard(l *Ladder, constraint model.Constraint) *ladderCard {
	c := &ladderCard{ladder: l, constraint: constraint}
	c.up = newSideButton(GlyphUp, stepGlyph, func() { l.climb(c, 1) })
	c.down = newSideButton(GlyphDown, stepGlyph, func() { l.climb(c, -1) })
	c.ExtendBaseWidget(c)
	c.owner, c.onPressed = c, func() { l.press(c) }
	c.labelSteps()
	return c
}

func (c *ladderCard) show(state cardState) {
	if c.state == state {
		return
	}
	c.state = state
	c.labelSteps()
	c.Refresh()
}

// labelSteps says what the card's buttons do, or why they do nothing.
func (c *ladderCard) labelSteps() {
	name := model.Args{"Name": words.L(c.constraint.Name())}
	c.up.Enable(words.With("Move {{.Name}} up", name))
	c.down.Enable(words.With("Move {{.Name}} down", name))
	switch c.state.score {
	case model.HighestScore:
		c.up.Disable(words.With("{{.Name}} is on the highest rung", name))
	case model.LowestScore:
		c.down.Disable(words.With("{{.Name}} is on the lowest rung", name))
	}
}

// Tapped picks the card, or swaps it with the picked one.
func (c *ladderCard) Tapped(*fyne.PointEvent) {
	focus(c)
	c.press()
}

// Dragged moves the card with the pointer.
func (c *ladderCard) Dragged(event *fyne.DragEvent) { c.ladder.dragged(c, event) }

// DragEnd drops the card.
func (c *ladderCard) DragEnd() { c.ladder.dropped(c) }

// TypedKey moves the card with Up and Down, picks it with Enter and Space, and
// gives up with Escape.
func (c *ladderCard) TypedKey(event *fyne.KeyEvent) {
	switch event.Name {
	case fyne.KeyUp:
		c.ladder.climb(c, 1)
	case fyne.KeyDown:
		c.ladder.climb(c, -1)
	case fyne.KeyEscape:
		if !c.ladder.giveUp() {
			forwardKey(c, event)
		}
	default:
		c.pressable.TypedKey(event)
	}
}

// TypedRune puts the card on the rung that is typed.
func (c *ladderCard) TypedRune(r rune) {
	if r < '0'+model.LowestScore || r > '0'+model.HighestScore {
		forwardRune(c, r)
		return
	}
	c.ladder.put(c, int(r-'0'))
}

// TypedShortcut moves the card with Alt+Up and Alt+Down.
func (c *ladderCard) TypedShortcut(shortcut fyne.Shortcut) {
	keys, ok := shortcut.(*desktop.CustomShortcut)
	switch {
	case ok && keys.Modifier == fyne.KeyModifierAlt && keys.KeyName == fyne.KeyUp:
		c.ladder.climb(c, 1)
	case ok && keys.Modifier == fyne.KeyModifierAlt && keys.KeyName == fyne.KeyDown:
		c.ladder.climb(c, -1)
	default:
		forwardShortcut(c, shortcut)
	}
}

// examples returns what people file under the constraint.
func (c *ladderCard) examples() string {
	switch c.constraint {
	case model.Quality:
		return words.L("call quality, defects, complaints, incident surveys")
	case model.Cost:
		return words.L("AHT, service level, cost per X, expenses, occupancy")
	case model.Time:
		return words.L("product releases, service availability")
	}
	return words.L("regulatory and legal, credit, reputational")
}
