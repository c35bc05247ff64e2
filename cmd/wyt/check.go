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
	switch code := model.CodeOf(err); {
	case code == model.CodeDamaged, code == model.CodeFormat: // a damaged beginning looks like another format
		return no(s, model.Sentence(err, s.language))
	case err != nil:
		return err
	case len(report.Problems) == 0:
		return s.answer("{{.Workspace}} is sound. Number of assessments: {{.Count}}.",
			model.Args{"Workspace": operands[0], "Count": report.Assessments})
	}
	var problems []string
	for _, problem := range report.Problems {
		problems = append(problems, problem.In(s.language))
	}
	return no(s, problems...)
}

// no gives the answer no, a line for each reason.
func no(s shell, reasons ...string) error {
	for _, reason := range reasons {
		if err := s.print(oneLine(reason) + "\n"); err != nil {
			return err
		}
	}
	return errNo
}
