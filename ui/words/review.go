package words

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// Review names an assessment and the date of its review.
func Review(a model.Assessment, language model.Language) string {
	if a.Date == "" {
		return a.Title
	}
	return language("{{.Title}} · review of {{.Date}}", model.Args{"Title": a.Title, "Date": figure.Date(a.Date, language)})
}
