package words_test

import (
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

func TestReview(t *testing.T) {
	for want, a := range map[string]model.Assessment{
		"Harbor Support": {Title: "Harbor Support"},
		"Harbor Support · review of 16 November 2026": {Title: "Harbor Support", Date: "2026-11-16"},
	} {
		if got := words.Review(a, model.English); got != want {
			t.Errorf("Review is %q, want %q", got, want)
		}
	}
}
