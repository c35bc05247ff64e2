package main

import (
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func TestProgress(t *testing.T) {
	var out strings.Builder
	p := &progress{out: &out}
	for _, text := range []string{
		"go: downloading example.org/a v1.0.0\nfyne.io/fyne/v2\nwalkyour", "talk/ui\n",
		"# walkyourtalk/ui\nui/app.go:3:1: undefined: x\n", "exit status 1",
	} {
		if n, err := p.Write([]byte(text)); n != len(text) || err != nil {
			t.Fatalf("wrote %d of %d bytes, %v", n, len(text), err)
		}
	}
	p.show(95*time.Second + 400*time.Millisecond)
	p.done()
	want := "go: downloading example.org/a v1.0.0\n# walkyourtalk/ui\nui/app.go:3:1: undefined: x\n" +
		"  1m35s, 2 packages, walkyourtalk/ui\nexit status 1\n"
	if out.String() != want {
		t.Errorf("printed\n%s\nwant\n%s", out.String(), want)
	}
}

func TestProgressOnATerminalStaysOnOneLine(t *testing.T) {
	var out strings.Builder
	p := &progress{out: &out, terminal: true}
	_, _ = p.Write([]byte("fyne.io/fyne/v2\n"))
	p.show(time.Second)
	p.show(2 * time.Second)
	p.done()
	if strings.Contains(out.String(), "\n") || !strings.HasSuffix(out.String(), "\r\x1b[K") {
		t.Errorf("printed %q", out.String())
	}
}

func TestBuildSaysWhatFailed(t *testing.T) {
	h := complete().host("linux")
	h.run = func(_ command, _, errs io.Writer) error {
		_, _ = io.WriteString(errs, "ui/app.go:3:1: undefined: x\n")
		return errors.New("exit status 1")
	}
	w, out := workshopOn(h)
	err := w.build("./...")
	if err == nil || !strings.Contains(err.Error(), "the build failed") || !strings.Contains(out.String(), "undefined: x") {
		t.Errorf("error %v after %q", err, out)
	}
}
