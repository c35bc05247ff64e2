package report

// Paper is a format of paper, upright.
type Paper int

// The formats.
const (
	A4 Paper = iota
	Letter
)

// Size returns the paper's width and height in units of 1/100 inch: 210 by
// 297 mm, or 8.5 by 11 inches.
func (p Paper) Size() (width, height float64) {
	if p == Letter {
		return 850, 1100
	}
	return 210 / millimetre, 297 / millimetre
}

// Name returns the name of the format, which is the same in all languages.
func (p Paper) Name() string {
	if p == Letter {
		return "Letter"
	}
	return "A4"
}

// millimetre is how many millimetres a unit has.
const millimetre = 0.254

// margin is the white edge of every page, 16 mm.
const margin = 16 / millimetre

// The lines at the top and bottom of a page: a caption, 7 units, a hairline,
// and the room to the body.
const (
	furnitureLine = 14
	furnitureRule = 7
	headRoom      = 19
	footRoom      = 8
)

// body returns the box of the page's own text.
func (p Paper) body() (left, top, width, height float64) {
	pageWidth, pageHeight := p.Size()
	top = margin + furnitureLine + furnitureRule + headRoom
	bottom := pageHeight - margin - furnitureLine - furnitureRule - footRoom
	return margin, top, pageWidth - 2*margin, bottom - top
}
