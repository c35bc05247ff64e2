package pdf_test

import (
	"bytes"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
)

// Whatever people type, both documents are written, keep to their pages, and
// say what they could not print. Fuzz it with -fuzzminimizetime 1x: a run takes
// 40 ms, so that making an input smaller would take all the time there is.
func FuzzReportText(f *testing.F) {
	f.Add("Harbor Support, Tier 1", "Average handle time", "Average talk, hold and after-call work.", "Site director")
	f.Add("\U0001F600 支持 שלום", "W\x00\x1b", strings.Repeat("w", 300), "\u202e\u00ad")
	f.Add("a\xff\xc3", "\\(()", "{{.Name}} %d %s", strings.Repeat("W", 100))
	f.Add(strings.Repeat("long title ", 30), "–", "\uFFFE\uFFFF\uD7FF", "\n\n\n")
	printer := newPrinter(f)
	f.Fuzz(func(t *testing.T, title, name, definition, role string) {
		input := reporttest.Input(typed(title, name, definition, role))
		paper := report.Paper(len(title) % 2)
		for _, document := range []report.Document{report.Full(input), report.Handout(input)} {
			drawn := written(t, printer, document, paper)
			if !bytes.HasPrefix(drawn, []byte("%PDF-1.4")) || !bytes.HasSuffix(drawn, []byte("%%EOF\n")) {
				t.Error("the file is not whole")
			}
			result := report.Layout(document, paper, printer)
			if document.Kind == report.TeamHandout && len(result.Pages) != 1 {
				t.Errorf("the handout has %d pages", len(result.Pages))
			}
			if _, lacking := report.Clean(title, printer); len(lacking) > 0 && len(result.Notes) == 0 {
				t.Error("no note says what could not be printed")
			}
		}
	})
}

// typed returns an assessment with texts wherever people type some.
func typed(title, name, definition, role string) model.Assessment {
	a := reporttest.Sample().Assessment
	a.Title, a.Team, a.Site, a.PreparedFor = title, name, role, role
	for i := range a.Walk.Metrics {
		m := &a.Walk.Metrics[i]
		m.Name, m.Abbreviation, m.Unit, m.Definition = name, role, title, definition
	}
	for i := range a.Plan.Agreement.Moves {
		a.Plan.Agreement.Moves[i].Name = name
	}
	a.Plan.SignOff = []string{role, title, name}
	return a
}
