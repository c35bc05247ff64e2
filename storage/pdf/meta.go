package pdf

import (
	"bytes"
	"regexp"
	"strconv"
	"unicode/utf16"

	"github.com/jung-kurt/gofpdf"

	"walkyourtalk/model/report"
)

// keyword stands before the snapshot hash in a document's keywords.
const keyword = "snapshot "

// describe sets what the document says about itself.
func describe(document *gofpdf.Fpdf, meta report.Meta) {
	document.SetTitle(utf16Text(meta.Title), false)
	document.SetSubject(utf16Text(meta.Subject), false)
	document.SetCreator("Walk Your Talk", false)
	if meta.Snapshot != "" {
		document.SetKeywords(keyword+meta.Snapshot, false)
	}
	document.SetCreationDate(madeOn(meta.Date))
	document.SetModificationDate(madeOn(meta.Date))
}

// utf16Text returns a text as PDF metadata writes it (ISO 32000-1, 7.9.2.2):
// UTF-16, big-endian, after a byte-order mark. The library's own conversion
// knows no characters beyond U+FFFF.
func utf16Text(text string) string {
	out := []byte{0xFE, 0xFF}
	for _, unit := range utf16.Encode([]rune(text)) {
		out = append(out, byte(unit>>8), byte(unit))
	}
	return string(out)
}

// withLanguage adds a language tag (BCP 47) and the wish that the title stands
// in the window's bar to a whole document. The library has no call for them.
// The catalog is the last object, so that only the offset of the table of
// objects behind it changes.
func withLanguage(document []byte, tag string) []byte {
	const catalog = "/Type /Catalog\n"
	at := bytes.LastIndex(document, []byte(catalog))
	tail := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatchIndex(document)
	if at < 0 || tail == nil || !regexp.MustCompile(`^[A-Za-z0-9-]{2,35}$`).MatchString(tag) {
		return document
	}
	offset, err := strconv.Atoi(string(document[tail[2]:tail[3]]))
	if err != nil {
		return document
	}
	added := "/Lang (" + tag + ")\n/ViewerPreferences <</DisplayDocTitle true>>\n"
	at += len(catalog)
	var out bytes.Buffer
	out.Write(document[:at])
	out.WriteString(added)
	out.Write(document[at:tail[2]])
	out.WriteString(strconv.Itoa(offset + len(added)))
	out.Write(document[tail[3]:])
	return out.Bytes()
}
