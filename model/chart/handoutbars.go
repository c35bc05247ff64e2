package chart

import (
	"cmp"
	"slices"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// HandoutBars shows talk and walk side by side in plain words: sorted by size,
// in whole points of 100, talk as outlines and walk filled.
type HandoutBars struct {
	// Talk and Walk hold fractions of 1, nil where there is none.
	Talk, Walk *model.Shares
}

const (
	handoutGutter = 32
	handoutHead   = 40
	handoutRow    = 40
	handoutBadge  = 24
	handoutText   = 14
	handoutTitle  = 16
	handoutBar    = 20
	handoutStroke = 2
)

// Scene draws both sides at a width; the height is 200. Both have the same
// scale. A width that is too small for the words gets the whole chart scaled
// down.
func (b HandoutBars) Scene(width float64, language model.Language, measure Measurer) Scene {
	h := handout{
		names: names(language), most: largest(b.Talk, b.Walk),
		sides: [2]side{
			{language("What we say comes first", nil), language("no talk yet", nil), b.Talk, None, Ink},
			{language("What we reward", nil), language("no walk yet", nil), b.Walk, WalkFill, Walk},
		},
	}
	h.measured(measure)
	scene := atLeast(width, h.least(measure), h.draw)
	scene.Alt = both(b.Talk, b.Walk, language)
	return scene
}

// side is one half of the handout's picture.
type side struct {
	title, absent string
	shares        *model.Shares
	fill, stroke  Role
}

type handout struct {
	names                  [model.ConstraintCount]string
	sides                  [2]side
	most                   float64
	nameWidth, figureWidth float64
}

func (h *handout) measured(measure Measurer) {
	h.nameWidth = handoutBadge + labelGap + widest(measure, handoutText, Regular, h.names[:]...) + 2*labelGap
	h.figureWidth = measure.TextWidth("100", handoutTitle, Bold) + 2*labelGap
}

func (h *handout) least(measure Measurer) float64 {
	half := h.nameWidth + leastSide + h.figureWidth
	for _, s := range h.sides {
		half = max(half, widest(measure, handoutTitle, Bold, s.title), widest(measure, handoutText, Regular, s.absent))
	}
	return handoutGutter + 2*half
}

func (h *handout) draw(width float64) Scene {
	scene := Scene{Width: width, Height: handoutHead + model.ConstraintCount*handoutRow}
	half := (width - handoutGutter) / 2
	for i, side := range h.sides {
		h.side(&scene, side, float64(i)*(half+handoutGutter), half)
	}
	return scene
}

func (h *handout) side(scene *Scene, s side, left, width float64) {
	scene.Add(Text{At: Point{left, 12}, Text: s.title, Size: handoutTitle, Style: Bold, Color: Ink})
	if s.shares == nil {
		scene.Add(Text{At: Point{left, handoutHead + handoutRow/2}, Text: s.absent, Size: handoutText, Color: Muted})
		return
	}
	for i, c := range bySize(*s.shares) {
		middle := handoutHead + (float64(i)+0.5)*handoutRow
		scene.Add(label(Point{left, middle}, handoutBadge, c, h.names[c], handoutText)...)
		if length := h.length(s.shares[c], width); length > 0 {
			scene.Add(Rect{
				At: Point{left + h.nameWidth, middle - handoutBar/2}, Width: length, Height: handoutBar,
				Radius: min(barRadius, length/2), Fill: s.fill, Stroke: s.stroke, StrokeWidth: min(handoutStroke, length/2),
			})
		}
		scene.Add(Text{
			At: Point{left + width, middle}, Text: figure.Whole(100 * s.shares[c]),
			Size: handoutTitle, Style: Bold, Align: Right, Color: Ink,
		})
	}
}

func (h *handout) length(share, width float64) float64 {
	if h.most <= 0 {
		return 0
	}
	return (width - h.nameWidth - h.figureWidth) * share / h.most
}

// bySize returns the constraints by falling share, equal ones in their order.
func bySize(shares model.Shares) []model.Constraint {
	order := model.Constraints()
	slices.SortStableFunc(order[:], func(a, b model.Constraint) int { return cmp.Compare(shares[b], shares[a]) })
	return order[:]
}
