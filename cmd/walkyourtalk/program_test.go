//go:build linux

package main

import (
	"os/exec"
	"path/filepath"
	"testing"
)

// buildProgram builds the program as it is shipped and returns its path.
func buildProgram(t testing.TB) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "walkyourtalk")
	if out, err := exec.Command("go", "build", "-o", path, ".").CombinedOutput(); err != nil {
		t.Fatalf("the program does not build: %v\n%s", err, out)
	}
	return path
}

// textOf returns what a PDF says, its pages as they are laid out.
func textOf(t testing.TB, path string) string {
	t.Helper()
	out, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext cannot read %s: %v", path, err)
	}
	return string(out)
}
