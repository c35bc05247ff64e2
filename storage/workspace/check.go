package workspace

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"strings"

	"walkyourtalk/model"
)

// Report is what Check found. A workspace without problems is sound.
type Report struct {
	// Assessments is the number of assessments that were read.
	Assessments int
	Problems    []*model.Error
}

// Check looks for damage: it runs SQLite's own integrity check and its check of
// foreign keys, and reads and validates every assessment.
func (w *Workspace) Check(ctx context.Context) (Report, error) {
	var report Report
	err := within(ctx, w.db, func(tx *sql.Tx) error {
		if err := w.checkIntegrity(ctx, tx, &report); err != nil {
			return err
		}
		if err := w.checkForeignKeys(ctx, tx, &report); err != nil || len(report.Problems) > 0 {
			return err
		}
		return w.checkAssessments(ctx, tx, &report)
	})
	var damage *model.Error
	if err = w.explain(err); errors.As(err, &damage) && damage.Code == model.CodeDamaged {
		report.Problems = append(report.Problems, damage)
		err = nil
	}
	return report, err
}

func (w *Workspace) checkIntegrity(ctx context.Context, tx *sql.Tx, report *Report) error {
	var first string
	err := tx.QueryRowContext(ctx, "PRAGMA integrity_check(1)").Scan(&first)
	if err == nil && first != "ok" {
		_, detail, _ := strings.Cut(first, " ***\n") // where in the file, for a damaged page
		report.add(model.CodeDamaged, w.path, "is damaged ({{.Detail}}); take a copy of it from before", model.Args{"Detail": cmp.Or(detail, first)})
	}
	return err
}

func (w *Workspace) checkForeignKeys(ctx context.Context, tx *sql.Tx, report *Report) error {
	var stray int
	err := tx.QueryRowContext(ctx, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&stray)
	if err == nil && stray > 0 {
		report.add(model.CodeDamaged, w.path, "holds rows that belong to no assessment ({{.Count}}); take a copy of it from before", model.Args{"Count": stray})
	}
	return err
}

func (w *Workspace) checkAssessments(ctx context.Context, tx *sql.Tx, report *Report) error {
	entries, err := readAll(ctx, tx, 0)
	if err != nil {
		return err
	}
	report.Assessments = len(entries)
	for _, e := range entries {
		if err := e.Assessment.ValidateDraft(); err != nil {
			report.add(model.CodeInvalid, w.path, "assessment {{.ID}}, {{.Title}}: {{.Reason}}",
				model.Args{"ID": e.ID, "Title": e.Assessment.Title, "Reason": err.Error()})
		}
	}
	return nil
}

func (r *Report) add(code model.Code, path, text string, args model.Args) {
	r.Problems = append(r.Problems, &model.Error{Code: code, Field: path, Text: text, Args: args})
}
