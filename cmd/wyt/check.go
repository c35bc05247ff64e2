package main

import (
	"context"
	"flag"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

func checkCommand() command {
	return command{
		name:     "check",
		synopsis: []string{"W.wyt"},
		does:     "says whether a workspace is sound; exits with 1 if not",
		prepare: func(options *flag.FlagSet) action {
			restore := options.Bool("restore", false, "restore the newest good backup; not in this version")
			return func(s shell, operands []string) error {
				if *restore {
					return usage("--restore", "this version keeps no backups; take a copy of the workspace from before", nil)
				}
				return check(s, operands)
			}
		},
	}
}

func check(s shell, operands []string) error {
	if err := exactly("check", operands, "W.wyt"); err != nil {
		return err
	}
	report, err := reading(operands[0], func(w *workspace.Workspace) (workspace.Report, error) {
		return w.Check(context.Background())
	})
	switch {
	case model.CodeOf(err) == model.CodeDamaged:
		return no(s, model.Sentence(err, s.language))
	case err != nil:
		return err
	case len(report.Problems) == 0:
		return s.answer("{{.Workspace}} is sound and holds {{.Count}} assessments.",
			model.Args{"Workspace": operands[0], "Count": report.Assessments})
	}
	var problems string
	for _, problem := range report.Problems {
		problems += problem.In(s.language) + "\n"
	}
	return no(s, problems[:len(problems)-1])
}

// no gives the answer no in words.
func no(s shell, words string) error {
	if err := s.print(words + "\n"); err != nil {
		return err
	}
	return errNo
}
