package main

import (
	"flag"
	"strconv"
)

func importCommand() command {
	return command{
		name:     "import",
		synopsis: []string{"W.wyt FILE.wyt.json"},
		does:     "adds an assessment to a workspace, which is made if it is not there, and prints its id",
		prepare: func(options *flag.FlagSet) action {
			into := options.String("assessment", "", "`ID` of the assessment that takes ballots or metrics; not in this version")
			flip := options.Bool("flip", false, "take 1 as most important in ballots; not in this version")
			return func(s shell, operands []string) error {
				if *into != "" || *flip {
					return usage("--assessment", "ballots and metrics cannot be imported in this version; import a .wyt.json", nil)
				}
				return importDocument(s, operands)
			}
		},
	}
}

func importDocument(s shell, operands []string) error {
	if err := exactly("import", operands, "W.wyt", "FILE.wyt.json"); err != nil {
		return err
	}
	if !hasEnding(operands[1], ".json") {
		return usage(operands[1], "is not a .wyt.json, and nothing else can be imported in this version", nil)
	}
	a, _, err := readAssessment(operands[1])
	if err != nil {
		return err
	}
	id, err := add(operands[0], a)
	if err != nil {
		return err
	}
	return s.print(strconv.FormatInt(int64(id), 10) + "\n")
}
