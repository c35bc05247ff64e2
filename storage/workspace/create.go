package workspace

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"

	"walkyourtalk/storage/file"
)

// create makes an empty workspace where there is no file. The database is built
// in memory and written as a whole, so that no half of one is ever found.
func create(ctx context.Context, path string) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	data, err := blank(ctx)
	if err != nil {
		return err
	}
	return write(path, data)
}

// write writes the bytes of a database to a file, as a whole or not at all.
func write(path string, data []byte) error {
	return file.Replace(path, func(w io.Writer) error {
		_, err := w.Write(data)
		return err
	})
}

// blank returns the bytes of a workspace without assessments.
func blank(ctx context.Context) ([]byte, error) {
	db := open(inMemory)
	defer func() { _ = db.Close() }()
	scripts, err := steps(migrations)
	if err != nil {
		return nil, err
	}
	if err := migrate(ctx, db, scripts, 0); err != nil {
		return nil, err
	}
	return content(ctx, db)
}
