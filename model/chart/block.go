package chart

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

const (
	labelBadge = 18
	labelInset = 6
	labelName  = 14
	labelText  = 12
	labelLine  = 17
)

// block is what stands at one tip of a diamond: the badge and name, and the
// figures under them.
type block struct {
	constraint    model.Constraint
	name          string
	figures       []Text
	width, height float64
}

// blocks returns the labels of the four tips, with figures or names alone.
func (d Diamond) blocks(figures bool, language model.Language, measure Measurer) [model.ConstraintCount]block {
	var blocks [model.ConstraintCount]block
	for _, c := range model.Constraints() {
		b := block{constraint: c, name: language(c.Name(), nil)}
		if figures {
			b.figures = d.figures(c, language)
		}
		b.measure(measure)
		blocks[c] = b
	}
	return blocks
}

// figures returns a constraint's talk and walk figure, each where it exists.
func (d Diamond) figures(c model.Constraint, language model.Language) []Text {
	var lines []Text
	if d.Talk != nil {
		text := language("Talk {{.Share}}", model.Args{"Share": figure.Percent(d.Talk[c])})
		lines = append(lines, Text{Text: text, Size: labelText, Color: Ink})
	}
	if d.Walk != nil {
		text := language("Walk {{.Share}}", model.Args{"Share": figure.Percent(d.Walk[c])})
		lines = append(lines, Text{Text: text, Size: labelText, Style: Bold, Color: WalkText})
	}
	return lines
}

func (b *block) measure(measure Measurer) {
	b.width = labelBadge + labelInset + measure.TextWidth(b.name, labelName, Bold)
	b.height = labelBadge + float64(len(b.figures))*labelLine
	for _, line := range b.figures {
		b.width = max(b.width, measure.TextWidth(line.Text, line.Size, line.Style))
	}
}

// marks draws the block in a box, against its left or right edge. The badge is
// at that edge.
func (b block) marks(in box, align Align) []Mark {
	edge, inward, badge := in.x, 1.0, in.x
	if align == Right {
		edge, inward, badge = in.x+in.width, -1, in.x+in.width-labelBadge
	}
	marks := append(Badge(Point{badge, in.y}, labelBadge, b.constraint), Text{
		At:   Point{edge + inward*(labelBadge+labelInset), in.y + labelBadge/2},
		Text: b.name, Size: labelName, Style: Bold, Align: align, Color: Ink,
	})
	for i, line := range b.figures {
		line.At = Point{edge, in.y + labelBadge + (float64(i)+0.5)*labelLine}
		line.Align = align
		marks = append(marks, line)
	}
	return marks
}
