package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/document"
	"walkyourtalk/storage/workspace"
)

// ask runs a command line as the program would.
func ask(args ...string) (code int, out, errs string) {
	var answer, problem strings.Builder
	code = wyt(shell{out: &answer, errs: &problem, language: model.English}, args)
	return code, answer.String(), problem.String()
}

// TestBesideAWindow: a workspace that a window has open holds a draft; it can
// be read and reported on, and not changed.
func TestBesideAWindow(t *testing.T) {
	folder := t.TempDir()
	path, file, reports := filepath.Join(folder, "w.wyt"), filepath.Join(folder, "a.wyt.json"), filepath.Join(folder, "reports")
	window, err := workspace.Open(context.Background(), path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer window.Close()
	keep(t, window, modeltest.WorkedExample())
	keep(t, window, model.Assessment{Title: "Half done"})
	if err := document.WriteFile(file, modeltest.WorkedExample()); err != nil {
		t.Fatal(err)
	}

	if code, out, errs := ask("list", path); code != exitDone || strings.Count(out, "\n") != 2 || !strings.Contains(out, "2\tHalf done\t") {
		t.Errorf("list: exit code %d, %q, %q", code, out, errs)
	}
	code, _, errs := ask("report", "--workspace", path, "--all", "-o", reports+"/")
	if want := path + ": assessment 2: is left out: "; code != exitDone || !strings.HasPrefix(errs, want) {
		t.Errorf("report: exit code %d, %q, want %q", code, errs, want)
	}
	if written, err := os.ReadDir(reports); err != nil || len(written) != 1 || written[0].Name() != "1-worked-example.pdf" {
		t.Errorf("reports: %v, %v", written, err)
	}
	if code, _, errs := ask("report", "--workspace", path, "--all", "-o", file+"/"); code != exitBad || strings.Count(errs, "\n") != 1 {
		t.Errorf("report in a file's place: exit code %d, %q", code, errs)
	}
	if code, _, errs := ask("import", path, file); code != exitBad || !strings.Contains(errs, path) || strings.Count(errs, "\n") != 1 {
		t.Errorf("import: exit code %d, %q", code, errs)
	}
	if code, _, errs := ask("export", path, "--assessment", "2", "-o", file); code != exitBad || !strings.HasPrefix(errs, "wyt: "+path+": assessment 2: talk.ranking: Rank first") {
		t.Errorf("export of a draft: exit code %d, %q", code, errs)
	}
}

func keep(t *testing.T, store model.Store, a model.Assessment) {
	t.Helper()
	if _, err := store.Create(context.Background(), a); err != nil {
		t.Fatal(err)
	}
}

// TestNothingToReportOn: a workspace of drafts alone gives no report.
func TestNothingToReportOn(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "w.wyt")
	window, err := workspace.Open(context.Background(), path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer window.Close()
	keep(t, window, model.Assessment{Title: "Half done"})
	keep(t, window, model.Assessment{Title: "Not begun"})
	code, _, errs := ask("report", "--workspace", path, "--all", "-o", filepath.Join(folder, "reports"))
	if want := "wyt: " + path + ": holds no assessment to report on; rank one first\n"; code != exitBad || errs != want {
		t.Errorf("exit code %d, %q, want %q", code, errs, want)
	}
}
