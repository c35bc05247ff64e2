package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
)

// Badge is a constraint's square with its letter.
type Badge struct {
	Scene
	constraint model.Constraint
	side       float64
}

var _ fyne.Widget = (*Badge)(nil)

// NewBadge returns a constraint's badge, side wide and high: 16 in dense rows,
// 20 in others, 28 on rungs.
func NewBadge(c model.Constraint, side float64) *Badge {
	b := &Badge{constraint: c, side: side}
	b.extend(b, b.drawn(), 1)
	return b
}

// SetConstraint makes it another constraint's badge.
func (b *Badge) SetConstraint(c model.Constraint) {
	if b.constraint == c {
		return
	}
	b.constraint = c
	b.SetScene(b.drawn())
}

func (b *Badge) drawn() chart.Scene {
	return chart.Scene{Width: b.side, Height: b.side, Marks: chart.Badge(chart.Point{}, b.side, b.constraint)}
}
