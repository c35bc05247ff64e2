package workspace

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

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
		return &model.Error{Code: model.CodeFormat, Field: path, Text: "is a folder; choose a file that ends in .wyt"}
	case info.Size() == 0:
		return &model.Error{Code: model.CodeDamaged, Field: path, Text: "is empty and was left as it is; delete it to start anew, or copy it again from where it came from"}
	case a == readWrite && info.Mode().Perm()&0o200 == 0:
		return &model.Error{Code: model.CodeReadOnly, Field: path, Text: "is write-protected; make it writable or work on a copy"}
	}
	return nil
}

// checkVersion refuses another program's file and a later version's, and brings
// an earlier version's up to date.
func (w *Workspace) checkVersion(ctx context.Context, a access) error {
	scripts, err := steps(migrations)
	if err != nil {
		return err
	}
	id, err := pragma[int](ctx, w.db, "application_id")
	if err != nil {
		return err
	}
	version, err := pragma[int](ctx, w.db, "user_version")
	switch {
	case err != nil:
		return err
	case id != applicationID:
		return &model.Error{Code: model.CodeFormat, Field: w.path, Text: "belongs to another program and was left as it is; choose a file that ends in .wyt"}
	case version > len(scripts):
		return &model.Error{
			Code: model.CodeNewer, Field: w.path,
			Text: "was made by a later Walk Your Talk (workspace version {{.Version}}, this program reads {{.Latest}}) and was left as it is; install the latest one to open it",
			Args: model.Args{"Version": version, "Latest": len(scripts)},
		}
	case version == len(scripts):
		return nil
	case a == readOnly:
		return &model.Error{Code: model.CodeReadOnly, Field: w.path, Text: "was made by an earlier Walk Your Talk; open it in the window once to bring it up to date"}
	}
	return w.upgrade(ctx, scripts, version)
}

// upgrade keeps a copy of the workspace beside it and applies the migrations
// that it lacks.
func (w *Workspace) upgrade(ctx context.Context, scripts []string, version int) error {
	data, err := content(ctx, w.db)
	if err != nil {
		return err
	}
	backup, err := backupPath(w.path, version)
	if err != nil {
		return err
	}
	if err := write(backup, data); err != nil {
		return err
	}
	return migrate(ctx, w.db, scripts, version)
}

// backupPath returns the name of a copy that is not there yet: a.v1.bak.wyt for
// a.wyt, then a.v1.bak2.wyt and so on.
func backupPath(path string, version int) (string, error) {
	ending := filepath.Ext(path)
	stem := fmt.Sprintf("%s.v%d.bak", strings.TrimSuffix(path, ending), version)
	candidate := stem + ending
	for n := 2; ; n++ {
		_, err := os.Lstat(candidate)
		if os.IsNotExist(err) {
			return candidate, nil
		}
		if err != nil {
			return "", err
		}
		candidate = fmt.Sprintf("%s%d%s", stem, n, ending)
	}
}
