package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
)

// Mark is a small picture beside words: a [BadgeMark], a [VerdictMark] or a
// [Bullet].
type Mark interface {
	draw(at chart.Point, size float64) []chart.Mark
}

// BadgeMark is a constraint's badge.
type BadgeMark model.Constraint

func (b BadgeMark) draw(at chart.Point, size float64) []chart.Mark {
	return chart.Badge(at, size, model.Constraint(b))
}

// VerdictMark is a verdict's shape.
type VerdictMark gap.Verdict

func (v VerdictMark) draw(at chart.Point, size float64) []chart.Mark {
	return chart.VerdictIcon(at, size, gap.Verdict(v))
}

// Bullet stands before an item of a list.
type Bullet int

// The bullets: a check for what is decided, a chevron for what goes on.
const (
	CheckBullet Bullet = iota
	ChevronBullet
)

func (b Bullet) draw(at chart.Point, size float64) []chart.Mark {
	if b == ChevronBullet {
		return chart.Chevron(at, size, chart.Muted)
	}
	return chart.Check(at, size, chart.Walking)
}
