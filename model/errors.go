package model

import (
	"errors"
	"strconv"
)

// Code tells a program what kind of thing went wrong.
type Code string

// The codes.
const (
	CodeInvalid  Code = "invalid"   // a value breaks a rule
	CodeNotFound Code = "not_found" // there is no such thing
	CodeNewer    Code = "newer"     // made by a later version of the program
	CodeFormat   Code = "format"    // the file is of another kind
	CodeDamaged  Code = "damaged"   // the file is of the right kind and broken
	CodeBusy     Code = "busy"      // another program holds the file
	CodeReadOnly Code = "read_only" // the file or folder cannot be written
	CodeDisk     Code = "disk"      // the file system refused
)

// Error is what goes wrong in a sentence for people. Text is English with
// {{.Name}} places for Args, and is what a [Language] translates; Field names
// the field (walk.metrics[3].incentive) or the file that it is about.
type Error struct {
	Code  Code
	Field string
	Text  string
	Args  Args
	// Err is the cause, for the log; people do not see it.
	Err error
}

// Error returns the field and the sentence in English.
func (e *Error) Error() string { return e.In(English) }

// In returns the field and the sentence in a language.
func (e *Error) In(language Language) string {
	text := language(e.Text, e.Args)
	if e.Field == "" {
		return text
	}
	return e.Field + ": " + text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// Invalidf returns an error with CodeInvalid.
func Invalidf(field, text string, args Args) *Error {
	return &Error{Code: CodeInvalid, Field: field, Text: text, Args: args}
}

// CodeOf returns the code of the first Error in err's chain, or "".
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// Sentence returns err in a language: an Error's own sentence, any other
// error's text.
func Sentence(err error, language Language) string {
	var e *Error
	if errors.As(err, &e) {
		return e.In(language)
	}
	return err.Error()
}

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }
