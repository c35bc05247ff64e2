package workspace

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"walkyourtalk/model"
)

// table describes a table of what an assessment holds, whose first column is
// assessment_id.
type table struct {
	name string
	// columns are the further columns, the key's first, in which order rows are
	// read.
	columns []string
	// rows returns what the columns hold for an assessment.
	rows func(a model.Assessment) [][]any
	// take reads one row into the assessment that it belongs to.
	take func(scan scanner) error
}

// scanner scans the columns of a row and returns the assessment that the row
// belongs to.
type scanner func(destinations ...any) (*model.Assessment, error)

// entities returns the tables by what they hold together: where one table of an
// entity changes, all of them are written again, parents first.
func entities() [][]table {
	return [][]table{
		{rankings()},
		{talkChannels()},
		{channelWeights()},
		{metrics()},
		{ballotCounts()},
		{foundation()},
		{adkar()},
		{actions(), actionRoles()},
		{agreement(), agreementMoves()},
		{signOff()},
	}
}

// errStray is the cause where a row belongs to nothing, as the rules of the
// tables allow in no file that this program wrote.
var errStray = errors.New("row belongs to nothing")

// replace writes the entities in which two assessments differ.
func replace(ctx context.Context, tx *sql.Tx, id model.ID, from, to model.Assessment) error {
	for _, tables := range entities() {
		same := func(t table) bool { return reflect.DeepEqual(t.rows(from), t.rows(to)) }
		if !slices.ContainsFunc(tables, func(t table) bool { return !same(t) }) {
			continue
		}
		if err := tables[0].clear(ctx, tx, id); err != nil {
			return err
		}
		for _, t := range tables {
			if err := t.insert(ctx, tx, id, t.rows(to)); err != nil {
				return err
			}
		}
	}
	return nil
}

// insert writes an assessment's rows.
func (t table) insert(ctx context.Context, tx *sql.Tx, id model.ID, rows [][]any) error {
	if len(rows) == 0 {
		return nil
	}
	query := fmt.Sprintf("INSERT INTO %s (assessment_id, %s) VALUES (?%s)",
		t.name, strings.Join(t.columns, ", "), strings.Repeat(", ?", len(t.columns)))
	statement, err := tx.PrepareContext(ctx, query)
	if err != nil {
		return err
	}
	defer func() { _ = statement.Close() }()
	for _, row := range rows {
		if _, err := statement.ExecContext(ctx, append([]any{id}, row...)...); err != nil {
			return err
		}
	}
	return nil
}

// clear removes an assessment's rows, and with them those that refer to them.
func (t table) clear(ctx context.Context, tx *sql.Tx, id model.ID) error {
	_, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE assessment_id = ?", id)
	return err
}

// read reads the rows of the chosen assessments into them.
func (t table) read(ctx context.Context, tx *sql.Tx, chosen selection, into map[model.ID]*model.Assessment) error {
	columns := strings.Join(t.columns, ", ")
	rows, err := tx.QueryContext(ctx, fmt.Sprintf("SELECT assessment_id, %s FROM %s%s ORDER BY assessment_id, %s",
		columns, t.name, chosen.where("assessment_id"), columns), chosen.arguments()...)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		err := t.take(func(destinations ...any) (*model.Assessment, error) {
			var id model.ID
			if err := rows.Scan(append([]any{&id}, destinations...)...); err != nil {
				return nil, errors.Join(errStray, err)
			}
			if into[id] == nil {
				return nil, errStray
			}
			return into[id], nil
		})
		if err != nil {
			return err
		}
	}
	return rows.Err()
}

// selection is one assessment, or all of them where it is 0.
type selection model.ID

func (s selection) where(column string) string {
	if s == 0 {
		return ""
	}
	return " WHERE " + column + " = ?"
}

func (s selection) arguments() []any {
	if s == 0 {
		return nil
	}
	return []any{model.ID(s)}
}

// orNull returns NULL for a zero value.
func orNull[T comparable](value T) any {
	if value == *new(T) {
		return nil
	}
	return value
}

// orZero scans NULL as the zero value.
func orZero[T any](value *T) sql.Scanner { return nullable[T]{value} }

type nullable[T any] struct{ value *T }

// Scan reads a column's value.
func (n nullable[T]) Scan(column any) error {
	var v sql.Null[T]
	err := v.Scan(column)
	*n.value = v.V
	return err
}
