package main

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestAnswerThatCannotBeWritten(t *testing.T) {
	var errs strings.Builder
	code := wyt(shell{out: fullDisk{}, errs: &errs, language: model.English}, []string{"--help"})
	if want := "wyt: standard output: could not be written; check where it leads\n"; code != exitBad || errs.String() != want {
		t.Errorf("exit code %d, %q on standard error, want %d and %q", code, errs.String(), exitBad, want)
	}
}

// TestAnswersStayOnOneLine goes through what a title or a file's name may hold
// and a terminal or a program that reads lines must not get.
func TestAnswersStayOnOneLine(t *testing.T) {
	const hostile, shown = "two\r\nlines\x1b[2J\u0085\u2028\a\t\u202eend", "two lines\ufffd[2J \ufffd \ufffdend"
	if code, out, errs := ask("analyze", "none"+hostile); code != exitBad || out != "" || errs != "wyt: none"+shown+": does not exist; check the name\n" {
		t.Errorf("exit code %d, %q, %q", code, out, errs)
	}
	if _, _, errs := ask(hostile); !strings.HasPrefix(errs, `wyt: "`+shown+`" is not one of `) {
		t.Errorf("%q on standard error", errs)
	}
	path := filepath.Join(t.TempDir(), "w.wyt")
	window, err := workspace.Open(t.Context(), path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	defer window.Close()
	keep(t, window, model.Assessment{Title: hostile})
	if _, out, _ := ask("list", path); out != "1\ttwo lines\ufffd[2J \ufffd \ufffdend\t\t\t\n" {
		t.Errorf("list: %q", out)
	}
}
