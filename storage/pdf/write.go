package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/jung-kurt/gofpdf"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
	"walkyourtalk/storage/file"
)

// point is how many points of 1/72 inch a scene's unit of 1/100 inch has.
const point = 0.72

// mostSize is the largest page that a PDF may have, in units (ISO 32000-1,
// annex C: 14,400 points).
const mostSize = 14400 / point

// WriteFile writes a report to a file, which is replaced as a whole or not at
// all. Errors are of type *[model.Error].
func (p *Printer) WriteFile(path string, document report.Document, result report.Result) error {
	return file.Replace(path, func(w io.Writer) error { return p.Write(w, document, result) })
}

// Write writes a report. Where it cannot draw the whole it writes nothing and
// returns an error of type *[model.Error]; an error of the writer is returned
// as it is.
func (p *Printer) Write(w io.Writer, document report.Document, result report.Result) error {
	drawn, err := p.draw(document.Meta, result.Pages)
	if err != nil {
		return err
	}
	_, err = w.Write(drawn)
	return err
}

// draw returns the bytes of the whole file.
func (p *Printer) draw(meta report.Meta, pages []report.Page) ([]byte, error) {
	if err := checked(pages); err != nil {
		return nil, undrawn(err)
	}
	document, err := p.document(pages)
	if err != nil {
		return nil, err
	}
	describe(document, meta)
	for _, page := range pages {
		document.AddPageFormat("P", size(page.Scene))
		b := brush{Fpdf: document, printer: p, palette: chart.Light()}
		b.bookmarks(page.Bookmarks)
		b.paint(page.Scene)
	}
	var out bytes.Buffer
	if err := document.Output(&out); err != nil {
		return nil, undrawn(err)
	}
	return withLanguage(out.Bytes(), meta.Language), nil
}

// checked returns why pages cannot be drawn.
func checked(pages []report.Page) error {
	for _, page := range pages {
		if s := page.Scene; !(s.Width > 0 && s.Height > 0 && s.Width < mostSize && s.Height < mostSize) {
			return fmt.Errorf("a page is %v by %v", s.Width, s.Height)
		}
	}
	if len(pages) == 0 {
		return errors.New("there are no pages")
	}
	return nil
}

func undrawn(err error) error {
	return &model.Error{Code: model.CodeInvalid, Text: "The report could not be drawn; nothing was written.", Err: err}
}

func size(scene chart.Scene) gofpdf.SizeType {
	return gofpdf.SizeType{Wd: scene.Width * point, Ht: scene.Height * point}
}

// document returns an empty document that has the typefaces of pages.
func (p *Printer) document(pages []report.Page) (*gofpdf.Fpdf, error) {
	document := gofpdf.NewCustom(&gofpdf.InitType{UnitStr: "pt", Size: size(pages[0].Scene)})
	document.SetCatalogSort(true)
	document.SetAutoPageBreak(false, 0)
	document.SetLineCapStyle("round")
	document.SetLineJoinStyle("round")
	uses := stylesOf(pages)
	for style, face := range p.faces {
		if !uses[style] {
			continue
		}
		data, err := assets.Fonts.ReadFile(face.file) // the library changes the bytes it is given
		if err != nil {
			return nil, damaged(face.file, err)
		}
		document.AddUTF8FontFromBytes(family(chart.Style(style)), "", data)
	}
	return document, nil
}

// stylesOf returns which styles the texts of pages have; regular, which the
// bookmarks need, is always among them.
func stylesOf(pages []report.Page) [styleCount]bool {
	uses := [styleCount]bool{chart.Regular: true}
	for _, page := range pages {
		for _, mark := range page.Scene.Marks {
			if text, ok := mark.(chart.Text); ok {
				uses[text.Style] = true
			}
		}
	}
	return uses
}

// family names a style's typeface within a document.
func family(style chart.Style) string {
	return [styleCount]string{chart.Regular: "sans", chart.Bold: "sansbold", chart.Mono: "mono"}[style]
}

// madeOn is the day that a document bears: the assessment's, else the first day
// of Unix time, since a file must not differ from run to run.
func madeOn(date model.Date) time.Time {
	if day, ok := date.Time(); ok {
		return day
	}
	return time.Unix(0, 0).UTC()
}
