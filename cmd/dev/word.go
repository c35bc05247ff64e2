package main

import (
	"fmt"
	"io"
	"time"
)

// word is something that dev can be asked to do.
type word struct {
	name, does string
	do         func(workshop) error
}

// workshop is what a word works with.
type workshop struct {
	host  host
	out   io.Writer
	since func() time.Duration // the time since the word began
}

func words() []word {
	return []word{
		{"run", "install what is missing, build, and open the app on the sample assessment", workshop.run},
		{"test", "install what is missing, then run every test and check", workshop.test},
		{"build", "install what is missing, and build the programs into build/", workshop.programs},
		{"lint", "run the static checks only", workshop.lint},
		{"format", "format every file as the static checks want it", workshop.format},
		{"bench", "run the benchmarks", workshop.bench},
		{"env", "print the build settings, for editors and for plain go commands", workshop.env},
	}
}

func findWord(args []string) (word, bool) {
	for _, w := range words() {
		if len(args) == 1 && args[0] == w.name {
			return w, true
		}
	}
	return word{}, false
}

func listWords(out io.Writer) {
	fmt.Fprintln(out, "go run ./cmd/dev WORD")
	for _, w := range words() {
		fmt.Fprintf(out, "  %-6s %s\n", w.name, w.does)
	}
}

// say prints a line for the person who waits.
func (w workshop) say(format string, args ...any) { fmt.Fprintf(w.out, format+"\n", args...) }
