package workspace

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// inMemoryWorkspace is a workspace without a file, for tests of what is kept
// and not of how durably.
func inMemoryWorkspace(t *testing.T) *Workspace {
	t.Helper()
	w := &Workspace{path: "a.wyt", db: open(inMemory), now: func() time.Time { return time.Unix(0, 0) }}
	t.Cleanup(func() { _ = w.Close() })
	scripts, err := steps(migrations)
	if err != nil {
		t.Fatal(err)
	}
	if err := migrate(t.Context(), w.db, scripts, 0); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestSavedReadsAsItWas is the property that a workspace loses nothing of a
// draft, whether it is created, saved over another one or restored.
func TestSavedReadsAsItWas(t *testing.T) {
	w := inMemoryWorkspace(t)
	rapid.Check(t, func(t *rapid.T) {
		first := modeltest.Drafts().Draw(t, "first")
		second := modeltest.Drafts().Draw(t, "second")
		created, err := w.Create(t.Context(), first)
		if err != nil {
			t.Fatal(err)
		}
		same(t, w, created, first)
		saved, err := w.Save(t.Context(), created.ID, second)
		if err != nil {
			t.Fatal(err)
		}
		same(t, w, saved, second)
		if err := w.Delete(t.Context(), created.ID); err != nil {
			t.Fatal(err)
		}
		restored, err := w.Restore(t.Context(), created.ID, first)
		if err != nil {
			t.Fatal(err)
		}
		same(t, w, restored, first)
	})
	report, err := w.Check(t.Context())
	if err != nil || len(report.Problems) > 0 || report.Assessments == 0 {
		t.Errorf("the check says %+v (%v)", report, err)
	}
}

// same fails where an entry does not hold an assessment's normal form, or reads
// other than it was returned.
func same(t *rapid.T, w *Workspace, entry model.Entry, a model.Assessment) {
	t.Helper()
	if diff := cmp.Diff(a.Normalized(), entry.Assessment); diff != "" {
		t.Fatalf("(- kept, + returned):\n%s", diff)
	}
	read, err := w.Get(t.Context(), entry.ID)
	if diff := cmp.Diff(entry, read); diff != "" || err != nil {
		t.Fatalf("%v (- returned, + read):\n%s", err, diff)
	}
}

// changes counts the rows that work inserts, updates or deletes.
func changes(t *testing.T, w *Workspace, work func()) int {
	t.Helper()
	count := func() (n int) {
		if err := w.db.QueryRowContext(t.Context(), "SELECT total_changes()").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	before := count()
	work()
	return count() - before
}

func TestSaveWritesWhatDiffers(t *testing.T) {
	w := inMemoryWorkspace(t)
	a := modeltest.WorkedExample()
	for _, r := range model.Rankings() {
		a.Voices = append(a.Voices, model.Voice{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: r, Count: 3})
	}
	entry, err := w.Create(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	save := func() {
		if _, err := w.Save(t.Context(), entry.ID, a); err != nil {
			t.Fatal(err)
		}
	}
	if n := changes(t, w, save); n != 0 {
		t.Errorf("saving the same changes %d rows", n)
	}
	a.Title = "another title"
	if n := changes(t, w, save); n != 1 {
		t.Errorf("another title changes %d rows, want 1", n)
	}
	a = a.RemoveMetric(4)
	if n := changes(t, w, save); n != 1+5+4 { // the assessment, the five metrics before, the four after
		t.Errorf("another metric changes %d rows, want 10", n)
	}
	a.Voices = a.Voices[1:]
	if n := changes(t, w, save); n < len(a.Voices) {
		t.Errorf("other ballots change %d rows", n)
	}
}

func TestDeleteLeavesNoRows(t *testing.T) {
	w := inMemoryWorkspace(t)
	a := modeltest.Assessments().Filter(func(a model.Assessment) bool {
		for _, tables := range entities() {
			for _, table := range tables {
				if len(table.rows(a)) == 0 && table.name != "agreement_move" {
					return false
				}
			}
		}
		return true
	}).Example(1)
	entry, err := w.Create(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Delete(t.Context(), entry.ID); err != nil {
		t.Fatal(err)
	}
	for _, tables := range append(entities(), []table{{name: "assessment"}}) {
		for _, table := range tables {
			var n int
			if err := w.db.QueryRowContext(t.Context(), "SELECT count(*) FROM "+table.name).Scan(&n); err != nil || n != 0 {
				t.Errorf("%s holds %d rows (%v)", table.name, n, err)
			}
		}
	}
}

// TestRulesOfTheTables holds that the file itself refuses what the model does:
// each statement breaks one rule.
func TestRulesOfTheTables(t *testing.T) {
	const (
		check  = "CHECK constraint failed"
		typed  = "cannot store"
		unique = "UNIQUE constraint failed"
		parent = "FOREIGN KEY constraint failed"
	)
	tests := []struct{ statement, says string }{
		{"UPDATE assessment SET headcount = -1", check},
		{"UPDATE assessment SET headcount = 'many'", typed},
		{"UPDATE assessment SET date = '2027-02-29'", check},
		{"UPDATE assessment SET review_due = 'soon'", check},
		{"UPDATE assessment SET review_previous = 'x'", check},
		{"UPDATE assessment SET weight_method = 'magic'", check},
		{"UPDATE assessment SET modified = '2026-11-22'", check},
		{"UPDATE ranking SET cost = quality", check},
		{"UPDATE ranking SET cost = 6", check},
		{"INSERT INTO ranking VALUES (1, 'talk', 5, NULL, NULL, NULL)", unique},
		{"INSERT INTO ranking VALUES (1, 'wish', 5, NULL, NULL, NULL)", check},
		{"INSERT INTO ranking VALUES (2, 'talk', 5, NULL, NULL, NULL)", parent},
		{"INSERT INTO talk_channel VALUES (1, 'coaching', 101, 0, 0, 0)", check},
		{"INSERT INTO talk_channel VALUES (1, 'rumour', 100, 0, 0, 0)", check},
		{"INSERT INTO channel_weight VALUES (1, 'pressure', -1)", check},
		{"INSERT INTO channel_weight VALUES (1, 'pressure', 9e999)", check},
		{"UPDATE metric SET incentive = 130 WHERE position = 0", check},
		{"UPDATE metric SET attention = 6 WHERE position = 0", check},
		{"UPDATE metric SET name = '' WHERE position = 0", check},
		{"UPDATE metric SET time = 1 WHERE position = 0", check},
		{"UPDATE metric SET least = 10, most = 9 WHERE position = 0", check},
		{"UPDATE metric SET locked = 2 WHERE position = 0", check},
		{"INSERT INTO ballot_count VALUES (1, 'floor', 'walk', 1, 5, 4, 3, 2, 1)", check},
		{"INSERT INTO ballot_count VALUES (1, 'floor', 'walk', 1, 5, 4, 4, 1, 1)", check},
		{"INSERT INTO ballot_count VALUES (1, 'floor', 'walk', 1, 5, 4, 3, 1, 0)", check},
		{"INSERT INTO ballot_count VALUES (1, '', 'walk', 1, 5, 4, 3, 1, 1)", check},
		{"INSERT INTO foundation VALUES (1, 'data', 'firm')", check},
		{"INSERT INTO adkar VALUES (1, 'desire', 0)", check},
		{"INSERT INTO action (assessment_id, position, title, status, accountable, description, training, communication, organization) VALUES (1, 0, 'a', 'stuck', '', '', 0, 0, 0)", check},
		{"INSERT INTO action_role VALUES (1, 0, 'responsible', 0, 'a')", parent},
		{"INSERT INTO agreement VALUES (1, 'neither', NULL)", check},
		{"INSERT INTO agreement_move VALUES (1, 0, 'a', 0, 0)", parent},
		{"INSERT INTO sign_off VALUES (1, -1, 'a')", check},
	}
	w := inMemoryWorkspace(t)
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	for _, test := range tests {
		if err := execute(t.Context(), w.db, test.statement); err == nil || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: error is %v, want %q", test.statement, err, test.says)
		}
	}
}

func execute(ctx context.Context, db *sql.DB, statement string) error {
	_, err := db.ExecContext(ctx, statement)
	return err
}
