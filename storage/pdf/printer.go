// Package pdf paints the pages of a report as a PDF file and measures texts for
// their layout. It is the only package that knows the PDF library.
//
// The files hold vectors and embedded subsets of the typefaces, bookmarks,
// metadata with the snapshot hash, and nothing that changes from run to run:
// the same pages give the same bytes. [Snapshot] reads the hash back.
package pdf

import (
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// Printer measures texts and writes PDF files. It may be used by several
// goroutines.
type Printer struct {
	faces [styleCount]*typeface
}

// styleCount is the number of styles of package chart.
const styleCount = 3

var _ report.Measurer = (*Printer)(nil)

// New opens the typefaces.
func New() (*Printer, error) {
	var p Printer
	for style, file := range [styleCount]string{
		chart.Regular: "font/NotoSans-Regular.ttf",
		chart.Bold:    "font/NotoSans-Bold.ttf",
		chart.Mono:    "font/DejaVuSansMono.ttf",
	} {
		face, err := openTypeface(file)
		if err != nil {
			return nil, err
		}
		p.faces[style] = face
	}
	return &p, nil
}

// TextWidth returns the width of a text in the unit of size: the sum of its
// characters' advances, each rounded to 1/1000 of the size, as the PDF has it.
func (p *Printer) TextWidth(text string, size float64, style chart.Style) float64 {
	total := 0
	for _, r := range text {
		width, _ := p.faces[style].width(r)
		total += width
	}
	return float64(total) * size / 1000
}

// Has reports whether regular and bold type both hold a character.
func (p *Printer) Has(r rune) bool {
	_, regular := p.faces[chart.Regular].width(r)
	_, bold := p.faces[chart.Bold].width(r)
	return regular && bold
}
