package widget

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// bench is a ladder whose moves are carried out as a screen does.
type bench struct {
	*Ladder
	window fyne.Window
	moves  []move
}

type move struct {
	c     model.Constraint
	score int
}

func newBench(t *testing.T, make func(func(model.Constraint, int)) *Ladder, mode theme.Mode, size fyne.Size, r model.Ranking) *bench {
	t.Helper()
	uitest.App(t, mode)
	b := &bench{}
	b.Ladder = make(func(c model.Constraint, score int) {
		b.moves = append(b.moves, move{c, score})
		b.SetRanking(b.ranking.Place(c, score))
	})
	b.SetRanking(r)
	b.window = uitest.Window(t, size.Width+32, size.Height+32, layout.Pad(16, b.Ladder))
	return b
}

func full(t *testing.T, r model.Ranking) *bench {
	return newBench(t, NewLadder, theme.Light, fyne.NewSize(672, 408), r)
}

var (
	worked = model.Ranking{model.Quality: 5, model.Cost: 4, model.Time: 1, model.Risk: 2}
	half   = model.Ranking{model.Quality: 5, model.Time: 2}
)

// drag moves a card's middle to a place on the ladder as the window's driver
// does: the pointer's place is told relative to where the card is now.
func (b *bench) drag(c model.Constraint, to fyne.Position) {
	card := b.cards[c]
	grab := fyne.NewPos(40, card.Size().Height/2)
	from := card.Position().Add(grab)
	const steps = 4
	for i := 1; i <= steps; i++ {
		delta := fyne.NewDelta((to.X-from.X)/steps, (to.Y-from.Y)/steps)
		pointer := from.AddXY(float32(i)*delta.DX, float32(i)*delta.DY)
		card.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: pointer.Subtract(card.Position())}, Dragged: delta})
	}
}

func (b *bench) middleOf(score int) fyne.Position {
	slot := b.plan().slot(score)
	return slot.at.AddXY(slot.size.Width/2, slot.size.Height/2)
}

func (b *bench) press(key fyne.KeyName) { uitest.Key(b.window, key) }

func (b *bench) has(t *testing.T, want model.Ranking, moves ...move) {
	t.Helper()
	if b.ranking != want {
		t.Errorf("ranking is %v, want %v", b.ranking, want)
	}
	if len(b.moves) != len(moves) {
		t.Fatalf("moves are %v, want %v", b.moves, moves)
	}
	for i := range moves {
		if b.moves[i] != moves[i] {
			t.Errorf("move %d is %v, want %v", i, b.moves[i], moves[i])
		}
	}
}

func TestLadderLooks(t *testing.T) {
	sizes := map[string]struct {
		make func(func(model.Constraint, int)) *Ladder
		size fyne.Size
	}{
		"ladder":         {NewLadder, fyne.NewSize(672, 408)},
		"ladder_compact": {NewCompactLadder, fyne.NewSize(520, 232)},
	}
	states := map[string]struct {
		ranking model.Ranking
		bring   func(b *bench)
	}{
		"empty":   {model.Ranking{}, func(*bench) {}},
		"half":    {half, func(b *bench) { b.window.Canvas().Focus(b.cards[model.Quality]) }},
		"ranked":  {worked, func(b *bench) { b.window.Canvas().Focus(b.cards[model.Cost]) }},
		"picked":  {worked, func(b *bench) { test.Tap(b.cards[model.Risk]) }},
		"drag":    {worked, func(b *bench) { b.drag(model.Time, b.middleOf(4)) }},
		"drag_on": {model.Ranking{}, func(b *bench) { b.drag(model.Cost, b.middleOf(5)) }},
	}
	for ladder, l := range sizes {
		for state, s := range states {
			for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
				name := ladder + "_" + state + "_" + string(mode)
				t.Run(name, func(t *testing.T) {
					b := newBench(t, l.make, mode, l.size, s.ranking)
					s.bring(b)
					uitest.Golden(t, name, b.window.Canvas().Capture())
				})
			}
		}
	}
}

