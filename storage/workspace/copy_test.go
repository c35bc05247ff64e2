package workspace_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/workspace"
)

func TestCopyIsAWorkspaceOfItsOwn(t *testing.T) {
	ctx := context.Background()
	folder := t.TempDir()
	from, to := filepath.Join(folder, "one.wyt"), filepath.Join(folder, "two.wyt")
	w, err := workspace.Open(ctx, from, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	if _, err := w.Create(ctx, modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}
	if err := workspace.Copy(ctx, from, to); err != nil {
		t.Fatalf("copying an open workspace: %v", err)
	}
	copied, err := workspace.Open(ctx, to, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer copied.Close()
	entries, err := copied.List(ctx)
	if err != nil || len(entries) != 1 || entries[0].Assessment.Title != modeltest.WorkedExample().Title {
		t.Errorf("the copy holds %v: %v", entries, err)
	}
}

func TestCopyOntoItselfIsRefused(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "one.wyt")
	w, err := workspace.Open(ctx, path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	before, _ := os.ReadFile(path)
	if err := workspace.Copy(ctx, path, path); model.CodeOf(err) != model.CodeInvalid {
		t.Errorf("got %v", err)
	}
	if after, _ := os.ReadFile(path); string(after) != string(before) {
		t.Error("the workspace changed")
	}
}
