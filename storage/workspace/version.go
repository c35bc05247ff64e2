package workspace

import (
	"context"
	"database/sql"
	"os"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// applicationID tells a workspace from other SQLite files; it reads WYT1.
const applicationID = 0x57595431

// checkFile returns why a file cannot be opened as a workspace, as far as it can
// be told without reading it: SQLite would take an empty file for an empty
// database, and tell at the first change only that it cannot write. (Reading it
// here would break the locks of another connection of this process.)
func checkFile(path string, a access) error {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return file.ReadProblem(path, err)
	case info.IsDir():
		return &model.Error{Code: model.CodeInvalid, Field: path, Text: "is a folder; choose a file that ends in .wyt"}
	case !info.Mode().IsRegular():
		return &model.Error{Code: model.CodeInvalid, Field: path, Text: "is a device, not a file; choose a file that ends in .wyt"}
	case info.Size() == 0:
		return &model.Error{Code: model.CodeDamaged, Field: path, Text: "is empty and was left as it is; delete it to start anew, or copy it again from where it came from"}
	case a == readWrite && info.Mode().Perm()&0o200 == 0:
		return &model.Error{Code: model.CodeReadOnly, Field: path, Text: "is write-protected; make it writable or work on a copy"}
	}
	return nil
}

// bringUpToDate refuses a file that is no whole workspace of a version which
// this program reads, and brings an earlier version's up to date.
func (w *Workspace) bringUpToDate(ctx context.Context, a access) error {
	scripts, err := steps(migrations)
	if err != nil {
		return err
	}
	version := 0
	err = within(ctx, w.db, func(tx *sql.Tx) (err error) {
		version, err = w.inspect(ctx, tx, scripts)
		return err
	})
	switch {
	case err != nil:
		return err
	case version == len(scripts):
		return nil
	case a == readOnly:
		return &model.Error{Code: model.CodeReadOnly, Field: w.path, Text: "was made by an earlier Walk Your Talk; open it in the window once to bring it up to date"}
	}
	return w.upgrade(ctx, scripts, version)
}

// inspect returns the version of a workspace, in a transaction, so that nobody
// writes meanwhile.
func (w *Workspace) inspect(ctx context.Context, tx *sql.Tx, scripts []string) (int, error) {
	version, err := w.identify(ctx, tx, len(scripts))
	if err != nil {
		return 0, err
	}
	if err := w.checkLength(ctx, tx); err != nil {
		return 0, err
	}
	return version, w.checkSchema(ctx, tx, scripts[:version])
}

// identify returns the version that a file bears, and refuses another program's
// file and a later version's.
func (w *Workspace) identify(ctx context.Context, q querier, latest int) (int, error) {
	id, err := pragma[int](ctx, q, "application_id")
	if err != nil {
		return 0, err
	}
	version, err := pragma[int](ctx, q, "user_version")
	switch {
	case err != nil:
		return 0, err
	case id != applicationID:
		return 0, &model.Error{Code: model.CodeFormat, Field: w.path, Text: "belongs to another program and was left as it is; choose a file that ends in .wyt"}
	case version < 0:
		return 0, &model.Error{Code: model.CodeDamaged, Field: w.path, Text: altered}
	case version > latest:
		return 0, &model.Error{
			Code: model.CodeNewer, Field: w.path,
			Text: "was made by a later Walk Your Talk (workspace version {{.Version}}, this program reads {{.Latest}}) and was left as it is; install the latest one to open it",
			Args: model.Args{"Version": version, "Latest": latest},
		}
	}
	return version, nil
}
