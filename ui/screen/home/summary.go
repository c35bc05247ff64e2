package home

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// Summary is what a row says of an assessment. It can be compared, so that a
// row that shows it already does nothing.
type Summary struct {
	ID    model.ID
	Title string
	Hint  string
	// Step says how far an unfinished assessment is; it is "" where there is a
	// verdict, and only then do the fields below hold something.
	Step        string
	Talk, Walk  model.Shares
	Verdict     gap.Verdict
	VerdictName string
	Note        string
	Alignment   string
	Due         string
	DueHint     string
	Overdue     bool
}

// stepCount is how many steps there are: Talk, Walk, Gap, Report.
const stepCount = 4

// summarize says an assessment in a row's words.
func summarize(entry model.Entry, analysis gap.Analysis, today model.Date, language model.Language) Summary {
	a := entry.Assessment
	s := Summary{ID: entry.ID, Title: titleOf(a, language)}
	if analysis.Gap == nil {
		step, missing := unfinished(a, analysis)
		s.Step = language("Step {{.Step}} of {{.Count}}", model.Args{"Step": step, "Count": stepCount})
		s.Hint = joined(figure.Date(a.Date, language), language(missing, nil))
		return s
	}
	s.Hint = joined(figure.Date(a.Date, language), oneLine(a.Team), oneLine(a.Site))
	s.Talk, s.Walk = *analysis.Talk, *analysis.Walk
	s.Verdict, s.VerdictName = analysis.Verdict, language(analysis.Verdict.Name(), nil)
	if analysis.Provisional {
		s.Note = language("provisional", nil)
	}
	s.Alignment = figure.Whole(analysis.Gap.Alignment)
	s.Due, s.DueHint, s.Overdue = dueWords(a.Review.Due, today, language)
	return s
}

// unfinished returns the step that an assessment without a verdict waits at,
// and what is missing there.
func unfinished(a model.Assessment, analysis gap.Analysis) (step int, missing string) {
	switch {
	case analysis.Talk == nil:
		return 1, "talk is not ranked yet"
	case len(a.Walk.Metrics) == 0:
		return 2, "talk is ranked, walk has no metrics yet"
	}
	return 2, "talk is ranked, no metric has a figure yet"
}

// titleOf returns the title on one line, or what stands for an empty one.
func titleOf(a model.Assessment, language model.Language) string {
	if title := oneLine(a.Title); title != "" {
		return title
	}
	return language("Untitled", nil)
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// joined returns the parts that are not empty with a middle dot between them.
func joined(parts ...string) string {
	var present []string
	for _, part := range parts {
		if part != "" {
			present = append(present, part)
		}
	}
	return strings.Join(present, " · ")
}
