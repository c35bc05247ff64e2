package model_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"walkyourtalk/model"
)

func TestEnglishFillsPlaces(t *testing.T) {
	for _, test := range []struct {
		text string
		args model.Args
		want string
	}{
		{"No places.", nil, "No places."},
		{"{{.A}} and {{.B}}, {{.A}}.", model.Args{"A": 1, "B": model.Cost}, "1 and cost, 1."},
		{"{{.A}} stays as it is typed.", model.Args{"A": "{{.B}}", "B": "wrong"}, "{{.B}} stays as it is typed."},
		{"{{.Unknown}} is kept.", model.Args{"A": 1}, "{{.Unknown}} is kept."},
	} {
		if got := model.English(test.text, test.args); got != test.want {
			t.Errorf("got %q, want %q", got, test.want)
		}
	}
}

func TestListsOfTexts(t *testing.T) {
	german := model.Language(func(text string, args model.Args) string {
		return model.English(strings.ReplaceAll(text, " and ", " und "), args)
	})
	for want, texts := range map[string][]string{
		"":                          nil,
		"Quality":                   {"Quality"},
		"Quality und Cost":          {"Quality", "Cost"},
		"Quality, Cost, T und Risk": {"Quality", "Cost", "T", "Risk"},
	} {
		if got := german.List(texts); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestErrorsKeepTheirCodeAndSentence(t *testing.T) {
	cause := errors.New("disk on fire")
	inner := &model.Error{Code: model.CodeDisk, Field: "team.wyt", Text: "cannot be written; free {{.Count}} MB", Args: model.Args{"Count": 3}, Err: cause}
	wrapped := fmt.Errorf("save: %w", inner)
	if model.CodeOf(wrapped) != model.CodeDisk || model.CodeOf(cause) != "" || !errors.Is(wrapped, cause) {
		t.Errorf("codes %q and %q", model.CodeOf(wrapped), model.CodeOf(cause))
	}
	if got := model.Sentence(wrapped, model.English); got != "team.wyt: cannot be written; free 3 MB" {
		t.Errorf("got %q", got)
	}
	if got := model.Sentence(cause, model.English); got != "disk on fire" {
		t.Errorf("got %q", got)
	}
	french := func(text string, args model.Args) string { return "traduit" }
	if got := inner.In(french); got != "team.wyt: traduit" {
		t.Errorf("got %q", got)
	}
}
