package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
)

// ladderShape is a ladder's measures, in pixels at scale 1.
type ladderShape struct {
	rung     float32 // the height of a rung
	gap      float32 // between rungs
	gutter   float32 // the room for the numbers at the left
	number   float32 // the size of the numbers
	badge    float64 // the side of the badge
	name     float32 // the size of the constraints' names
	step     float32 // the side of the up and down buttons
	stepGap  float32
	inset    float32 // between the parts of a card
	tray     float32 // the width of the tray
	cardGap  float32 // between the cards in the tray
	examples bool    // whether the cards show examples
}

func fullLadder() ladderShape {
	return ladderShape{
		rung: 72, gap: 12, gutter: 112, number: theme.RungNumber, badge: 28, name: theme.Card,
		step: 32, stepGap: 12, inset: 12, tray: 296, cardGap: 8, examples: true,
	}
}

func compactLadder() ladderShape {
	return ladderShape{
		rung: 40, gap: 8, gutter: 112, number: theme.Card, badge: 20, name: theme.Body,
		step: 28, stepGap: 4, inset: 8, tray: 184, cardGap: 4,
	}
}

const (
	trayPadding  float32 = 12
	trayGap      float32 = 16 // between the rungs and the tray
	leastRung    float32 = 220
	dragOverhang float32 = 8 // how far a dragged card may leave the ladder
)

// ladderPlan is where everything stands on a ladder of a size.
type ladderPlan struct {
	shape   ladderShape
	size    fyne.Size
	hasTray bool
}

func (p ladderPlan) height() float32 {
	return model.HighestScore*p.shape.rung + (model.HighestScore-1)*p.shape.gap
}

func (p ladderPlan) least() fyne.Size {
	width := p.shape.gutter + leastRung
	if p.hasTray {
		width += trayGap + p.shape.tray
	}
	return fyne.NewSize(width, p.height())
}

// row is the place of a rung with its number.
func (p ladderPlan) row(score int) box {
	width := p.size.Width
	if p.hasTray {
		width -= trayGap + p.shape.tray
	}
	y := float32(model.HighestScore-score) * (p.shape.rung + p.shape.gap)
	return box{fyne.NewPos(0, y), fyne.NewSize(max(width, 0), p.shape.rung)}
}

// slot is the place of the card on a rung.
func (p ladderPlan) slot(score int) box {
	row := p.row(score)
	return box{row.at.AddXY(p.shape.gutter, 0), fyne.NewSize(max(row.size.Width-p.shape.gutter, 0), p.shape.rung)}
}

func (p ladderPlan) trayBox() box {
	return box{fyne.NewPos(p.size.Width-p.shape.tray, 0), fyne.NewSize(p.shape.tray, p.height())}
}

// bed is the place of a constraint's card in the tray; the cards stand at the
// tray's bottom, each in its own place.
func (p ladderPlan) bed(c model.Constraint) box {
	tray := p.trayBox()
	below := float32(model.ConstraintCount - int(c))
	y := tray.size.Height - trayPadding - below*p.shape.rung - (below-1)*p.shape.cardGap
	return box{tray.at.AddXY(trayPadding, y), fyne.NewSize(p.shape.tray-2*trayPadding, p.shape.rung)}
}

// scoreAt returns the rung at a position, and 0 outside the ladder.
func (p ladderPlan) scoreAt(at fyne.Position) int {
	for score := model.LowestScore; score <= model.HighestScore; score++ {
		row := p.row(score)
		top, bottom := row.at.Y-p.shape.gap/2, row.at.Y+row.size.Height+p.shape.gap/2
		if at.X >= 0 && at.X < row.size.Width && at.Y >= top && at.Y < bottom {
			return score
		}
	}
	return 0
}

// hold returns the place nearest to at where a dragged card stays on the
// ladder, since what stands beside the ladder would cover it.
func (p ladderPlan) hold(at fyne.Position, card fyne.Size) fyne.Position {
	within := func(v, most float32) float32 {
		return min(max(v, -dragOverhang), max(most, 0)+dragOverhang)
	}
	return fyne.NewPos(within(at.X, p.size.Width-card.Width), within(at.Y, p.height()-card.Height))
}
