package workspace

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"walkyourtalk/model"
)

// instant is how a time of change is written: UTC, to the millisecond.
const instant = "2006-01-02T15:04:05.000Z"

// columns are those of the table assessment that a user fills.
func columns() []string {
	return []string{"title", "team", "site", "date", "headcount", "prepared_for", "weight_method", "review_previous", "review_due"}
}

// values returns what the columns hold.
func values(a model.Assessment) []any {
	return []any{a.Title, a.Team, a.Site, orNull(a.Date), a.Headcount, a.PreparedFor, a.Talk.Method, orNull(a.Review.Previous), orNull(a.Review.Due)}
}

// insertAssessment adds a row, under a new id where id is 0.
func insertAssessment(ctx context.Context, tx *sql.Tx, id model.ID, a model.Assessment, modified time.Time) (model.ID, error) {
	query := "INSERT INTO assessment (id, modified, " + strings.Join(columns(), ", ") + ") VALUES (?, ?" + strings.Repeat(", ?", len(columns())) + ")"
	result, err := tx.ExecContext(ctx, query, append([]any{orNull(id), modified.Format(instant)}, values(a)...)...)
	if err != nil {
		return 0, err
	}
	last, err := result.LastInsertId()
	return model.ID(last), err
}

func updateAssessment(ctx context.Context, tx *sql.Tx, id model.ID, a model.Assessment, modified time.Time) error {
	query := "UPDATE assessment SET " + strings.Join(columns(), " = ?, ") + " = ?, modified = ? WHERE id = ?"
	_, err := tx.ExecContext(ctx, query, append(values(a), modified.Format(instant), id)...)
	return err
}

// readAssessments returns the chosen assessments, the latest date first, then
// by title.
func readAssessments(ctx context.Context, tx *sql.Tx, chosen selection) ([]model.Entry, error) {
	rows, err := tx.QueryContext(ctx, "SELECT id, modified, "+strings.Join(columns(), ", ")+" FROM assessment"+chosen.where("id")+
		" ORDER BY date DESC, title COLLATE NOCASE, id", chosen.arguments()...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var entries []model.Entry
	for rows.Next() {
		var e model.Entry
		var modified string
		a := &e.Assessment
		err := rows.Scan(&e.ID, &modified, &a.Title, &a.Team, &a.Site, orZero(&a.Date), &a.Headcount, &a.PreparedFor, &a.Talk.Method,
			orZero(&a.Review.Previous), orZero(&a.Review.Due))
		if err != nil {
			return nil, errors.Join(errStray, err)
		}
		if e.Modified, err = time.Parse(instant, modified); err != nil {
			return nil, errStray
		}
		entries = append(entries, e)
	}
	return entries, rows.Err()
}
