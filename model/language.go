package model

import (
	"fmt"
	"strings"
)

// Args fills the {{.Name}} places of a text.
type Args map[string]any

// Language turns an English text into the reader's language and fills its
// {{.Name}} places. Every text that a person sees passes through one.
type Language func(text string, args Args) string

// List writes texts as "A", "A and B" or "A, B and C" in the language.
func (l Language) List(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	list := texts[0]
	for i, next := range texts[1:] {
		form := "{{.List}}, {{.Next}}"
		if i == len(texts)-2 {
			form = "{{.List}} and {{.Next}}"
		}
		list = l(form, Args{"List": list, "Next": next})
	}
	return list
}

// English is the [Language] in which the texts are written.
func English(text string, args Args) string {
	if len(args) == 0 {
		return text
	}
	pairs := make([]string, 0, 2*len(args))
	for name, value := range args {
		pairs = append(pairs, "{{."+name+"}}", fmt.Sprint(value))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
