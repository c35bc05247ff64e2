package main

import (
	"fmt"
	"strings"
)

// provide installs the needs that the machine does not meet, after saying what
// and why; where it may not, the error holds the command to run by hand.
func (w workshop) provide(needs []need) error {
	missing := w.host.unmet(needs)
	if len(missing) == 0 {
		return nil
	}
	w.say("This machine lacks:")
	for _, n := range missing {
		w.say("  %s: %s", n.name, n.why)
	}
	commands, mayRun := w.host.remedy(missing)
	if !mayRun {
		return byHand(commands)
	}
	for _, c := range commands {
		w.say("$ %s", c)
		if err := w.host.run(c, w.out, w.out); err != nil {
			return fmt.Errorf("installing failed (%w); run this by hand, then try again:\n  %s", err, joined(commands))
		}
	}
	return stillMissing(w.host.unmet(missing))
}

// remedy returns the commands that meet some needs, and whether dev may run
// them itself: on Linux, as root or with sudo.
func (h host) remedy(missing []need) (commands []command, mayRun bool) {
	for _, m := range managers(h.os) {
		packages := packagesOf(missing, m.program)
		if len(packages) == 0 || h.os == "linux" && !h.has(m.program) {
			continue
		}
		commands = append(commands, m.commands(packages)...)
		if h.os == "linux" {
			break
		}
	}
	mayRun = h.os == "linux" && len(commands) > 0 && (h.superuser || h.has("sudo"))
	if mayRun && !h.superuser {
		for i, c := range commands {
			commands[i] = c.asRoot()
		}
	}
	return commands, mayRun
}

func byHand(commands []command) error {
	if len(commands) == 0 {
		return fmt.Errorf("none of apt-get, dnf, pacman and zypper is here; install what is listed above by hand, then try again")
	}
	return fmt.Errorf("run this, then try again in a new terminal:\n  %s", joined(commands))
}

func stillMissing(missing []need) error {
	if len(missing) == 0 {
		return nil
	}
	names := make([]string, len(missing))
	for i, n := range missing {
		names[i] = n.name
	}
	return fmt.Errorf("still not found after installing: %s; install it by hand, then try again", strings.Join(names, ", "))
}

func joined(commands []command) string {
	lines := make([]string, len(commands))
	for i, c := range commands {
		lines[i] = c.String()
	}
	return strings.Join(lines, " && ")
}
