package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"walkyourtalk/model"
)

// exactly returns nil where a command got the operands that it takes, which
// are named in capitals.
func exactly(command string, operands []string, wanted ...string) error {
	if len(operands) != len(wanted) {
		return usage(command, "takes {{.Wanted}}; see wyt {{.Command}} --help",
			model.Args{"Wanted": cmp.Or(strings.Join(wanted, " "), "options alone"), "Command": command})
	}
	return named(command, operands)
}

// named returns nil where no operand is empty, as a script's unset variable is.
func named(command string, operands []string) error {
	if slices.Contains(operands, "") {
		return usage(command, "got an empty name; name the file", nil)
	}
	return nil
}

// oneOf returns nil where an option has one of some values.
func oneOf(option, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return usage(option, `"{{.Value}}" is not one of {{.Allowed}}`, model.Args{"Value": value, "Allowed": strings.Join(allowed, ", ")})
}

// points reads an option that counts points: a number from 0 to 100.
func points(option, value string) (float64, error) {
	number, err := strconv.ParseFloat(value, 64)
	if err != nil || !(number >= 0 && number <= 100) { // the comparison is false for NaN
		return 0, usage(option, `"{{.Value}}" is not a number from 0 to 100`, model.Args{"Value": value})
	}
	return number, nil
}

// hasEnding reports whether a file's name ends so, in any case.
func hasEnding(path, ending string) bool {
	return strings.HasSuffix(strings.ToLower(path), ending)
}
