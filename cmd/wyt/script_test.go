package main

import (
	"errors"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"wyt": main})
}

// TestScripts runs the program as a shell would: each script in testdata/script
// is a folder of its own.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("GORACE", "atexit_sleep_ms=0") // the race detector's programs wait for a second at their end
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits, "oneline": oneLineOfErrors, "spoil": spoil},
	})
}

// exits runs a program and checks its exit code: exits 2 wyt list.
func exits(script *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		script.Fatalf("usage: exits CODE PROGRAM ARGUMENTS")
	}
	code := 0
	if err := script.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			script.Fatalf("%s: %v", args[1], err)
		}
		code = exit.ExitCode()
	}
	if strconv.Itoa(code) != args[0] {
		script.Fatalf("exit code %d, want %s; it said: %s", code, args[0], script.ReadFile("stderr"))
	}
}

// oneLineOfErrors checks that the last program wrote one line to standard
// error and nothing to standard output.
func oneLineOfErrors(script *testscript.TestScript, neg bool, args []string) {
	errs, out := script.ReadFile("stderr"), script.ReadFile("stdout")
	lines := 0
	for _, r := range errs {
		if r == '\n' {
			lines++
		}
	}
	if neg || len(args) > 0 || lines != 1 || out != "" {
		script.Fatalf("%d lines on standard error: %q; on standard output: %q", lines, errs, out)
	}
}

// spoil makes a workspace into something else: spoil cut w.wyt.
func spoil(script *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		script.Fatalf("usage: spoil HOW FILE")
	}
	data := []byte(script.ReadFile(args[1]))
	switch args[0] {
	case "jpeg":
		data = append([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00"), data...)
	case "empty":
		data = nil
	case "cut":
		data = data[:len(data)/2]
	case "newer": // the header's user version, at offset 60 (SQLite's file format, 1.3)
		data[60], data[61], data[62], data[63] = 0, 0, 0x27, 0x0f
	default:
		script.Fatalf("no way to spoil a file is called %s", args[0])
	}
	script.Check(os.WriteFile(script.MkAbs(args[1]), data, 0o600))
}
