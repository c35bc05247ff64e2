package chart

import "walkyourtalk/model"

const (
	// margin is the least distance of a label from the figure's edge, ringMargin
	// that of the ring, which a marker may overhang.
	margin     = 4
	ringMargin = 6
	// ringGap keeps labels off the ring (along the axes) and off each other.
	ringGap = 6
	// tipGap is the distance of Cost and Risk from the tips they stand beside.
	tipGap = 12
	// leastLabels and leastNames are the radii under which a ring gives way: the
	// labels then lose their figures, and the names go altogether.
	leastLabels = 56
	leastNames  = 28
	noteHeight  = 16
	rounding    = 1e-6
)

// frame is a figure into which a ring and its labels have to fit.
type frame struct {
	width, height float64
	blocks        [model.ConstraintCount]block
	// note says what is missing; it may be empty.
	note      string
	noteWidth float64
}

// arrangement is a ring's radius and the labels around it.
type arrangement struct {
	radius float64
	marks  []Mark
}

// arranged finds the largest ring around which the labels have room: with
// figures if they are asked for, else the names alone. It reports false where
// not even those fit.
func (d Diamond) arranged(width, height float64, language model.Language, measure Measurer) (arrangement, bool) {
	f := frame{width: width, height: height}
	if d.Labels {
		f.blocks = d.blocks(true, language, measure)
		f.note = d.note(language)
		f.noteWidth = measure.TextWidth(f.note, labelText, Regular)
		if found, ok := f.largest(leastLabels); ok {
			return found, true
		}
		f.note = ""
	}
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

// largest tries rings from large to small, and for each the labels of Cost and
// Risk beside their tips, then above them against the figure's edges.
func (f frame) largest(least float64) (arrangement, bool) {
	for radius := min(f.width, f.height)/2 - ringMargin; radius >= least; radius-- {
		if boxes := f.beside(radius); f.fit(boxes, radius) {
			return f.drawn(boxes, radius, Left, Right), true
		}
		if boxes := f.above(radius); f.fit(boxes, radius) {
			return f.drawn(boxes, radius, Right, Left), true
		}
	}
	return arrangement{}, false
}

func (f frame) middle() Point { return Point{f.width / 2, f.height / 2} }

// beside puts Cost and Risk next to their tips.
func (f frame) beside(radius float64) [model.ConstraintCount]box {
	middle := f.middle()
	cost, risk := f.blocks[model.Cost], f.blocks[model.Risk]
	return f.withTopAndBottom(radius,
		box{middle.X + radius + tipGap, middle.Y - cost.height/2, cost.width, cost.height},
		box{middle.X - radius - tipGap - risk.width, middle.Y - risk.height/2, risk.width, risk.height})
}

// above puts Cost and Risk against the figure's edges, as low as the ring
// allows.
func (f frame) above(radius float64) [model.ConstraintCount]box {
	cost, risk := f.blocks[model.Cost], f.blocks[model.Risk]
	middle := f.middle()
	return f.withTopAndBottom(radius,
		f.lifted(box{f.width - margin - cost.width, middle.Y - ringGap - cost.height, cost.width, cost.height}, radius),
		f.lifted(box{margin, middle.Y - ringGap - risk.height, risk.width, risk.height}, radius))
}

// withTopAndBottom adds Quality, right of the top tip or, where that has no
// room, further up, and Time as the mirror image of such a place.
func (f frame) withTopAndBottom(radius float64, cost, risk box) [model.ConstraintCount]box {
	quality := f.tip(f.blocks[model.Quality], radius)
	for _, other := range []box{cost, risk} {
		if quality.overlaps(other, ringGap) {
			quality.y = min(quality.y, other.y-ringGap-quality.height)
		}
	}
	bottom := f.tip(f.blocks[model.Time], radius)
	bottom.y = f.height - bottom.y - bottom.height
	return [model.ConstraintCount]box{quality, cost, bottom, risk}
}

// tip places a block at the right of the top tip.
func (f frame) tip(b block, radius float64) box {
	middle := f.middle()
	return f.lifted(box{
		x:     min(middle.X+b.height+margin, f.width-margin-b.width),
		y:     middle.Y - radius - ringMargin + margin,
		width: b.width, height: b.height,
	}, radius)
}

// lifted moves a box up until it is clear of the ring.
func (f frame) lifted(b box, radius float64) box {
	b.y -= max(0, radius+ringGap-b.reach(f.middle()))
	return b
}

// noteBox is the lower left corner, where the words for what is missing stand.
func (f frame) noteBox() box {
	return box{margin, f.height - margin - noteHeight, f.noteWidth, noteHeight}
}

// fit reports whether the labels stay inside the figure, outside the ring and
// clear of each other.
func (f frame) fit(labels [model.ConstraintCount]box, radius float64) bool {
	boxes := labels[:]
	if f.note != "" {
		boxes = append(boxes, f.noteBox())
	}
	for i, b := range boxes {
		if !b.within(f.width, f.height, margin-rounding) || b.reach(f.middle()) < radius+ringGap-rounding {
			return false
		}
		for _, other := range boxes[:i] {
			if b.overlaps(other, ringGap-rounding) {
				return false
			}
		}
	}
	return true
}

// drawn draws the labels; the alignments are those of Cost and of Risk.
func (f frame) drawn(boxes [model.ConstraintCount]box, radius float64, cost, risk Align) arrangement {
	aligns := [model.ConstraintCount]Align{model.Cost: cost, model.Risk: risk}
	found := arrangement{radius: radius}
	for _, c := range model.Constraints() {
		found.marks = append(found.marks, f.blocks[c].marks(boxes[c], aligns[c])...)
	}
	if f.note != "" {
		at := f.noteBox()
		found.marks = append(found.marks, Text{At: Point{at.x, at.y + noteHeight/2}, Text: f.note, Size: labelText, Color: Muted})
	}
	return found
}
