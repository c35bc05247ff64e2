package main

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// progress shows how far a go build -v is: it reads the names of the packages
// as they are compiled and lets every other line (an error, a download) through.
type progress struct {
	out      io.Writer
	terminal bool

	mu       sync.Mutex
	rest     []byte // a line that has not ended yet
	packages int
	last     string
}

// Write takes what go prints.
func (p *progress) Write(text []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rest = append(p.rest, text...)
	for {
		line, rest, ended := bytes.Cut(p.rest, []byte("\n"))
		if !ended {
			return len(text), nil
		}
		p.rest = rest
		p.read(string(line))
	}
}

func (p *progress) read(line string) {
	if line == "" || strings.ContainsAny(line, " \t:") {
		p.wipe()
		fmt.Fprintln(p.out, line)
		return
	}
	p.packages++
	p.last = line
}

// show prints the state: over the last one on a terminal, else a line of its own.
func (p *progress) show(elapsed time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	state := fmt.Sprintf("  %v, %d packages, %s", elapsed.Round(time.Second), p.packages, p.last)
	if p.terminal {
		p.wipe()
		fmt.Fprint(p.out, state)
		return
	}
	fmt.Fprintln(p.out, state)
}

// done wipes the state and prints a line that ended without a line break.
func (p *progress) done() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.wipe()
	if len(p.rest) > 0 {
		fmt.Fprintln(p.out, string(p.rest))
	}
}

func (p *progress) wipe() {
	if p.terminal {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}

// every returns how often the state is shown.
func (p *progress) every() time.Duration {
	if p.terminal {
		return time.Second
	}
	return 15 * time.Second
}