func TestLadderDrag(t *testing.T) {
	b := full(t, worked)
	b.drag(model.Risk, b.middleOf(3))
	b.cards[model.Risk].DragEnd()
	b.has(t, model.Ranking{5, 4, 1, 3}, move{model.Risk, 3})
	b.drag(model.Time, b.middleOf(5))
	b.cards[model.Time].DragEnd()
	b.has(t, model.Ranking{1, 4, 5, 3}, move{model.Risk, 3}, move{model.Time, 5})
	if b.window.Canvas().Focused() != b.cards[model.Time] {
		t.Error("the dropped card has not the focus")
	}
}

func TestLadderDragOutsideReturns(t *testing.T) {
	b := full(t, worked)
	home := b.cards[model.Cost].Position()
	for _, outside := range []fyne.Position{{X: 300, Y: -60}, {X: 300, Y: 520}, {X: 900, Y: 200}, {X: -40, Y: 200}} {
		b.drag(model.Cost, outside)
		b.cards[model.Cost].DragEnd()
		if at := b.cards[model.Cost].Position(); at != home {
			t.Errorf("dropped at %v the card stays at %v, want %v", outside, at, home)
		}
	}
	b.has(t, worked)
}

// On a page that scrolls, the pointer drags the card and not the page.
func TestLadderDragDoesNotScroll(t *testing.T) {
	uitest.App(t, theme.Light)
	moves := 0
	l := NewLadder(func(model.Constraint, int) { moves++ })
	l.SetRanking(worked)
	page := layout.Page(l)
	window := uitest.Window(t, 672, 200, page)
	scroll := page.Objects[0].(*container.Scroll)
	scroll.ScrollToOffset(fyne.NewPos(0, 84))
	test.Drag(window.Canvas(), fyne.NewPos(300, 30), 0, 60) // Cost stands there
	if scroll.Offset.Y != 84 {
		t.Errorf("the page scrolled to %v", scroll.Offset.Y)
	}
	l.cards[model.Cost].Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(40, 120)}, Dragged: fyne.NewDelta(0, 84)})
	l.cards[model.Cost].DragEnd()
	if moves != 1 || scroll.Offset.Y != 84 {
		t.Errorf("%d moves, the page at %v", moves, scroll.Offset.Y)
	}
}

func TestLadderEscapeEndsDrag(t *testing.T) {
	b := full(t, worked)
	b.drag(model.Cost, b.middleOf(1))
	b.press(fyne.KeyEscape)
	if at, want := b.cards[model.Cost].Position(), b.plan().slot(4).at; at != want {
		t.Errorf("the card is at %v, want %v", at, want)
	}
	b.drag(model.Cost, b.middleOf(1))
	b.cards[model.Cost].DragEnd()
	b.has(t, worked)
}

func TestLadderClickToSwap(t *testing.T) {
	b := full(t, half)
	click := func(c model.Constraint) { test.Tap(b.cards[c]) }
	click(model.Cost)
	test.Tap(b.rungs[3-1])
	b.has(t, model.Ranking{5, 3, 2, 0}, move{model.Cost, 3})
	click(model.Quality)
	click(model.Cost)
	b.has(t, model.Ranking{3, 5, 2, 0}, move{model.Cost, 3}, move{model.Quality, 3})
	click(model.Risk) // waits beside the ladder
	click(model.Time)
	b.has(t, model.Ranking{3, 5, 0, 2}, move{model.Cost, 3}, move{model.Quality, 3}, move{model.Risk, 2})
	click(model.Cost)
	click(model.Time) // waits now
	b.has(t, model.Ranking{3, 0, 5, 2}, move{model.Cost, 3}, move{model.Quality, 3}, move{model.Risk, 2}, move{model.Time, 5})
}

func TestLadderClickGivenUp(t *testing.T) {
	b := full(t, worked)
	test.Tap(b.cards[model.Cost])
	b.press(fyne.KeyEscape)
	test.Tap(b.rungs[3-1])
	test.Tap(b.cards[model.Cost])
	test.Tap(b.cards[model.Cost])
	test.Tap(b.rungs[3-1])
	b.has(t, worked)
}

