package main

import (
	"errors"
	"flag"
	"io"

	"walkyourtalk/model"
)

// The exit codes.
const (
	exitDone = 0
	exitNo   = 1
	exitBad  = 2
)

// errNo is the answer no, which has been given in words already.
var errNo = errors.New("no")

// wyt carries out a command line and returns the exit code.
func wyt(s shell, args []string) int {
	err := dispatch(s, args)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errNo):
		return exitNo
	}
	s.note("wyt: " + model.Sentence(err, s.language))
	return exitBad
}

func dispatch(s shell, args []string) error {
	if len(args) == 0 {
		return usage("", "name a command: {{.Commands}}", model.Args{"Commands": names(commands())})
	}
	switch args[0] {
	case "--help", "-help", "-h", "help":
		return s.print(overview(s.language))
	case "--version", "-version", "version":
		return s.print(versionLine())
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(s, args[1:])
		}
	}
	return usage("", `"{{.Name}}" is not one of {{.Commands}}`, model.Args{"Name": args[0], "Commands": names(commands())})
}

// command is one word of the command line.
type command struct {
	name     string
	synopsis []string // its operands and options, one way to call it a line
	does     string   // in one line, in English
	// prepare declares the options and returns what carries the command out.
	prepare func(*flag.FlagSet) action
}

// action carries a command out.
type action func(s shell, operands []string) error

func commands() []command {
	return []command{
		analyzeCommand(), reportCommand(), sampleCommand(), listCommand(),
		importCommand(), exportCommand(), verifyCommand(), checkCommand(),
	}
}

func (c command) run(s shell, args []string) error {
	options := flag.NewFlagSet(c.name, flag.ContinueOnError)
	options.SetOutput(io.Discard)
	version := options.Bool("version", false, "print the version")
	act := c.prepare(options)
	operands, err := parse(options, args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return s.print(c.help(options, s.language))
	case err != nil:
		return usage(c.name, "{{.Problem}}; see wyt {{.Command}} --help", model.Args{"Problem": err, "Command": c.name})
	case *version:
		return s.print(versionLine())
	}
	return act(s, operands)
}

// parse reads options before, between and after the operands. What follows
// "--" is an operand.
func parse(options *flag.FlagSet, args []string) (operands []string, err error) {
	for {
		if err := options.Parse(args); err != nil {
			return nil, err
		}
		rest := options.Args()
		if read := len(args) - len(rest); read > 0 && args[read-1] == "--" {
			return append(operands, rest...), nil
		}
		if len(rest) == 0 {
			return operands, nil
		}
		operands, args = append(operands, rest[0]), rest[1:]
	}
}

// usage returns what is wrong with a command line.
func usage(command, text string, args model.Args) error {
	return model.Invalidf(command, text, args)
}
