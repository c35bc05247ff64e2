package main

import (
	"os/exec"
	"slices"
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	tests := map[string]struct {
		args []string
		code int
	}{
		"alone it lists its words": {nil, 0},
		"an unknown word":          {[]string{"fly"}, 2},
		"a word too many":          {[]string{"test", "./..."}, 2},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var out, errs strings.Builder
			if code := dev(test.args, &out, &errs); code != test.code {
				t.Errorf("exit code %d, want %d", code, test.code)
			}
			for _, word := range []string{"run", "test", "build", "lint", "bench"} {
				if !strings.Contains(out.String()+errs.String(), "\n  "+word+" ") {
					t.Errorf("%q is not listed", word)
				}
			}
		})
	}
}

func TestRun(t *testing.T) {
	tests := map[string]struct {
		variables map[string]string
		want      []string
	}{
		"with a display": {map[string]string{"DISPLAY": ":0"}, []string{
			"go build -v -o build/ ./cmd/walkyourtalk ./cmd/wyt",
			"/repository/build/walkyourtalk --sample",
		}},
		"with Wayland": {map[string]string{"WAYLAND_DISPLAY": "wayland-0"}, []string{
			"go build -v -o build/ ./cmd/walkyourtalk ./cmd/wyt",
			"/repository/build/walkyourtalk --sample",
		}},
		"without a display": {nil, []string{
			"go build -v -o build/ ./cmd/walkyourtalk ./cmd/wyt",
			"/repository/build/wyt sample -o build/sample.wyt.json",
			"/repository/build/wyt report build/sample.wyt.json -o build/sample-report.pdf",
			"/repository/build/walkyourtalk --sample --screenshot build/gap.png",
		}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			machine := complete()
			machine.variables = test.variables
			w, out := workshopOn(machine.host("linux"))
			if err := w.run(); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(machine.ran, test.want) {
				t.Errorf("ran\n%s\nwant\n%s", strings.Join(machine.ran, "\n"), strings.Join(test.want, "\n"))
			}
			headless := strings.Contains(out.String(), "no display") && strings.Contains(out.String(), "/repository/build/sample-report.pdf")
			if headless != (test.variables == nil) {
				t.Errorf("said %q", out)
			}
		})
	}
}

func TestTestStopsAtTheFirstFailure(t *testing.T) {
	for _, fails := range []string{"go build -v ./...", "go build -v -race", "go test -shuffle", "go test -race", "go vet", "go run " + linter} {
		machine := failing(complete(), fails)
		w, out := workshopOn(machine.host("linux"))
		if err := w.test(); err == nil || strings.Contains(out.String(), "passed") {
			t.Errorf("%s fails, and the error is %v after %q", fails, err, out)
		}
		if last := machine.ran[len(machine.ran)-1]; !strings.HasPrefix(last, fails) {
			t.Errorf("%s fails, and %s still runs", fails, last)
		}
	}
	w, out := workshopOn(complete().host("linux"))
	if err := w.test(); err != nil || !strings.Contains(out.String(), "Every test and check passed") {
		t.Errorf("error %v after %q", err, out)
	}
}

func TestSettingsReachEveryGoCommand(t *testing.T) {
	machine := complete()
	machine.variables = map[string]string{"GOFLAGS": "-mod=mod"}
	h := machine.host("linux")
	for _, want := range []string{
		"CGO_ENABLED=1",
		"GOFLAGS=-mod=mod -buildvcs=false -tags=migrated_fynedo,sqlite_omit_load_extension",
		"CGO_CFLAGS=-O2 -DSQLITE_DEFAULT_DEFENSIVE=1 -DSQLITE_TRUSTED_SCHEMA=0 -DSQLITE_DQS=0",
	} {
		if env := h.tests("./...").env; !slices.Contains(env, want) {
			t.Errorf("%q lacks %q", env, want)
		}
	}
}

// TestNothingButGo: dev starts on a machine that has Go and nothing else.
func TestNothingButGo(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-f", "{{if not .Standard}}{{.ImportPath}}{{end}}{{if .CgoFiles}}{{.ImportPath}} takes cgo{{end}}", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Fields(string(out)); !slices.Equal(got, []string{"walkyourtalk/cmd/dev"}) {
		t.Errorf("dev is made of %q beside the standard library", got)
	}
}
