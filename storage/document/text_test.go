package document_test

import (
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/document"
)

func TestReadRefusesFiles(t *testing.T) {
	whole := minimal(`, "team": "Tür"`)
	tests := []struct {
		name, text string
		code       model.Code
		want       string
	}{
		{"empty", "", model.CodeDamaged, "a.json: is empty"},
		{"blank", " \n", model.CodeDamaged, "a.json: is empty"},
		{"JPEG", "\xff\xd8\xff\xe0\x00\x10JFIF", model.CodeFormat, "a.json: is not an assessment document"},
		{"list", "[]", model.CodeFormat, "a.json: is not an assessment document"},
		{"workspace", "SQLite format 3\x00\x10\x00", model.CodeFormat, "a.json: is a workspace"},
		{"UTF-16", "\xff\xfe{\x00}\x00", model.CodeFormat, "a.json: is text in UTF-16"},
		{"UTF-16 without its mark", "{\x00\"\x00", model.CodeFormat, "a.json: is text in UTF-16"},
		{"UTF-16 the other way round", "\x00{\x00\"", model.CodeFormat, "a.json: is text in UTF-16"},
		{"cut off", whole[:len(whole)-10], model.CodeDamaged, "a.json: ends in the middle"},
		{"cut off in a character", whole[:strings.Index(whole, "ü")+1], model.CodeDamaged, "a.json: ends in the middle"},
		{"comma too many", "{\"format\": 1,\n \"ü\": 2,}", model.CodeDamaged, "a.json: is not JSON at line 2, column 9"},
		{"more after the end", "{}\n{}", model.CodeDamaged, "a.json: is not JSON at line 2, column 1"},
		{"NaN", minimal(`, "headcount": NaN`), model.CodeDamaged, "a.json: is not JSON at line 2"},
		{"too deep", `{"a": ` + strings.Repeat("[", 100_000), model.CodeDamaged, "a.json: is not JSON at line 1"},
		{"not UTF-8", "{\n\"title\": \"T\xfcr\"}", model.CodeDamaged, "a.json: is not UTF-8 text at line 2, column 12"},
		{"half a character", `{"title": "\ud83d"}`, model.CodeDamaged, "a.json: holds half a character at line 1, column 12"},
		{"two first halves", `{"title": "\ud83d\ud83d"}`, model.CodeDamaged, "a.json: holds half a character at line 1, column 12"},
		{"second half first", `{"title": "\\\ude00"}`, model.CodeDamaged, "a.json: holds half a character at line 1, column 14"},
		{"too large", "{" + strings.Repeat(" ", 64<<20), model.CodeInvalid, "a.json: is over 64 MB"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := document.Read(strings.NewReader(test.text), "a.json", model.Catalogue{})
			if err == nil || model.CodeOf(err) != test.code || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("error is %v (%s), want %q (%s)", err, model.CodeOf(err), test.want, test.code)
			}
		})
	}
}

// TestErrorsAreBrief reads values that are as long as a file can hold them.
func TestErrorsAreBrief(t *testing.T) {
	long := strings.Repeat("long\\n", 10_000)
	for _, text := range []string{
		minimal(`, "date": "` + long + `"`),
		minimal(`, "` + long + `": 1`),
		minimal(`, "walk": {"metrics": [{"name": "Own", "split": {"cost": 100}, "better": "` + long + `"}]}`),
		minimal(`, "plan": {"actions": [{"title": "Coach", "lever": "` + long + `"}]}`),
		minimal(`, "voices": [{"question": "` + long + `"}]`),
		strings.Replace(minimal(""), `"talk": {`, `"talk": {"method": "`+long+`", `, 1),
	} {
		_, err := document.Read(strings.NewReader(text), "a.json", catalogue(t))
		if err == nil || len(err.Error()) > 200 || strings.Contains(err.Error(), "\n") {
			t.Errorf("error is %.300v", err)
		}
	}
}

func TestReadKeepsEveryCharacter(t *testing.T) {
	got, err := read(t, minimal(`, "team": "<&>\u0000\ud83d\ude00\\ud83d 😀\ufffd"`))
	if want := "<&>\x00😀\\ud83d 😀\ufffd"; err != nil || got.Team != want {
		t.Errorf("team is %q (%v), want %q", got.Team, err, want)
	}
}
