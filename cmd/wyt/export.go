package main

import (
	"flag"
	"strconv"

	"walkyourtalk/model"
	"walkyourtalk/storage/document"
)

func exportCommand() command {
	return command{
		name:     "export",
		synopsis: []string{"W.wyt --assessment ID -o FILE.wyt.json"},
		does:     "writes an assessment of a workspace as a document",
		prepare: func(options *flag.FlagSet) action {
			id := options.String("assessment", "", "`ID` of the assessment, as wyt list prints it")
			to := options.String("o", "", "`FILE` to write, ending in .wyt.json")
			return func(_ shell, operands []string) error { return export(operands, *id, *to) }
		},
	}
}

func export(operands []string, id, to string) error {
	if err := exactly("export", operands, "W.wyt"); err != nil {
		return err
	}
	number, err := assessmentID(id)
	if err != nil {
		return err
	}
	if hasEnding(to, ".csv") || hasEnding(to, ".xlsx") {
		return usage(to, "tables cannot be exported in this version; end the name in .wyt.json", nil)
	}
	if err := documentName(to); err != nil {
		return err
	}
	found, err := entryOf(operands[0], number)
	if err != nil {
		return err
	}
	return document.WriteFile(to, found.Assessment)
}

// assessmentID reads the option --assessment.
func assessmentID(text string) (model.ID, error) {
	if text == "" {
		return 0, usage("--assessment", "is missing; name the assessment by its id, which wyt list prints", nil)
	}
	number, err := strconv.ParseInt(text, 10, 64)
	if err != nil || number < 1 {
		return 0, usage("--assessment", `"{{.ID}}" is not an id; wyt list prints them`, model.Args{"ID": text})
	}
	return model.ID(number), nil
}
