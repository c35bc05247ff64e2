package workspace

import (
	"path/filepath"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// BenchmarkSave is one autosave of a change among many ballots.
func BenchmarkSave(b *testing.B) {
	w, err := Open(b.Context(), filepath.Join(b.TempDir(), "a.wyt"), time.Now)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = w.Close() }()
	a := modeltest.WorkedExample()
	for _, question := range model.Questions() {
		for _, r := range model.Rankings() {
			a.Voices = append(a.Voices, model.Voice{Group: model.Floor, Question: question, Round: 1, Ranking: r, Count: 100})
		}
	}
	entry, err := w.Create(b.Context(), a)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		a.Headcount++
		if _, err := w.Save(b.Context(), entry.ID, a); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkList reads a hundred assessments.
func BenchmarkList(b *testing.B) {
	w, err := Open(b.Context(), filepath.Join(b.TempDir(), "a.wyt"), time.Now)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = w.Close() }()
	for range 100 {
		if _, err := w.Create(b.Context(), modeltest.WorkedExample()); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		if _, err := w.List(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
