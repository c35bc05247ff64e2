package main

import (
	"bytes"
	"flag"

	"walkyourtalk/model/gap"
	"walkyourtalk/storage/document"
)

func analyzeCommand() command {
	return command{
		name:     "analyze",
		synopsis: []string{"FILE.wyt.json [--target WHAT] [--margin N] [--misdirected N] [--step N]"},
		does:     "prints the analysis document",
		prepare: func(options *flag.FlagSet) action {
			target := options.String("target", "order", "`WHAT` to aim the least re-weighting at: order (default), misdirected or walking")
			goal := map[string]*string{
				"margin":      options.String("margin", "5", "`POINTS` by which each constraint leads the next, 5 unless given"),
				"misdirected": options.String("misdirected", "10", "`POINTS` that may stay misdirected, 10 unless given"),
				"step":        options.String("step", "1", "`POINTS` between the new incentives, 1 unless given; 0 for any"),
			}
			return func(s shell, operands []string) error {
				if err := checkGoal(*target, goal); err != nil {
					return err
				}
				return analyze(s, operands)
			}
		},
	}
}

// checkGoal refuses a goal of the re-weighting that has no meaning.
func checkGoal(target string, goal map[string]*string) error {
	if err := oneOf("--target", target, "order", "misdirected", "walking"); err != nil {
		return err
	}
	for _, name := range []string{"margin", "misdirected", "step"} {
		if _, err := points("--"+name, *goal[name]); err != nil {
			return err
		}
	}
	return nil
}

func analyze(s shell, operands []string) error {
	if err := exactly("analyze", operands, "FILE.wyt.json"); err != nil {
		return err
	}
	a, known, err := readAssessment(operands[0])
	if err != nil {
		return err
	}
	var analysis bytes.Buffer
	if err := document.WriteAnalysis(&analysis, a, gap.Analyze(a, known)); err != nil {
		return err
	}
	return s.print(analysis.String())
}
