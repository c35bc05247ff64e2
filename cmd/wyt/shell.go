package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"walkyourtalk/model"
)

// shell is where a command's answers go.
type shell struct {
	out, errs io.Writer
	language  model.Language
}

// print writes a text to standard output.
func (s shell) print(text string) error {
	if _, err := io.WriteString(s.out, text); err != nil {
		return &model.Error{Code: model.CodeDisk, Field: "standard output", Text: "could not be written; check where it leads", Err: err}
	}
	return nil
}

// answer writes a sentence to standard output.
func (s shell) answer(text string, args model.Args) error {
	return s.print(oneLine(s.language(text, args)) + "\n")
}

// note writes a line to standard error, about what was done all the same.
func (s shell) note(text string) { fmt.Fprintln(s.errs, oneLine(text)) }

// oneLine returns a text as one line: what breaks a line becomes a space. Other
// characters that would steer a terminal, which a file's name or a title may
// hold, are replaced.
func oneLine(text string) string {
	return strings.Map(shown, strings.Join(strings.FieldsFunc(text, isBreak), " "))
}

func isBreak(r rune) bool { return strings.ContainsRune("\t\n\v\f\r\u0085\u2028\u2029", r) }

func shown(r rune) rune {
	if unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
		return unicode.ReplacementChar
	}
	return r
}
