package home

import (
	"strings"

	"walkyourtalk/model"
)

// Recent is a workspace that was opened before.
type Recent struct {
	Path, Name string
	Date       model.Date
	IsOpen     bool
}

// Wish is what a person asked the list for.
type Wish struct {
	Search string
	Order  Order
}

// State is what the screen shows; each row's [Summary] is made when the row
// comes into view.
type State struct {
	Subtitle string
	// IsEmpty reports that the workspace has no assessment.
	IsEmpty bool
	// Entries are the assessments that the search found, in order.
	Entries []model.Entry
	// NoHit says that the search found nothing; else it is "".
	NoHit   string
	Due     []Due
	DueMore string
}

// present returns the state for all assessments of a workspace, which come with
// the latest first.
func present(entries []model.Entry, wish Wish, readings *readings, today model.Date) State {
	language := readings.language
	s := State{IsEmpty: len(entries) == 0, Subtitle: subtitle(len(entries), language)}
	search := strings.ToLower(oneLine(wish.Search))
	for _, entry := range entries {
		if search == "" || readings.matches(entry, search) {
			s.Entries = append(s.Entries, entry)
		}
	}
	wish.Order.sort(s.Entries, readings)
	if !s.IsEmpty && len(s.Entries) == 0 {
		s.NoHit = language("Nothing matches “{{.Search}}”", model.Args{"Search": shortened(wish.Search)})
	}
	var more int
	if s.Due, more = dueSoon(entries, today, language); more > 0 {
		s.DueMore = language("and {{.Count}} more", model.Args{"Count": more})
	}
	return s
}

func subtitle(count int, language model.Language) string {
	switch count {
	case 0:
		return language("There is no assessment in this workspace yet.", nil)
	case 1:
		return language("1 assessment. Alignment: 0 to 100, 100 = talk and walk are the same.", nil)
	}
	return language("{{.Count}} assessments. Alignment: 0 to 100, 100 = talk and walk are the same.", model.Args{"Count": count})
}

// shownMost is how many characters of a typed text are repeated in a sentence.
const shownMost = 40

// shortened returns a text on one line, cut where it is long.
func shortened(text string) string {
	runes := []rune(oneLine(text))
	if len(runes) <= shownMost {
		return string(runes)
	}
	return strings.TrimSpace(string(runes[:shownMost])) + "…"
}
