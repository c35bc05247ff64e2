package main

import (
	"path/filepath"
	"strconv"
	"strings"
	"unicode"

	"walkyourtalk/model"
)

// source is an assessment to report on.
type source struct {
	from       string // the file, or the assessment within a workspace
	base       string // the report's name in a folder, without its ending
	assessment model.Assessment
}

// sourcesOf returns the assessments that are named, files or all of a
// workspace, and what is to be said about those that are left out.
func sourcesOf(s shell, operands []string, o reportOptions) (sources []source, notes []string, err error) {
	switch {
	case o.workspace == "" && o.all:
		return nil, nil, usage("--all", "takes --workspace W.wyt beside it", nil)
	case o.workspace == "" && len(operands) == 0:
		return nil, nil, usage("report", "takes FILE.wyt.json, or --workspace W.wyt --all; see wyt report --help", nil)
	case o.workspace == "":
		sources, err = sourcesFromFiles(operands)
		return sources, nil, err
	case !o.all || len(operands) > 0:
		return nil, nil, usage("--workspace", "takes --all beside it and no file", nil)
	}
	return sourcesFromWorkspace(s, o.workspace)
}

func sourcesFromFiles(paths []string) ([]source, error) {
	if err := named("report", paths); err != nil {
		return nil, err
	}
	var sources []source
	for _, path := range paths {
		a, _, err := readAssessment(path)
		if err != nil {
			return nil, err
		}
		sources = append(sources, source{from: path, base: baseOf(path), assessment: a})
	}
	return sources, nil
}

// sourcesFromWorkspace leaves out assessments that are not ranked yet, and
// returns a note about each.
func sourcesFromWorkspace(s shell, path string) (sources []source, notes []string, err error) {
	entries, err := entriesOf(path)
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		from := place(path, e.ID)
		if err := e.Assessment.Validate(); err != nil {
			notes = append(notes, from+": "+s.language("is left out: {{.Reason}}", model.Args{"Reason": model.Sentence(err, s.language)}))
			continue
		}
		base := strings.Trim(strconv.FormatInt(int64(e.ID), 10)+"-"+slug(e.Assessment.Title), "-")
		sources = append(sources, source{from: from, base: base, assessment: e.Assessment})
	}
	if len(sources) == 0 {
		return nil, nil, usage(path, "holds no assessment to report on; rank one first", nil)
	}
	return sources, notes, nil
}

// place names an assessment of a workspace in an error.
func place(path string, id model.ID) string {
	return path + ": assessment " + strconv.FormatInt(int64(id), 10)
}

// baseOf returns a document's name without folder and ending.
func baseOf(path string) string {
	base := filepath.Base(path)
	for _, ending := range []string{documentEnding, ".json"} {
		if hasEnding(base, ending) && len(base) > len(ending) {
			return base[:len(base)-len(ending)]
		}
	}
	return base
}

// slug returns a title as part of a file's name: letters and digits in lower
// case, hyphens for the rest, 60 characters at most.
func slug(title string) string {
	const most = 60
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	letters := []rune(strings.Join(words, "-"))
	return strings.TrimRight(string(letters[:min(most, len(letters))]), "-")
}
