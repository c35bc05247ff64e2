// Command walkyourtalk opens the planner's window on a workspace.
package main

import (
	"fmt"
	"os"
)

func main() {
	options, err := parse(os.Args[1:], os.Stdout)
	if err == nil {
		err = run(options)
	}
	os.Exit(exitCode(err))
}

// run does what the options ask for.
func run(o options) error {
	switch {
	case o.done:
		return nil
	case o.screenshot != "":
		return screenshot(o)
	}
	return open(o)
}

// exitCode says on standard error what went wrong.
func exitCode(err error) int {
	if err == nil {
		return 0
	}
	fmt.Fprintln(os.Stderr, "walkyourtalk: "+err.Error())
	return 2
}
