// Package report turns an assessment and its analysis into documents, trees of
// blocks that say what stands where, and breaks a document into pages of paper,
// each one a scene that the screen and the PDF paint alike.
//
// [Full] and [Handout] build documents. [Layout] measures their texts, wraps
// them into lines, breaks tables and lists across pages and repeats table
// heads. Every text passes [Clean] on its way to a page, so that a page never
// holds a character that its typefaces lack.
package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

// Kind says what a document is for.
type Kind string

// The kinds.
const (
	FullReport  Kind = "full"
	TeamHandout Kind = "handout"
)

// Kinds returns the kinds, the default first.
func Kinds() [2]Kind { return [2]Kind{FullReport, TeamHandout} }

// Name returns the kind's English name.
func (k Kind) Name() string {
	if k == TeamHandout {
		return "Team handout"
	}
	return "Full report"
}

// Document is a report before it meets paper.
type Document struct {
	Kind Kind
	Meta Meta
	// Header stands at the top of every page.
	Header Header
	// Sections each begin a page.
	Sections []Section
	// Language writes what the layout itself says: page numbers and notes.
	Language model.Language
}

// Meta is what a document says about itself to programs.
type Meta struct {
	Title   string
	Subject string
	// Snapshot is the hash of the assessment that the document was made from,
	// 64 hex digits; empty where it is not known.
	Snapshot string
	Date     model.Date
	// Language is the tag of the language that it is written in (BCP 47).
	Language string
}

// Header is the text at the two ends of each page's first line. Right is
// shortened where it does not fit, End stands behind it in full.
type Header struct {
	Left, Right, End string
}

// Section is a run of blocks that begins on a new page.
type Section []Block

// Block is one part of a section: a [Heading], [Paragraph], [Table], [Figure],
// [Box], [List], [Signatures], [Hash], [Columns], [Space] or [Rule].
type Block interface {
	// lay returns the block as strips of a width.
	lay(c *composer, width float64) []strip
}

// Input is what a document is made from.
type Input struct {
	Assessment model.Assessment
	Analysis   gap.Analysis
	Catalogue  model.Catalogue
	// Snapshot is the assessment's hash, 64 hex digits.
	Snapshot string
	// Printed says when the document was made, in words; it may be empty.
	Printed string
	// Language is the reader's language; nil stands for English. Tag is its
	// BCP 47 tag; empty stands for "en".
	Language model.Language
	Tag      string
}
