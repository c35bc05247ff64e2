package report

import (
	"fmt"
	"slices"
	"strings"

	"walkyourtalk/model"
)

// losses is what could not be printed as it was typed.
type losses struct {
	lacking   []rune   // each once, in order of appearance
	shortened []string // names, each once
}

func (l *losses) lack(runes []rune) {
	for _, r := range runes {
		if !slices.Contains(l.lacking, r) {
			l.lacking = append(l.lacking, r)
		}
	}
}

func (l *losses) shorten(name string) {
	if !slices.Contains(l.shortened, name) {
		l.shortened = append(l.shortened, name)
	}
}

// notes returns a sentence for each kind of loss.
func (l *losses) notes(language model.Language) []string {
	var notes []string
	if len(l.lacking) > 0 {
		notes = append(notes, language("Characters that this report's typefaces lack are printed as {{.Substitute}}: {{.Characters}}.",
			model.Args{"Substitute": string(Substitute), "Characters": l.codes(language)}))
	}
	if len(l.shortened) > 0 {
		notes = append(notes, language("Too long for its place and shortened: {{.Names}}. The assessment keeps the whole text.",
			model.Args{"Names": strings.Join(l.shortened, ", ")}))
	}
	return notes
}

// mostCodes is how many lacking characters a note names.
const mostCodes = 8

// codes names the lacking characters by their numbers in Unicode.
func (l *losses) codes(language model.Language) string {
	var codes []string
	for _, r := range l.lacking[:min(mostCodes, len(l.lacking))] {
		codes = append(codes, fmt.Sprintf("U+%04X", r))
	}
	named := strings.Join(codes, ", ")
	if more := len(l.lacking) - len(codes); more > 0 {
		return language("{{.Characters}} and {{.Count}} others", model.Args{"Characters": named, "Count": more})
	}
	return named
}
