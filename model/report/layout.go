package report

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
)

// Page is one page as it is painted.
type Page struct {
	// Scene's width and height are the paper's.
	Scene     chart.Scene
	Bookmarks []Bookmark
}

// Bookmark names a place on a page, Y units below its top. Level 0 is a page's
// title, level 1 a part of it.
type Bookmark struct {
	Title string
	Level int
	Y     float64
}

// Result is a document on paper.
type Result struct {
	Pages []Page
	// Notes says in sentences what could not be printed as it was typed; the
	// last page says the same.
	Notes []string
}

// Layout breaks a document into pages. The same document, paper and measurer
// give the same pages.
func Layout(document Document, paper Paper, measure Measurer) Result {
	_, _, width, room := paper.body()
	c := composer{measure: measure, language: languageOf(document.Language), room: room}
	header := c.header(document.Header, width)
	var sections [][]strip
	for _, section := range document.Sections {
		sections = append(sections, c.blocks(section, width))
	}
	notes := c.lost.notes(c.language)
	if n := len(sections); n > 0 && len(notes) > 0 {
		sections[n-1] = append(sections[n-1], c.blocks(c.noteBlocks(notes), width)...)
	}
	var pages []Page
	for _, strips := range sections {
		pages = append(pages, paginate(strips, paper)...)
	}
	for i := range pages {
		c.furnish(&pages[i].Scene, paper, header, document.Meta.Snapshot, i+1, len(pages))
	}
	return Result{Pages: pages, Notes: notes}
}

// noteBlocks returns the notes as the last page prints them.
func (c *composer) noteBlocks(notes []string) []Block {
	blocks := []Block{Space(blockRoom), Paragraph{Text: bold(c.language("Not printed as it was typed", nil))}}
	for _, note := range notes {
		blocks = append(blocks, Paragraph{Text: plain(note), Face: CaptionFace})
	}
	return blocks
}

// languageOf returns the language, English where there is none.
func languageOf(language model.Language) model.Language {
	if language == nil {
		return model.English
	}
	return language
}
