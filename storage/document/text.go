package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"

	"walkyourtalk/model"
)

// checkText returns the text of a file without its byte-order mark, or why the
// file cannot be an assessment document.
func checkText(data []byte) ([]byte, error) {
	text := bytes.TrimPrefix(data, []byte("\ufeff"))
	start := bytes.TrimLeft(text, " \t\r\n")
	switch {
	case len(data) > mostBytes:
		return nil, model.Invalidf("", "is over {{.Most}} MB, which no assessment is; choose another file", model.Args{"Most": mostBytes >> 20})
	case len(start) == 0:
		return nil, &model.Error{Code: model.CodeDamaged, Text: "is empty; export the assessment again"}
	case isUTF16(data):
		return nil, &model.Error{Code: model.CodeFormat, Text: "is text in UTF-16; save it as UTF-8"}
	case bytes.HasPrefix(data, []byte("SQLite format 3\x00")):
		return nil, &model.Error{Code: model.CodeFormat, Text: "is a workspace, not an assessment document; export an assessment from it"}
	case start[0] != '{':
		return nil, &model.Error{Code: model.CodeFormat, Text: "is not an assessment document; choose a file that ends in .wyt.json"}
	}
	return text, nil
}

// isUTF16 reports text in UTF-16, with its byte-order mark or without.
func isUTF16(data []byte) bool {
	return slices.ContainsFunc([]string{"\xff\xfe", "\xfe\xff", "{\x00", "\x00{"}, func(start string) bool {
		return bytes.HasPrefix(data, []byte(start))
	})
}

// notJSON says where a text stops being JSON.
func notJSON(text []byte, err error) error {
	var syntax *json.SyntaxError
	if !errors.As(err, &syntax) || syntax.Offset >= int64(len(text)) && syntax.Error() == "unexpected end of JSON input" {
		return &model.Error{Code: model.CodeDamaged, Text: "ends in the middle of the document and seems to be cut off; copy or export it again", Err: err}
	}
	return at(text, int(syntax.Offset)-1, "is not JSON at line {{.Line}}, column {{.Column}}; mend it there or export the assessment again", err)
}

// checkRunes returns nil where a JSON text holds whole characters only.
func checkRunes(text []byte) error {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return at(text, i, "is not UTF-8 text at line {{.Line}}, column {{.Column}}; save it as UTF-8", nil)
		}
		if r == '\\' {
			if size = escape(text[i:]); size == 0 {
				return at(text, i, "holds half a character at line {{.Line}}, column {{.Column}}; delete it there", nil)
			}
		}
		i += size
	}
	return nil
}

// escape returns the length of the escape sequence at the start of a JSON
// text, a surrogate pair counted as one, and 0 for half a pair.
func escape(text []byte) int {
	first := codeUnit(text)
	switch {
	case first < 0:
		return 2
	case !utf16.IsSurrogate(first):
		return 6
	case utf16.DecodeRune(first, codeUnit(text[6:])) == utf8.RuneError:
		return 0
	}
	return 12
}

// codeUnit returns the UTF-16 code unit of the \u escape at the start of a
// text, and -1 where there is none.
func codeUnit(text []byte) rune {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return -1
	}
	unit, err := strconv.ParseUint(string(text[2:6]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(unit)
}

// at returns an error whose sentence names the line and the column of an
// offset, both counted from 1, the column in characters.
func at(text []byte, offset int, sentence string, cause error) error {
	before := text[:min(max(offset, 0), len(text))]
	line := bytes.Count(before, []byte("\n")) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	return &model.Error{Code: model.CodeDamaged, Text: sentence, Args: model.Args{"Line": line, "Column": column}, Err: cause}
}
