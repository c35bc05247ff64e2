package report

import (
	"cmp"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// writer says what an input holds in its language.
type writer struct {
	Input
	say model.Language
}

func newWriter(input Input) writer {
	return writer{Input: input, say: languageOf(input.Language)}
}

// document returns a document of one kind around sections.
func (w writer) document(kind Kind, sections ...Section) Document {
	a := w.Assessment
	return Document{
		Kind: kind,
		Meta: Meta{
			Title:    w.joined(": ", w.say(kind.Name(), nil), a.Title),
			Subject:  w.say("Talk and walk: what is said to come first, and what is rewarded", nil),
			Snapshot: w.Snapshot,
			Date:     a.Date,
			Language: cmp.Or(w.Tag, "en"),
		},
		Header: Header{
			Left:  w.joined(" · ", "Walk Your Talk", w.say(kind.Name(), nil)),
			Right: a.Title,
			End:   w.reviewed(),
		},
		Sections: sections,
		Language: w.say,
	}
}

// counted says one text of a figure that reads 1, and another of all others.
func (w writer) counted(figure, one, many string, args model.Args) string {
	if figure == "1" {
		return w.say(one, args)
	}
	return w.say(many, args)
}

// reviewed says of which day the review is; it is empty without one.
func (w writer) reviewed() string {
	if w.Assessment.Date == "" {
		return ""
	}
	return w.say("review of {{.Date}}", model.Args{"Date": w.date(w.Assessment.Date)})
}

func (w writer) date(d model.Date) string { return figure.Date(d, w.say) }

func (w writer) name(c model.Constraint) string { return w.say(c.Name(), nil) }

// joined returns the texts that are not blank with a separator between them.
func (w writer) joined(separator string, texts ...string) string {
	var kept []string
	for _, text := range texts {
		if strings.TrimSpace(text) != "" {
			kept = append(kept, text)
		}
	}
	return strings.Join(kept, separator)
}

// names returns the names of constraints.
func (w writer) names(constraints []model.Constraint) []string {
	names := make([]string, len(constraints))
	for i, c := range constraints {
		names[i] = w.name(c)
	}
	return names
}

// each writes a figure for every constraint: "Quality 41.7, Cost 33.3 …".
func (w writer) each(values model.Shares, write func(float64) string) string {
	texts := make([]string, 0, model.ConstraintCount)
	for _, c := range model.Constraints() {
		texts = append(texts, w.name(c)+"\u00a0"+write(values[c]))
	}
	return strings.Join(texts, ", ")
}

// heading returns a heading of the full report.
func (w writer) heading(text string) Heading {
	return Heading{Level: 1, Text: w.say(text, nil), Face: SectionFace}
}

// noted returns a heading with a caption under it.
func (w writer) noted(text, note string) Heading {
	heading := w.heading(text)
	heading.Note = w.say(note, nil)
	return heading
}

func (w writer) title(text string) Heading {
	return Heading{Text: w.say(text, nil), Face: TitleFace}
}

func (w writer) lead(text string) Paragraph {
	return Paragraph{Text: muted(w.say(text, nil)), Face: LeadFace}
}

func (w writer) paragraph(text string, args model.Args) Paragraph {
	return Paragraph{Text: plain(w.say(text, args))}
}

func (w writer) caption(text string) Paragraph {
	return Paragraph{Text: muted(text), Face: CaptionFace}
}

// drawn returns a figure of a chart that has a height of its own.
func (w writer) drawn(draw func(float64, model.Language, chart.Measurer) chart.Scene) Figure {
	return Figure{Draw: func(width float64, measure chart.Measurer) chart.Scene {
		return draw(width, w.say, measure)
	}}
}

// verdictWords returns a verdict in words, said to be provisional where it is.
func (w writer) verdictWords(verdict gap.Verdict) string {
	words := w.say(verdict.Name(), nil)
	if w.Analysis.Provisional && verdict != gap.NoVerdict {
		return w.say("{{.Verdict}} (provisional)", model.Args{"Verdict": words})
	}
	return words
}
