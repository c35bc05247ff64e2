package chart

// box is an upright rectangle that is laid out but not drawn.
type box struct{ x, y, width, height float64 }

// overlaps reports whether two boxes come closer to each other than gap.
func (b box) overlaps(other box, gap float64) bool {
	return b.x < other.x+other.width+gap && other.x < b.x+b.width+gap &&
		b.y < other.y+other.height+gap && other.y < b.y+b.height+gap
}

// within reports whether the box keeps a margin inside a figure.
func (b box) within(width, height, margin float64) bool {
	return b.x >= margin && b.y >= margin && b.x+b.width <= width-margin && b.y+b.height <= height-margin
}

// reach returns the smallest |x|+|y| of the box's points about a middle: the
// radius of the largest diamond that does not cross the box.
func (b box) reach(middle Point) float64 {
	x := max(0, b.x-middle.X, middle.X-b.x-b.width)
	y := max(0, b.y-middle.Y, middle.Y-b.y-b.height)
	return x + y
}
