package document

import (
	"errors"
	"maps"
	"strconv"
	"strings"
	"unicode"

	"walkyourtalk/model"
)

// fieldPath returns the path of a field of the object at path: walk.metrics,
// or walk["other name"] where the name holds more than letters, digits and _.
func fieldPath(path, name string) string {
	isPlain := name != "" && !strings.ContainsFunc(name, func(r rune) bool {
		return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
	switch {
	case !isPlain:
		return path + "[" + strconv.Quote(brief(name)) + "]"
	case path == "":
		return brief(name)
	}
	return path + "." + brief(name)
}

// brief puts a value of the file on one line and shortens it for a sentence.
func brief(value string) string {
	const most = 40
	runes := []rune(strings.Join(strings.Fields(value), " "))
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most]) + "…"
}

// inFile puts the file's name before the field of an error, and makes brief what
// the file holds there.
func inFile(name string, err error) error {
	var e *model.Error
	if name == "" || !errors.As(err, &e) {
		return err
	}
	named := *e
	named.Args = maps.Clone(e.Args)
	for _, arg := range []string{"Value", "Date"} {
		if value, isText := e.Args[arg].(string); isText {
			named.Args[arg] = brief(value)
		}
	}
	named.Field = name
	if e.Field != "" {
		named.Field += ": " + e.Field
	}
	return &named
}
