package chart

import "walkyourtalk/model"

// frame is a figure into which a ring and its labels have to fit.
type frame struct {
	width, height float64
	outer         float64
	blocks        [model.ConstraintCount]block
	note          string
	measure       Measurer
}

// largest tries rings from large to small, and for each the labels of Cost and
// Risk beside their tips, then above them against the figure's edges.
func (f frame) largest(least float64) (arrangement, bool) {
	for radius := min(f.width, f.height)/2 - ringMargin; radius >= least; radius -= radiusSearch {
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
		box{middle.X + radius + labelBadge/2 + 3, middle.Y - cost.height/2, cost.width, cost.height},
		box{middle.X - radius - labelBadge/2 - 3 - risk.width, middle.Y - risk.height/2, risk.width, risk.height})
}

// above puts Cost and Risk against the figure's edges, as low as the ring
// allows.
func (f frame) above(radius float64) [model.ConstraintCount]box {
	side := func(b block, left float64) box {
		placed := box{x: left, width: b.width, height: b.height}
		placed.y = f.middle().Y - b.height
		placed.y -= max(ringGap, radius+ringGap-placed.reach(f.middle()))
		return placed
	}
	cost := f.blocks[model.Cost]
	return f.withTopAndBottom(radius,
		side(cost, f.width-margin-cost.width), side(f.blocks[model.Risk], margin))
}

// withTopAndBottom adds Quality, right of the top tip or, where that has no
// room, further up, and Time as its mirror image.
func (f frame) withTopAndBottom(radius float64, cost, risk box) [model.ConstraintCount]box {
	quality := f.tip(f.blocks[model.Quality], radius)
	for _, other := range []box{cost, risk} {
		if quality.overlaps(other, ringGap) {
			quality.y = min(quality.y, other.y-ringGap-quality.height)
		}
	}
	time := f.tip(f.blocks[model.Time], radius)
	time.y = f.height - time.y - time.height
	return [model.ConstraintCount]box{quality, cost, time, risk}
}

// tip places a block at the right of the top tip.
func (f frame) tip(b block, radius float64) box {
	middle := f.middle()
	placed := box{middle.X + b.height + 3, middle.Y - radius - margin + 1, b.width, b.height}
	if over := placed.x + placed.width - (f.width - margin); over > 0 {
		placed.x -= over
		placed.y = min(placed.y, middle.Y-radius-ringGap-b.height+max(0, placed.x-middle.X))
	}
	placed.y = max(placed.y, margin)
	return placed
}

// noteBox is the lower left corner, where the words for what is missing stand.
func (f frame) noteBox() box {
	width := f.measure.TextWidth(f.note, labelText, Regular)
	return box{margin, f.height - margin - noteHeight, width, noteHeight}
}

// taken returns the boxes that have to keep clear of each other: the labels,
// the outer ring's label and the note.
func (f frame) taken(labels [model.ConstraintCount]box, radius float64) []box {
	w := web{f.middle(), radius, f.outer}
	tick, _ := w.tick(w.steps(), f.measure)
	boxes := append(labels[:], tick)
	if f.note != "" {
		boxes = append(boxes, f.noteBox())
	}
	return boxes
}

// fit reports whether the labels stay inside the figure, outside the ring and
// clear of each other.
func (f frame) fit(labels [model.ConstraintCount]box, radius float64) bool {
	boxes := f.taken(labels, radius)
	tick := len(labels)
	for i, b := range boxes {
		if !b.within(f.width, f.height, margin) || (i != tick && b.reach(f.middle()) < radius+ringGap/2) {
			return false
		}
		for _, other := range boxes[:i] {
			if b.overlaps(other, margin) {
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
		found.marks = append(found.marks, Text{At: Point{at.x, at.y + at.height/2}, Text: f.note, Size: labelText, Color: Muted})
	}
	return found
}
