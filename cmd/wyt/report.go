package main

import (
	"flag"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/report"
	"walkyourtalk/storage/document"
	"walkyourtalk/storage/pdf"
)

func reportCommand() command {
	return command{
		name:     "report",
		synopsis: []string{"FILE.wyt.json... -o OUT.pdf (or -o DIR/ for many)", "--workspace W.wyt --all -o DIR/"},
		does:     "writes reports as PDF, one for each assessment",
		prepare: func(options *flag.FlagSet) action {
			var o reportOptions
			options.StringVar(&o.to, "o", "", "`FILE` to write, ending in .pdf, or folder, ending in /")
			options.StringVar(&o.kind, "kind", "full", "`KIND` of report: full (default) or handout")
			options.StringVar(&o.paper, "paper", "a4", "`PAPER` to print on: a4 (default) or letter")
			options.StringVar(&o.tag, "lang", "en", "`LANGUAGE` of the report: en (default)")
			options.StringVar(&o.logo, "logo", "", "`PICTURE` at the top of each page; not in this version")
			options.StringVar(&o.workspace, "workspace", "", "`WORKSPACE` to take the assessments from")
			options.BoolVar(&o.all, "all", false, "report on every assessment of the workspace")
			return func(s shell, operands []string) error { return writeReports(s, operands, o) }
		},
	}
}

// reportOptions are the options as they were typed.
type reportOptions struct {
	to, kind, paper, tag, logo, workspace string
	all                                   bool
}

// check refuses what is not to be had.
func (o reportOptions) check() error {
	switch o.kind {
	case "ballots", "agenda", "rollup":
		return usage("--kind", "{{.Kind}} is not available in this version; choose full or handout", model.Args{"Kind": o.kind})
	}
	if o.logo != "" {
		return usage("--logo", "is not available in this version; leave it out", nil)
	}
	if err := oneOf("--kind", o.kind, "full", "handout"); err != nil {
		return err
	}
	if err := oneOf("--paper", o.paper, "a4", "letter"); err != nil {
		return err
	}
	return oneOf("--lang", o.tag, "en")
}

// writeReports reads every assessment before it writes the first report, and
// says what there is to note when all are written: a failure is one line.
func writeReports(s shell, operands []string, o reportOptions) error {
	if err := o.check(); err != nil {
		return err
	}
	sources, notes, err := sourcesOf(s, operands, o)
	if err != nil {
		return err
	}
	paths, err := destinations(sources, o)
	if err != nil {
		return err
	}
	if err := apart(paths, append(operands, o.workspace)); err != nil {
		return err
	}
	replaced, err := o.writeAll(paths, sources)
	if err != nil {
		return err
	}
	for _, note := range append(notes, replaced...) {
		s.note(note)
	}
	return nil
}

// writeAll writes each report to its path, and returns what could not be
// printed as it was typed.
func (o reportOptions) writeAll(paths []string, sources []source) ([]string, error) {
	known, err := catalogue()
	if err != nil {
		return nil, err
	}
	printer, err := pdf.New()
	if err != nil {
		return nil, err
	}
	var notes []string
	for i, source := range sources {
		replaced, err := o.write(printer, paths[i], source.assessment, known)
		if err != nil {
			return nil, err
		}
		for _, note := range replaced {
			notes = append(notes, paths[i]+": "+note)
		}
	}
	return notes, nil
}

// write writes one report, the same bytes for the same assessment at any time,
// and returns what could not be printed as it was typed.
func (o reportOptions) write(printer *pdf.Printer, path string, a model.Assessment, known model.Catalogue) ([]string, error) {
	hash, err := document.Hash(a)
	if err != nil {
		return nil, err
	}
	input := report.Input{
		Assessment: a, Analysis: gap.Analyze(a, known), Catalogue: known,
		Snapshot: hash, Language: model.English, Tag: o.tag,
	}
	layout := report.Full
	if o.kind == "handout" {
		layout = report.Handout
	}
	paper := report.A4
	if o.paper == "letter" {
		paper = report.Letter
	}
	written := layout(input)
	result := report.Layout(written, paper, printer)
	return result.Notes, printer.WriteFile(path, written, result)
}
