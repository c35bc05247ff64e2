package main

import (
	"flag"

	"walkyourtalk/model"
	"walkyourtalk/storage/document"
	"walkyourtalk/storage/pdf"
)

func verifyCommand() command {
	return command{
		name:     "verify",
		synopsis: []string{"REPORT.pdf FILE.wyt.json"},
		does:     "says whether a report was made from an assessment as it is now; exits with 1 if not",
		prepare: func(*flag.FlagSet) action {
			return verify
		},
	}
}

func verify(s shell, operands []string) error {
	if err := exactly("verify", operands, "REPORT.pdf", "FILE.wyt.json"); err != nil {
		return err
	}
	printed, err := pdf.Snapshot(operands[0])
	if err != nil {
		return err
	}
	a, _, err := readAssessment(operands[1])
	if err != nil {
		return err
	}
	hash, err := document.Hash(a)
	if err != nil {
		return err
	}
	names := model.Args{"Report": operands[0], "Document": operands[1]}
	if printed == hash {
		return s.answer("{{.Report}} was made from {{.Document}} as it is now.", names)
	}
	return no(s, s.language("{{.Report}} was not made from {{.Document}} as it is now: their snapshot hashes differ.", names))
}
