package workspace_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/workspace"
)

func TestListIsInOrder(t *testing.T) {
	w := open(t, temporary(t))
	for _, a := range []model.Assessment{
		{Title: "undated"},
		{Title: "b", Date: "2026-11-22"},
		{Title: "A", Date: "2026-11-22"},
		{Title: "newest", Date: "2027-01-01"},
		{Date: "2026-11-22"},
	} {
		if _, err := w.Create(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := w.List(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var titles []string
	for _, e := range entries {
		titles = append(titles, e.Assessment.Title)
	}
	if want := []string{"newest", "", "A", "b", "undated"}; !slices.Equal(titles, want) {
		t.Errorf("titles are %q, want %q", titles, want)
	}
}

func TestListHoldsWholeAssessments(t *testing.T) {
	w := open(t, temporary(t))
	a := modeltest.WorkedExample()
	a.Voices = modeltest.ExecutivesBallots()
	for range 2 {
		if _, err := w.Create(t.Context(), a); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := w.List(t.Context())
	if err != nil || len(entries) != 2 {
		t.Fatalf("%d entries (%v), want 2", len(entries), err)
	}
	for _, e := range entries {
		if diff := cmp.Diff(a.Normalized(), e.Assessment); diff != "" {
			t.Errorf("(- kept, + listed):\n%s", diff)
		}
	}
}

func TestIDsAreNeverUsedAgain(t *testing.T) {
	path := temporary(t)
	w := open(t, path)
	create := func() model.ID {
		t.Helper()
		entry, err := w.Create(t.Context(), model.Assessment{})
		if err != nil {
			t.Fatal(err)
		}
		return entry.ID
	}
	create()
	last := create()
	if err := w.Delete(t.Context(), last); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w = open(t, path)
	if id := create(); id <= last {
		t.Errorf("the new id is %d, though %d was used before", id, last)
	}
}

func TestMissingAssessments(t *testing.T) {
	w := open(t, kept(t))
	ctx := t.Context()
	for _, id := range []model.ID{-1, 0, 2} {
		_, get := w.Get(ctx, id)
		_, save := w.Save(ctx, id, model.Assessment{})
		for _, err := range []error{get, save, w.Delete(ctx, id)} {
			if model.CodeOf(err) != model.CodeNotFound {
				t.Errorf("%d: error is %v", id, err)
			}
		}
	}
	if _, err := w.Restore(ctx, 0, model.Assessment{}); model.CodeOf(err) != model.CodeNotFound {
		t.Errorf("error is %v", err)
	}
	if _, err := w.Restore(ctx, 1, model.Assessment{}); model.CodeOf(err) != model.CodeInvalid {
		t.Errorf("error is %v", err)
	}
}

func TestInvalidAssessmentsAreRefused(t *testing.T) {
	w := open(t, kept(t))
	ballots := model.Voice{Group: "floor", Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{5, 4, 1, 2}, Count: model.MostCounted}
	for _, a := range []model.Assessment{
		{Headcount: -1},
		{Walk: model.Walk{Metrics: []model.Metric{{Name: "no split"}}}},
		{Voices: []model.Voice{ballots, ballots}},
	} {
		_, create := w.Create(t.Context(), a)
		_, save := w.Save(t.Context(), 1, a)
		for _, err := range []error{create, save} {
			if model.CodeOf(err) != model.CodeInvalid {
				t.Errorf("error is %v", err)
			}
		}
	}
	if entries, err := w.List(t.Context()); len(entries) != 1 || entries[0].Assessment.Title != "Worked example" || err != nil {
		t.Errorf("the workspace holds %+v (%v)", entries, err)
	}
}

func TestModified(t *testing.T) {
	now := noon
	w, err := workspace.Open(t.Context(), temporary(t), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = w.Close() }()
	entry, err := w.Create(t.Context(), modeltest.WorkedExample())
	if want := noon.Truncate(time.Millisecond); err != nil || !entry.Modified.Equal(want) {
		t.Errorf("created at %v (%v), want %v", entry.Modified, err, want)
	}
	now = noon.Add(time.Hour)
	unchanged, err := w.Save(t.Context(), entry.ID, modeltest.WorkedExample())
	if err != nil || !unchanged.Modified.Equal(entry.Modified) {
		t.Errorf("an equal assessment is modified at %v (%v)", unchanged.Modified, err)
	}
	changed := modeltest.WorkedExample()
	changed.Plan.SignOff = []string{"Site director"}
	saved, err := w.Save(t.Context(), entry.ID, changed)
	if want := now.Truncate(time.Millisecond); err != nil || !saved.Modified.Equal(want) {
		t.Errorf("modified at %v (%v), want %v", saved.Modified, err, want)
	}
}

// TestManyAtOnce is for the race detector, and shows that no reader sees half of
// a change.
func TestManyAtOnce(t *testing.T) {
	w := open(t, kept(t))
	var wait sync.WaitGroup
	for i := range 4 {
		wait.Go(func() {
			a := model.Assessment{Headcount: i, Plan: model.Plan{SignOff: slices.Repeat([]string{"name"}, i)}}
			if _, err := w.Save(t.Context(), 1, a); err != nil {
				t.Error(err)
			}
		})
		wait.Go(func() {
			entries, err := w.List(t.Context())
			if err != nil || len(entries) != 1 {
				t.Errorf("%d entries (%v)", len(entries), err)
				return
			}
			if a := entries[0].Assessment; len(a.Plan.SignOff) != a.Headcount {
				t.Errorf("headcount %d with %d names", a.Headcount, len(a.Plan.SignOff))
			}
		})
	}
	wait.Wait()
}
