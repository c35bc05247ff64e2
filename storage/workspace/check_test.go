package workspace

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// TestReadingSeesDamage reads rows that belong to nothing, as a program that
// does not heed foreign keys leaves them.
func TestReadingSeesDamage(t *testing.T) {
	for name, damage := range map[string]string{
		"the role in no action":      "INSERT INTO action_role VALUES (1, -1, 'responsible', 0, 'HR')",
		"the role in a later action": "INSERT INTO action_role VALUES (1, 2, 'responsible', 0, 'HR')",
		"an action too few":          "DELETE FROM action WHERE position = 0",
		"a name for a number":        "CREATE TABLE loose AS SELECT * FROM action; DROP TABLE action; ALTER TABLE loose RENAME TO action; UPDATE action SET awareness = 'much'",
	} {
		t.Run(name, func(t *testing.T) {
			w := inMemoryWorkspace(t)
			a := modeltest.WorkedExample()
			a.Plan.Actions = []model.Action{{Title: "Coach", Status: model.Planned}, {Title: "Pay", Status: model.Planned}}
			if _, err := w.Create(t.Context(), a); err != nil {
				t.Fatal(err)
			}
			if err := execute(t.Context(), w.db, "PRAGMA foreign_keys = OFF; "+damage); err != nil {
				t.Fatal(err)
			}
			if entries, err := w.List(t.Context()); model.CodeOf(err) != model.CodeDamaged || !strings.Contains(err.Error(), "was changed by another program") {
				t.Errorf("holds %+v (%v)", entries, err)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	tests := []struct {
		name   string
		damage string // what another program does to the file
		says   string // empty where the workspace is sound
	}{
		{"sound", "", ""},
		{"a row that belongs to nothing", "PRAGMA foreign_keys = OFF; DELETE FROM assessment", "rows that belong to no assessment (6)"},
		{"rules passed over", "PRAGMA ignore_check_constraints = ON; UPDATE metric SET incentive = 130 WHERE position = 3; PRAGMA ignore_check_constraints = OFF", "damaged (CHECK constraint failed in metric)"},
		{"a rule that only the model knows", "UPDATE metric SET name = ' '", "assessment 1, Worked example: walk.metrics[0].name: is missing"},
		{"a table too few", "DROP TABLE sign_off", "lacks a part"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := inMemoryWorkspace(t)
			if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
				t.Fatal(err)
			}
			if err := execute(t.Context(), w.db, test.damage); err != nil {
				t.Fatal(err)
			}
			report, err := w.Check(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if test.says == "" {
				if len(report.Problems) > 0 || report.Assessments != 1 {
					t.Errorf("report is %+v", report)
				}
				return
			}
			if len(report.Problems) == 0 || !strings.Contains(report.Problems[0].Error(), test.says) {
				t.Errorf("problems are %v, want %q", report.Problems, test.says)
			}
		})
	}
}

// TestCheckSeesDamagedPages writes over each page of a workspace in turn. None
// may go by unnoticed, be it in opening or in checking.
func TestCheckSeesDamagedPages(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	for start := 0; start < len(whole); start += page {
		damaged := bytes.Clone(whole)
		copy(damaged[start:start+page], bytes.Repeat([]byte{0xa5}, page))
		if err := os.WriteFile(path, damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		w, err := OpenReadOnly(t.Context(), path)
		if err != nil {
			if code := model.CodeOf(err); code != model.CodeDamaged && code != model.CodeFormat {
				t.Errorf("page at %d: error is %v", start, err)
			}
			continue
		}
		if report, err := w.Check(t.Context()); err != nil || len(report.Problems) == 0 {
			t.Errorf("page at %d: report is %+v (%v)", start, report, err)
		}
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	}
}
