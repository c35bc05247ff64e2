package main

import "strings"

// The build's settings stand here and nowhere else; every go command that dev
// starts gets them through its environment.
const (
	// tags: Fyne's widgets are touched on the UI goroutine only, and SQLite
	// loads no extensions.
	tags = "migrated_fynedo,sqlite_omit_load_extension"

	// cFlags: SQLite refuses changes to its internals, distrusts functions in
	// a file's schema, and takes no string in double quotes.
	cFlags = "-O2 -DSQLITE_DEFAULT_DEFENSIVE=1 -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_DQS=0"

	// linter is the version of golangci-lint that .golangci.yml is written for.
	linter = "github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0"
)

// settings returns the environment of every go command. Flags that the user
// set stay, before those that the build needs.
func (h host) settings() []string {
	return []string{
		"CGO_ENABLED=1",
		"CGO_CFLAGS=" + cFlags,
		"GOFLAGS=" + strings.TrimSpace(h.variable("GOFLAGS")+" -buildvcs=false -tags="+tags),
	}
}

// golang returns a go command with the build's settings.
func (h host) golang(args ...string) command {
	return command{name: "go", args: args, env: h.settings()}
}

// env prints the settings for a POSIX shell to read.
func (w workshop) env() error {
	for _, setting := range w.host.settings() {
		name, value, _ := strings.Cut(setting, "=")
		w.say("export %s='%s'", name, value)
	}
	return nil
}
