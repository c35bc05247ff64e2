package chart

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// listed writes a figure for each constraint as one phrase, for the text that
// stands in for a picture.
func listed(values model.Shares, write func(float64) string, language model.Language) string {
	return language("Quality {{.Quality}}, Cost {{.Cost}}, Time {{.Time}}, Risk {{.Risk}}", model.Args{
		"Quality": write(values[model.Quality]), "Cost": write(values[model.Cost]),
		"Time": write(values[model.Time]), "Risk": write(values[model.Risk]),
	})
}

// said writes a sentence that names someone's shares, or the words for none.
// Shares fill the sentence's {{.Shares}}.
func said(sentence, none string, shares *model.Shares, language model.Language) string {
	if shares == nil {
		return language(none, nil)
	}
	return language(sentence, model.Args{"Shares": listed(*shares, figure.Percent, language)})
}

// both writes what talk and walk are.
func both(talk, walk *model.Shares, language model.Language) string {
	return sentences(
		said("Talk: {{.Shares}}.", "There is no talk yet.", talk, language),
		said("Walk: {{.Shares}}.", "There is no walk yet.", walk, language),
	)
}

// sentences joins what is not empty.
func sentences(texts ...string) string {
	var kept []string
	for _, text := range texts {
		if text != "" {
			kept = append(kept, text)
		}
	}
	return strings.Join(kept, " ")
}

// names returns the constraints' names in a language.
func names(language model.Language) [model.ConstraintCount]string {
	var translated [model.ConstraintCount]string
	for _, c := range model.Constraints() {
		translated[c] = language(c.Name(), nil)
	}
	return translated
}
