// Package report shows the pages as they will be printed and what is to be
// printed: the full report or the handout for teams, on which paper.
package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/report"
)

// Choice is what the person wants printed.
type Choice struct {
	Kind  report.Kind
	Paper report.Paper
}

// Print is a document and its pages, ready to be shown or written.
type Print struct {
	Document report.Document
	Result   report.Result
}

// State is what the report screen shows.
type State struct {
	Print Print
	// Names holds the name of each page, from its first bookmark.
	Names []string
	// Snapshot is the beginning of the hash, in groups.
	Snapshot string
	// Shaky says which layer of the foundation is shaky; empty where none is.
	Shaky string
	// Notes says what could not be printed as it was typed.
	Notes []string
}

// Present lays out what the screen shows. snapshot may be empty where the
// assessment cannot be written as a document yet.
func Present(a model.Assessment, analysis gap.Analysis, catalogue model.Catalogue, snapshot string, choice Choice, measure report.Measurer, language model.Language) State {
	input := report.Input{Assessment: a, Analysis: analysis, Catalogue: catalogue, Snapshot: snapshot, Language: language}
	document := report.Full(input)
	if choice.Kind == report.TeamHandout {
		document = report.Handout(input)
	}
	result := report.Layout(document, choice.Paper, measure)
	state := State{Print: Print{document, result}, Snapshot: report.ShortHash(snapshot), Notes: result.Notes}
	for i := range result.Pages {
		state.Names = append(state.Names, pageName(result.Pages, i, language))
	}
	if layer, shaky := a.Plan.Foundation.FirstShaky(); shaky {
		state.Shaky = language("The foundation check names a shaky layer: {{.Layer}}. The report says so.", model.Args{"Layer": language(layer.Name(), nil)})
	}
	return state
}

// pageName returns a page's first title, or what it goes on with.
func pageName(pages []report.Page, i int, language model.Language) string {
	for _, bookmark := range pages[i].Bookmarks {
		if bookmark.Level == 0 {
			return bookmark.Title
		}
	}
	return language("continued", nil)
}
