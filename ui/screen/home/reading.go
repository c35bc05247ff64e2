package home

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// reading is what is computed from one assessment, when it is first asked for.
type reading struct {
	assessment model.Assessment
	analysis   *gap.Analysis
	// names and date are what a search looks at, in lower case.
	names, date string
}

// readings keeps what was computed from each assessment until it changes, so
// that a refresh with a thousand of them stays cheap.
type readings struct {
	analyze  func(model.Assessment) gap.Analysis
	language model.Language
	known    map[model.ID]*reading
}

func newReadings(analyze func(model.Assessment) gap.Analysis, language model.Language) *readings {
	return &readings{analyze: analyze, language: language, known: map[model.ID]*reading{}}
}

// of returns the reading of an entry.
func (r *readings) of(entry model.Entry) *reading {
	known := r.known[entry.ID]
	if known == nil || !same(known.assessment, entry.Assessment) {
		known = &reading{assessment: entry.Assessment}
		r.known[entry.ID] = known
	}
	return known
}

func (r *readings) analysis(entry model.Entry) gap.Analysis {
	known := r.of(entry)
	if known.analysis == nil {
		analysis := r.analyze(entry.Assessment)
		known.analysis = &analysis
	}
	return *known.analysis
}

// matches reports whether a search finds an assessment: each of its words
// occurs in the title, team or site, or the written date has all of it, from the
// start of a word on.
func (r *readings) matches(entry model.Entry, search string) bool {
	known := r.of(entry)
	if known.date == "" {
		a := entry.Assessment
		known.names = strings.ToLower(strings.Join([]string{a.Title, a.Team, a.Site}, "\n"))
		known.date = " " + strings.ToLower(figure.Date(a.Date, r.language))
	}
	if strings.Contains(known.date, " "+search) {
		return true
	}
	for _, word := range strings.Fields(search) {
		if !strings.Contains(known.names, word) {
			return false
		}
	}
	return true
}

// same reports whether two assessments agree in all that a reading is made
// from. Assessments are values whose slices are never written to: slices at the
// same place are the same.
func same(a, b model.Assessment) bool {
	return a.Title == b.Title && a.Team == b.Team && a.Site == b.Site && a.Date == b.Date &&
		a.Talk == b.Talk && a.Walk.ChannelWeights == b.Walk.ChannelWeights && a.Review.Due == b.Review.Due &&
		samePlace(a.Walk.Metrics, b.Walk.Metrics) && samePlace(a.Voices, b.Voices)
}

func samePlace[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}
