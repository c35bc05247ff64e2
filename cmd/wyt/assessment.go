package main

import (
	"bytes"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/storage/document"
)

const documentEnding = ".wyt.json"

// catalogue returns the catalogue that the program ships with.
func catalogue() (model.Catalogue, error) {
	return model.ParseCatalogue(bytes.NewReader(assets.Metrics), bytes.NewReader(assets.OpposingPairs))
}

// readAssessment reads an assessment document.
func readAssessment(path string) (model.Assessment, model.Catalogue, error) {
	known, err := catalogue()
	if err != nil {
		return model.Assessment{}, model.Catalogue{}, err
	}
	a, err := document.ReadFile(path, known)
	return a, known, err
}

// documentName returns nil for a name that an assessment document can have.
func documentName(path string) error {
	switch {
	case path == "":
		return usage("-o", "is missing; name the file to write", nil)
	case !hasEnding(path, documentEnding):
		return usage(path, "does not end in .wyt.json; end the name so", nil)
	}
	return nil
}
