package report

import (
	"fmt"
	"slices"
	"strings"

	"walkyourtalk/model"
)

// losses is what could not be printed as it was typed, each once and in order
// of appearance.
type losses struct {
	lacking   []rune
	known     map[rune]bool
	shortened []string // names
}

func (l *losses) lack(runes []rune) {
	if l.known == nil {
		l.known = map[rune]bool{}
	}
	for _, r := range runes {
		if !l.known[r] {
			l.known[r] = true
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

// mostCodes is how many lacking characters a note names where there are at
// least two others.
const mostCodes = 8

// codes names the lacking characters by their numbers in Unicode.
func (l *losses) codes(language model.Language) string {
	var codes []string
	for _, r := range l.lacking {
		codes = append(codes, fmt.Sprintf("U+%04X", r))
	}
	if len(codes) <= mostCodes+1 {
		return strings.Join(codes, ", ")
	}
	return language("{{.Characters}} and {{.Count}} others",
		model.Args{"Characters": strings.Join(codes[:mostCodes], ", "), "Count": len(codes) - mostCodes})
}
