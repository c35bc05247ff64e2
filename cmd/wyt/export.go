package main

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"strconv"

	"walkyourtalk/model"
	"walkyourtalk/storage/document"
	"walkyourtalk/storage/file"
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
	if err := apart([]string{to}, operands); err != nil {
		return err
	}
	var written bytes.Buffer
	if err := document.Write(&written, found.Assessment); err != nil {
		return within(place(operands[0], number), err)
	}
	return file.Replace(to, func(w io.Writer) error {
		_, err := written.WriteTo(w)
		return err
	})
}

// within puts where an assessment stands before the field of an error.
func within(from string, err error) error {
	var e *model.Error
	if !errors.As(err, &e) {
		return err
	}
	named := *e
	named.Field = from + ": " + e.Field
	return &named
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
