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

// altering returns the path of a workspace in which another program ran
// statements.
func altering(t *testing.T, statements string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.wyt")
	w := openFile(t, path)
	if _, err := w.Create(t.Context(), modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	if err := execute(t.Context(), w.db, statements); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestAlteredTablesAreRefused plants what would change, hide or hold up what
// the user typed.
func TestAlteredTablesAreRefused(t *testing.T) {
	for name, planted := range map[string]string{
		"trigger":          "CREATE TRIGGER lose AFTER INSERT ON assessment BEGIN DELETE FROM metric; END",
		"view":             "ALTER TABLE sign_off RENAME TO held; CREATE VIEW sign_off AS SELECT * FROM held LIMIT 0",
		"view without end": "DROP TABLE sign_off; CREATE VIEW sign_off AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT 1 FROM n) SELECT 1 AS assessment_id, i AS position, 'x' AS name FROM n",
		"rules left out":   "DROP TABLE sign_off; CREATE TABLE sign_off (assessment_id, position, name)",
		"column":           "ALTER TABLE sign_off ADD COLUMN mood TEXT",
		"table too few":    "DROP TABLE sign_off",
		"table too many":   "CREATE TABLE held (title TEXT REFERENCES assessment (title))",
		"index":            "CREATE UNIQUE INDEX one ON assessment (team)",
	} {
		t.Run(name, func(t *testing.T) {
			path := altering(t, planted)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			_, writing := Open(t.Context(), path, nil)
			_, reading := OpenReadOnly(t.Context(), path)
			for _, err := range []error{writing, reading} {
				if model.CodeOf(err) != model.CodeDamaged || !strings.HasPrefix(err.Error(), path+": was changed by another program") {
					t.Errorf("error is %v", err)
				}
			}
			if after, err := os.ReadFile(path); !bytes.Equal(before, after) || err != nil {
				t.Errorf("the file changed (%v)", err)
			}
		})
	}
}

// TestStatisticsAreNoAlteration: SQLite keeps them in tables of its own.
func TestStatisticsAreNoAlteration(t *testing.T) {
	w := openFile(t, altering(t, "ANALYZE; VACUUM"))
	if entries, err := w.List(t.Context()); len(entries) != 1 || err != nil {
		t.Errorf("holds %d assessments (%v)", len(entries), err)
	}
}