func TestLadderKeys(t *testing.T) {
	for name, c := range map[string]struct {
		start, want model.Ranking
		on          model.Constraint
		do          func(b *bench)
	}{
		"down swaps":               {worked, model.Ranking{4, 5, 1, 2}, model.Quality, func(b *bench) { b.press(fyne.KeyDown) }},
		"up onto the empty rung":   {worked, model.Ranking{5, 4, 1, 3}, model.Risk, func(b *bench) { b.press(fyne.KeyUp) }},
		"up ends at 5":             {worked, worked, model.Quality, func(b *bench) { b.press(fyne.KeyUp) }},
		"down ends at 1":           {worked, worked, model.Time, func(b *bench) { b.press(fyne.KeyDown) }},
		"a digit swaps":            {worked, model.Ranking{1, 4, 5, 2}, model.Time, func(b *bench) { uitest.Type(b.window, "5") }},
		"its own digit":            {worked, worked, model.Time, func(b *bench) { uitest.Type(b.window, "1") }},
		"digits beyond the ladder": {worked, worked, model.Time, func(b *bench) { uitest.Type(b.window, "06x") }},
		"down from the tray":       {half, model.Ranking{5, 4, 2, 0}, model.Cost, func(b *bench) { b.press(fyne.KeyDown) }},
		"up from the tray":         {half, model.Ranking{5, 1, 2, 0}, model.Cost, func(b *bench) { b.press(fyne.KeyUp) }},
		"Alt+Up": {worked, model.Ranking{5, 4, 1, 3}, model.Risk, func(b *bench) {
			b.cards[model.Risk].TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyUp, Modifier: fyne.KeyModifierAlt})
		}},
		"Alt+Down": {worked, model.Ranking{4, 5, 1, 2}, model.Quality, func(b *bench) {
			b.cards[model.Quality].TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyDown, Modifier: fyne.KeyModifierAlt})
		}},
		"picked and swapped": {worked, model.Ranking{4, 5, 1, 2}, model.Quality, func(b *bench) {
			b.press(fyne.KeySpace)
			b.window.Canvas().FocusNext()
			b.press(fyne.KeyReturn)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			b := full(t, c.start)
			b.window.Canvas().Focus(b.cards[c.on])
			c.do(b)
			if b.ranking != c.want {
				t.Errorf("ranking is %v, want %v", b.ranking, c.want)
			}
			if b.window.Canvas().Focused() != b.cards[c.on] {
				t.Error("the focus did not stay with the card")
			}
		})
	}
}

func TestLadderTabFollowsTheRungs(t *testing.T) {
	b := full(t, model.Ranking{model.Risk: 4, model.Cost: 1})
	for _, want := range []model.Constraint{model.Risk, model.Cost, model.Quality, model.Time} {
		b.window.Canvas().FocusNext()
		if b.window.Canvas().Focused() != b.cards[want] {
			t.Fatalf("the focus is not on %s", want.Name())
		}
	}
}

func TestLadderHandsKeysOn(t *testing.T) {
	b := full(t, worked)
	var keys []fyne.KeyName
	var runes []rune
	b.window.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { keys = append(keys, e.Name) })
	b.window.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r) })
	b.window.Canvas().Focus(b.cards[model.Cost])
	b.press(fyne.KeyF1)
	b.press(fyne.KeyEscape)
	uitest.Type(b.window, "/")
	if len(keys) != 2 || len(runes) != 1 {
		t.Errorf("the window was told of %v and %q", keys, runes)
	}
	b.has(t, worked)
}

func TestLadderButtons(t *testing.T) {
	b := full(t, worked)
	test.Tap(b.cards[model.Risk].up)
	if b.window.Canvas().Focused() != b.cards[model.Risk] {
		t.Error("the moved card has not the focus")
	}
	test.Tap(b.cards[model.Quality].up) // on the highest rung
	b.has(t, model.Ranking{5, 4, 1, 3}, move{model.Risk, 3})
}
