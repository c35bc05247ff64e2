package main

import "strings"

// command is a program with its arguments, and with the environment that it
// needs beyond dev's own.
type command struct {
	name string
	args []string
	env  []string
}

func newCommand(name string, args ...string) command { return command{name: name, args: args} }

// String writes the command as one would type it.
func (c command) String() string {
	parts := []string{c.name}
	for _, arg := range c.args {
		if strings.ContainsAny(arg, " $*\"'^") || arg == "" {
			arg = "'" + strings.ReplaceAll(arg, "'", `'\''`) + "'"
		}
		parts = append(parts, arg)
	}
	return strings.Join(parts, " ")
}

// asRoot puts sudo before the command.
func (c command) asRoot() command {
	return command{name: "sudo", args: append([]string{c.name}, c.args...), env: c.env}
}
