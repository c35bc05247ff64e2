package main

import (
	"flag"
	"fmt"
	"strings"

	"walkyourtalk/assets"
	"walkyourtalk/model"
)

// versionLine returns what --version prints.
func versionLine() string { return "wyt " + strings.TrimSpace(assets.Version) + "\n" }

// overview returns the help of the program as a whole.
func overview(language model.Language) string {
	var text strings.Builder
	fmt.Fprintln(&text, language("wyt does the work of Walk Your Talk without a window.", nil))
	for _, c := range commands() {
		fmt.Fprintln(&text)
		c.head(&text, language)
	}
	fmt.Fprintf(&text, "\n%s\n%s\n", language("wyt COMMAND --help lists a command's options; wyt --version prints the version.", nil),
		language("Exit codes: 0 done, 1 the answer is no (verify, check), 2 wrong usage or input.", nil))
	return text.String()
}

// help returns the help of one command.
func (c command) help(options *flag.FlagSet, language model.Language) string {
	var text strings.Builder
	c.head(&text, language)
	fmt.Fprintln(&text)
	options.VisitAll(func(option *flag.Flag) {
		value, does := flag.UnquoteUsage(option)
		dashes := "--"
		if len(option.Name) == 1 {
			dashes = "-"
		}
		fmt.Fprintf(&text, "  %-22s %s\n", strings.TrimSpace(dashes+option.Name+" "+value), language(does, nil))
	})
	fmt.Fprintf(&text, "  %-22s %s\n", "--help", language("print this", nil))
	return text.String()
}

// head writes how a command is called and what it does.
func (c command) head(text *strings.Builder, language model.Language) {
	for _, line := range c.synopsis {
		fmt.Fprintf(text, "wyt %s %s\n", c.name, line)
	}
	fmt.Fprintf(text, "    %s\n", language(c.does, nil))
}

// names returns the names of commands as a list.
func names(all []command) string {
	list := make([]string, len(all))
	for i, c := range all {
		list[i] = c.name
	}
	return strings.Join(list, ", ")
}
