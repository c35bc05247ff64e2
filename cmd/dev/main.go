// Command dev sets a machine up, then builds, opens, tests and measures Walk
// Your Talk. It takes nothing but Go: what else is missing it installs with the
// system's package manager, after saying what and why.
//
//	go run ./cmd/dev         lists the words
//	go run ./cmd/dev run     opens the app on the sample assessment
//	go run ./cmd/dev test    runs every test and check
package main

import (
	"fmt"
	"io"
	"os"
	"time"
)

func main() {
	os.Exit(dev(os.Args[1:], os.Stdout, os.Stderr))
}

// dev carries out one word and returns the exit code: 0 done, 1 failed, 2 not a
// word.
func dev(args []string, out, errs io.Writer) int {
	if len(args) == 0 {
		listWords(out)
		return 0
	}
	chosen, ok := findWord(args)
	if !ok {
		fmt.Fprintf(errs, "dev: there is no word %q that stands alone; the words are:\n", args)
		listWords(errs)
		return 2
	}
	here, err := thisHost()
	if err == nil {
		start := time.Now()
		err = chosen.do(workshop{host: here, out: out, since: func() time.Duration { return time.Since(start) }})
	}
	if err != nil {
		fmt.Fprintln(errs, "dev:", err)
		return 1
	}
	return 0
}
