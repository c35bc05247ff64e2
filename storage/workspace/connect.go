package workspace

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"

	"github.com/mattn/go-sqlite3"
)

// inMemory is the address of a database that no file holds.
const inMemory = "file::memory:?_foreign_keys=on&_txlock=immediate"

// access is how a workspace is opened.
type access string

const (
	readWrite access = "rw" // never creates a file, as "rwc" would
	readOnly  access = "ro"
)

// options returns what the driver sets for every connection. A workspace is
// one file with a rollback journal: a write-ahead log beside it is lost when
// people mail or sync it. EXTRA flushes the folder too when a journal is gone.
func (a access) options() url.Values {
	options := url.Values{
		"mode":          {string(a)},
		"_foreign_keys": {"on"},
		"_busy_timeout": {"5000"},
		"_synchronous":  {"EXTRA"},
	}
	if a == readWrite {
		options.Set("_journal_mode", "DELETE")
		options.Set("_txlock", "immediate")
	}
	return options
}

// hardened is what the driver has no option for: a schema that somebody else
// made may not call functions with side effects, damaged pages are noticed, and
// a failing disk gives an error instead of a signal.
const hardened = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0"

// connector opens the connections of one database.
type connector struct {
	driver  *sqlite3.SQLiteDriver
	address string
}

// open opens a database with one connection, which serves one caller after the
// other.
func open(address string) *sql.DB {
	db := sql.OpenDB(connector{
		driver:  &sqlite3.SQLiteDriver{ConnectHook: harden},
		address: address,
	})
	db.SetMaxOpenConns(1)
	return db
}

// Connect opens a connection.
func (c connector) Connect(context.Context) (driver.Conn, error) { return c.driver.Open(c.address) }

// Driver returns the driver.
func (c connector) Driver() driver.Driver { return c.driver }

func harden(conn *sqlite3.SQLiteConn) error {
	_, err := conn.Exec(hardened, nil)
	return err
}

// errPragma is the cause where SQLite does not do as it is told.
var errPragma = errors.New("setting did not hold")

// checkPragmas reads back what was set, since SQLite passes over a pragma that
// it does not know.
func checkPragmas(ctx context.Context, db *sql.DB, a access) error {
	want := map[string]string{
		"foreign_keys": "1", "synchronous": "3", "trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0",
	}
	if a == readWrite {
		want["journal_mode"] = "delete"
	}
	for name, value := range want {
		got, err := pragma[string](ctx, db, name)
		if err != nil {
			return err
		}
		if got != value {
			return fmt.Errorf("%w: %s is %s", errPragma, name, got)
		}
	}
	return nil
}

// querier is a database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func pragma[T any](ctx context.Context, q querier, name string) (T, error) {
	var value T
	err := q.QueryRowContext(ctx, "PRAGMA "+name).Scan(&value)
	return value, err
}
