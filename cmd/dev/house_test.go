package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestGoroutinesStartInFewPlaces: background work is started by the programs,
// by ui/async, by the ballot's server and by storage, and nowhere else, so that
// everything else can be read from top to bottom. (The linter, which keeps the
// other rules of the house, has no rule for the go statement.)
func TestGoroutinesStartInFewPlaces(t *testing.T) {
	allowed := []string{"cmd/", "storage/", "ui/async/", "ui/ballot/"}
	root := filepath.Join("..", "..")
	files := token.NewFileSet()
	parsed := 0
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(allowed, func(place string) bool { return strings.HasPrefix(filepath.ToSlash(name), place) }) {
			return nil
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		parsed++
		ast.Inspect(file, func(node ast.Node) bool {
			if statement, ok := node.(*ast.GoStmt); ok {
				t.Errorf("%v: a goroutine starts here; hand a runner of ui/async in instead", files.Position(statement.Pos()))
			}
			return true
		})
		return nil
	})
	if err != nil || parsed == 0 {
		t.Fatalf("%d files read, %v", parsed, err)
	}
}
