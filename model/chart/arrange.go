package chart

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

const (
	labelBadge   = 18
	labelName    = 14
	labelInset   = 6
	labelText    = 12
	labelLine    = 17
	margin       = 4
	ringMargin   = 6
	ringGap      = 8
	leastLabels  = 56
	leastNames   = 28
	noteHeight   = 16
	radiusSearch = 0.5
)

// block is what stands at one tip: the badge and name, and the figures under
// them.
type block struct {
	constraint    model.Constraint
	name          string
	talk, walk    string
	width, height float64
}

// arrangement is a ring's radius and the labels around it.
type arrangement struct {
	radius float64
	marks  []Mark
}

// arranged finds the largest ring around which the labels have room: with
// figures if they are asked for, else the names alone. It reports false where
// not even those fit.
func (d Diamond) arranged(width, height, outer float64, language model.Language, measure Measurer) (arrangement, bool) {
	f := frame{width: width, height: height, outer: outer, measure: measure}
	if d.Labels {
		f.blocks = d.blocks(true, language, measure)
		f.note = d.note(language)
		if found, ok := f.largest(leastLabels); ok {
			return found, true
		}
	}
	f.note = ""
	f.blocks = d.blocks(false, language, measure)
	return f.largest(leastNames)
}

// note returns the words for what is missing.
func (d Diamond) note(language model.Language) string {
	switch {
	case d.Walk == nil && d.Talk != nil:
		return language("no walk yet", nil)
	case d.Talk == nil && d.Walk != nil:
		return language("no talk yet", nil)
	}
	return ""
}

func (d Diamond) blocks(figures bool, language model.Language, measure Measurer) [model.ConstraintCount]block {
	var blocks [model.ConstraintCount]block
	for _, c := range model.Constraints() {
		b := block{constraint: c, name: language(c.Name(), nil)}
		if figures && d.Talk != nil {
			b.talk = language("Talk {{.Share}}", model.Args{"Share": figure.Percent(d.Talk[c])})
		}
		if figures && d.Walk != nil {
			b.walk = language("Walk {{.Share}}", model.Args{"Share": figure.Percent(d.Walk[c])})
		}
		b.measure(measure)
		blocks[c] = b
	}
	return blocks
}

func (b *block) measure(measure Measurer) {
	b.width = labelBadge + labelInset + measure.TextWidth(b.name, labelName, Bold)
	b.height = labelBadge
	for _, line := range b.lines() {
		b.width = max(b.width, measure.TextWidth(line.Text, line.Size, line.Style))
		b.height += labelLine
	}
}

// lines returns the figures under the name.
func (b block) lines() []Text {
	var lines []Text
	if b.talk != "" {
		lines = append(lines, Text{Text: b.talk, Size: labelText, Color: Ink})
	}
	if b.walk != "" {
		lines = append(lines, Text{Text: b.walk, Size: labelText, Style: Bold, Color: WalkText})
	}
	return lines
}

// marks draws the block in a box, against its left or right edge. The badge is
// at that edge.
func (b block) marks(in box, align Align) []Mark {
	edge, sign := in.x, 1.0
	if align == Right {
		edge, sign = in.x+in.width, -1
	}
	middle := in.y + labelBadge/2
	marks := append(Badge(Point{min(edge, edge+sign*labelBadge), in.y}, labelBadge, b.constraint), Text{
		At: Point{edge + sign*(labelBadge+labelInset), middle}, Text: b.name,
		Size: labelName, Style: Bold, Align: align, Color: Ink,
	})
	for i, line := range b.lines() {
		line.At = Point{edge, in.y + labelBadge + (float64(i)+0.5)*labelLine}
		line.Align = align
		marks = append(marks, line)
	}
	return marks
}
