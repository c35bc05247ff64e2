package file_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

func writing(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

func content(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// onlyFile fails where the folder of path holds anything else.
func onlyFile(t *testing.T, path string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	if len(entries) != 1 || entries[0].Name() != filepath.Base(path) {
		t.Errorf("the folder holds %v, want only %s", entries, filepath.Base(path))
	}
}

func TestReplaceWritesANewFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a report # 100 %?.pdf")
	if err := file.Replace(path, writing("new")); err != nil {
		t.Fatal(err)
	}
	if got := content(t, path); got != "new" {
		t.Errorf("content is %q", got)
	}
	onlyFile(t, path)
}

func TestReplaceKeepsPermissions(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, []byte("old"), 0o640); err != nil {
		t.Fatal(err)
	}
	before, _ := os.Stat(path)
	if err := file.Replace(path, writing("new")); err != nil {
		t.Fatal(err)
	}
	after, err := os.Stat(path)
	if err != nil || after.Mode() != before.Mode() {
		t.Errorf("mode is %v, was %v (%v)", after.Mode(), before.Mode(), err)
	}
	if got := content(t, path); got != "new" {
		t.Errorf("content is %q", got)
	}
}

func TestReplaceFollowsALink(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("links need a privilege on Windows")
	}
	target := filepath.Join(t.TempDir(), "target.pdf")
	link := filepath.Join(t.TempDir(), "link.pdf")
	if err := errors.Join(os.WriteFile(target, []byte("old"), 0o600), os.Symlink(target, link)); err != nil {
		t.Fatal(err)
	}
	if err := file.Replace(link, writing("new")); err != nil {
		t.Fatal(err)
	}
	if got, err := os.Readlink(link); err != nil || got != target {
		t.Errorf("the link leads to %q (%v), want %q", got, err, target)
	}
	if got := content(t, target); got != "new" {
		t.Errorf("content is %q", got)
	}
}

func TestReplaceKeepsALinkThatLeadsNowhere(t *testing.T) {
	link := filepath.Join(t.TempDir(), "link.pdf")
	if err := os.Symlink("elsewhere.pdf", link); err != nil {
		t.Skip("links need a privilege on Windows")
	}
	err := file.Replace(link, writing("new"))
	if model.CodeOf(err) != model.CodeInvalid || !strings.HasPrefix(err.Error(), link+": is a link that leads nowhere") {
		t.Errorf("error is %v", err)
	}
	if target, err := os.Readlink(link); err != nil || target != "elsewhere.pdf" {
		t.Errorf("the link leads to %q (%v)", target, err)
	}
	onlyFile(t, link)
}

func TestReplaceLeavesTheOldFileOnFailure(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	refused := model.Invalidf("title", "is missing", nil)
	err := file.Replace(path, func(w io.Writer) error {
		return errors.Join(writing("half")(w), refused)
	})
	if !errors.Is(err, refused) {
		t.Errorf("error is %v, want the writer's own", err)
	}
	if got := content(t, path); got != "old" {
		t.Errorf("content is %q", got)
	}
	onlyFile(t, path)
}

func TestReplaceRefuses(t *testing.T) {
	folder := t.TempDir()
	protected := filepath.Join(folder, "protected.pdf")
	if err := os.WriteFile(protected, []byte("old"), 0o400); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name, path string
		code       model.Code
		says       string
	}{
		{"folder", folder, model.CodeInvalid, "is a folder"},
		{"missing folder", filepath.Join(folder, "missing", "a.pdf"), model.CodeNotFound, "missing does not exist; make it"},
		{"write-protected file", protected, model.CodeReadOnly, "is write-protected"},
		{"too long a name", filepath.Join(folder, strings.Repeat("long", 100)), model.CodeInvalid, "choose a shorter"},
	}
	if runtime.GOOS == "linux" {
		tests = append(tests, struct {
			name, path string
			code       model.Code
			says       string
		}{"device", "/dev/null", model.CodeInvalid, "is a device"})
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			err := file.Replace(test.path, writing("new"))
			if model.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.says) || !strings.HasPrefix(err.Error(), test.path) {
				t.Errorf("error is %v (%q), want %q and %q", err, model.CodeOf(err), test.code, test.says)
			}
		})
	}
	if got := content(t, protected); got != "old" {
		t.Errorf("the protected file holds %q", got)
	}
}
