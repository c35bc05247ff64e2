package main

import "strings"

// need is something that building or testing takes and Go does not bring.
type need struct {
	name, why string
	isMet     func(host) bool
	// packages names what to install, by the package manager's program.
	packages map[string][]string
}

// unmet returns the needs that the machine does not meet.
func (h host) unmet(needs []need) []need {
	var missing []need
	for _, n := range needs {
		if !n.isMet(h) {
			missing = append(missing, n)
		}
	}
	return missing
}

// program is met by any of some programs on the PATH.
func program(names ...string) func(host) bool {
	return func(h host) bool {
		for _, name := range names {
			if h.has(name) {
				return true
			}
		}
		return false
	}
}

// compiler is met where the C compiler that Go would call runs. (On macOS the
// program is always there and fails until the tools behind it are.)
func compiler(h host) bool {
	cc, err := h.answers(newCommand("go", "env", "CC"))
	words := strings.Fields(cc)
	if err != nil || len(words) == 0 {
		return false
	}
	_, err = h.answers(newCommand(words[0], "--version"))
	return err == nil
}

// headers is met where pkg-config knows every library.
func headers(libraries ...string) func(host) bool {
	return func(h host) bool {
		_, err := h.answers(newCommand("pkg-config", append([]string{"--exists"}, libraries...)...))
		return err == nil
	}
}

// file is met by a file that matches any of some glob patterns.
func file(patterns ...string) func(host) bool {
	return func(h host) bool {
		for _, pattern := range patterns {
			if h.holds(pattern) {
				return true
			}
		}
		return false
	}
}
