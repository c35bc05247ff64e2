package main

import (
	"errors"
	"io"
	"strings"
	"testing"

	"walkyourtalk/model"
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

func TestErrorsStayOnOneLine(t *testing.T) {
	var errs strings.Builder
	wyt(shell{out: io.Discard, errs: &errs, language: model.English}, []string{"analyze", "two\r\nlines.wyt.json"})
	if want := "wyt: two lines.wyt.json: does not exist; check the name\n"; errs.String() != want {
		t.Errorf("%q on standard error, want %q", errs.String(), want)
	}
}
