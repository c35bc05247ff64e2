package workspace

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
)

//go:embed migrations/*.sql
var migrations embed.FS

// steps returns the migrations in order; applying step i makes version i+1.
func steps(files fs.FS) ([]string, error) {
	names, err := fs.Glob(files, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	scripts := make([]string, len(names))
	for i, name := range names {
		script, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		scripts[i] = string(script)
	}
	return scripts, nil
}

// migrate brings a database from its version to the latest, each step in one
// transaction with the version that it makes.
func migrate(ctx context.Context, db *sql.DB, scripts []string, version int) error {
	for ; version < len(scripts); version++ {
		script := scripts[version] + fmt.Sprintf("\nPRAGMA user_version = %d;", version+1)
		err := within(ctx, db, func(tx *sql.Tx) error {
			_, err := tx.ExecContext(ctx, script)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// within runs work in one transaction, which is undone where work fails.
func within(ctx context.Context, db *sql.DB, work func(tx *sql.Tx) error) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	err = work(tx)
	if err == nil {
		err = tx.Commit()
	}
	if err != nil {
		_ = tx.Rollback() // nothing to do where the commit failed
		settle(ctx, db)
	}
	return err
}

// settle has SQLite undo a change that the disk refused. It leaves that to
// whoever reads next, and until then half of the change is in the file.
func settle(ctx context.Context, db *sql.DB) {
	_, _ = pragma[int](context.WithoutCancel(ctx), db, "user_version")
}

// content returns the bytes of the database as a file would hold them.
func content(ctx context.Context, db *sql.DB) ([]byte, error) {
	conn, err := db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	defer func() { _ = conn.Close() }()
	var data []byte
	err = conn.Raw(func(raw any) error {
		data, err = raw.(serializer).Serialize("main")
		return err
	})
	return data, err
}

// serializer is the driver's connection, as far as content needs it.
type serializer interface {
	Serialize(schema string) ([]byte, error)
}
