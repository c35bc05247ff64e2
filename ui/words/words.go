// Package words puts the window's texts into the reader's language.
package words

import (
	"fyne.io/fyne/v2/lang"

	"walkyourtalk/model"
)

// Language is the reader's language for the rooms that know no toolkit.
func Language(text string, args model.Args) string {
	if text == "" {
		return "" // the toolkit reports a text without words as not translated
	}
	if len(args) == 0 {
		return lang.L(text)
	}
	return lang.L(text, map[string]any(args))
}

var _ model.Language = Language

// L returns an English text in the reader's language.
func L(text string) string { return Language(text, nil) }

// With returns an English text in the reader's language, its {{.Name}} places
// filled.
func With(text string, args model.Args) string { return Language(text, args) }
