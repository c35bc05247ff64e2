// Package document reads and writes the assessment document (*.wyt.json), its
// canonical form and hash, and writes the analysis document.
//
// Reading is strict: unknown fields, fields that stand twice, wrong types and
// values out of range are refused with the path of the field, such as
// walk.metrics[3].incentive. A byte-order mark is skipped, as RFC 8259 allows,
// since some editors write one. Errors are of type *[model.Error].
package document

import (
	"io"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// Format and Version begin every assessment document.
const (
	Format  = "walkyourtalk.assessment"
	Version = 1
)

// mostBytes is the size over which no document is read, in bytes.
const mostBytes = 64 << 20

// Read reads an assessment document in normal form. Errors name the field, and
// before it the file where a name is given. The catalogue gives the split of a
// metric that has a catalogue key and no split of its own.
func Read(r io.Reader, name string, catalogue model.Catalogue) (model.Assessment, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostBytes+1))
	if err != nil {
		return model.Assessment{}, file.ReadProblem(name, err)
	}
	a, err := parse(data, catalogue)
	if err != nil {
		return model.Assessment{}, inFile(name, err)
	}
	return a, nil
}

// ReadFile reads the assessment document at a path.
func ReadFile(path string, catalogue model.Catalogue) (model.Assessment, error) {
	f, err := file.Open(path)
	if err != nil {
		return model.Assessment{}, err
	}
	defer func() { _ = f.Close() }()
	return Read(f, path, catalogue)
}

// Write writes the document: fields in a fixed order, defaults and zeros left
// out, voices merged. An assessment that is not ranked yet, or breaks another
// rule, is refused before anything is written; an error of w is returned as it
// is.
func Write(w io.Writer, a model.Assessment) error {
	data, err := marshal(a)
	if err != nil {
		return err
	}
	return writeIndented(w, data)
}

// WriteFile writes the document to a path, as a whole or not at all.
func WriteFile(path string, a model.Assessment) error {
	return file.Replace(path, func(w io.Writer) error { return Write(w, a) })
}

func parse(data []byte, catalogue model.Catalogue) (model.Assessment, error) {
	text, err := checkText(data)
	if err != nil {
		return model.Assessment{}, err
	}
	if err := checkHead(text); err != nil {
		return model.Assessment{}, err
	}
	var a model.Assessment
	if err := decode(text, assessment(&a, catalogue)); err != nil {
		return model.Assessment{}, err
	}
	if err := a.Validate(); err != nil {
		return model.Assessment{}, err
	}
	a = a.Normalized()
	return a, a.Validate() // merged ballots may be too many
}

// marshal returns the document without white space, fields in reading order.
func marshal(a model.Assessment) ([]byte, error) {
	if !a.Talk.Ranking.IsComplete() {
		return nil, model.Invalidf("talk.ranking", "Rank first: give each of the four constraints a score from 1 to 5", nil)
	}
	if err := a.Validate(); err != nil {
		return nil, err
	}
	a = a.Normalized()
	if err := a.Validate(); err != nil {
		return nil, err
	}
	return encode(assessmentObject(a))
}
