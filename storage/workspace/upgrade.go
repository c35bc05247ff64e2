package workspace

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

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
	if err := migrate(ctx, w.db, scripts, version); err != nil {
		return errors.Join(err, w.discard(ctx, backup, version))
	}
	return nil
}

// discard removes the copy of a workspace that still has its version: nothing
// was changed.
func (w *Workspace) discard(ctx context.Context, backup string, version int) error {
	if left, err := pragma[int](ctx, w.db, "user_version"); err != nil || left != version {
		return err
	}
	return os.Remove(backup)
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
