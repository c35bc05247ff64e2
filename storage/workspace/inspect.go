package workspace

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"slices"

	"github.com/mattn/go-sqlite3"

	"walkyourtalk/model"
)

// altered stands where a file bears the mark of a workspace and is not made as
// one is.
const altered = "was changed by another program and was left as it is, since its tables are not those of a workspace; take a copy of it from before"

// lookOver refuses what is no workspace of a version which this program reads,
// before it is opened in earnest: that would take another program's file out of
// its journal mode, or play a journal back that lies beside it. The look takes
// no lock, so that a file which is being written may seem damaged; whether it is
// can be told in earnest only.
func (w *Workspace) lookOver(ctx context.Context) error {
	scripts, err := steps(migrations)
	if err != nil {
		return err
	}
	db := open(address(w.path, url.Values{"mode": {"ro"}, "immutable": {"1"}}))
	defer func() { _ = db.Close() }()
	_, err = w.identify(ctx, db, len(scripts))
	var refused sqlite3.Error
	if errors.As(err, &refused) && refused.Code != sqlite3.ErrNotADB {
		return nil
	}
	return err
}

// checkLength refuses a file that lost its end: SQLite reads what lacks of the
// last page as zeros.
func (w *Workspace) checkLength(ctx context.Context, tx *sql.Tx) error {
	pages, err := pragma[int64](ctx, tx, "page_count")
	if err != nil {
		return err
	}
	size, err := pragma[int64](ctx, tx, "page_size")
	if err != nil {
		return err
	}
	info, err := os.Stat(w.path)
	if err == nil && info.Size() < pages*size {
		return &model.Error{Code: model.CodeDamaged, Field: w.path, Text: "is cut off at its end and was left as it is; take a copy of it from before"}
	}
	return err
}

// checkSchema refuses a workspace whose tables are not those that its
// migrations make: a trigger that somebody planted could change what the user
// typed, a view could hide it, and a table without its rules could hold what no
// rule allows.
func (w *Workspace) checkSchema(ctx context.Context, tx *sql.Tx, scripts []string) error {
	found, err := schema(ctx, tx)
	if err != nil {
		return err
	}
	made := open(inMemory)
	defer func() { _ = made.Close() }()
	if err := migrate(ctx, made, scripts, 0); err != nil {
		return err
	}
	want, err := schema(ctx, made)
	if err == nil && !slices.Equal(found, want) {
		return &model.Error{Code: model.CodeDamaged, Field: w.path, Text: altered}
	}
	return err
}

// schema returns what a database is made of, without the statistics that SQLite
// may keep for itself.
func schema(ctx context.Context, q querier) ([]string, error) {
	rows, err := q.QueryContext(ctx, `SELECT concat_ws(' ', type, name, tbl_name, sql) FROM sqlite_schema
		WHERE NOT (type = 'table' AND name GLOB 'sqlite_stat[1-4]') ORDER BY type, name`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	var parts []string
	for rows.Next() {
		var part string
		if err := rows.Scan(&part); err != nil {
			return nil, err
		}
		parts = append(parts, part)
	}
	return parts, rows.Err()
}
