package report

import "walkyourtalk/model/chart"

// Text is the words of one paragraph, in spans of different cut or colour.
type Text []Span

// Span is a run of words in one cut and colour.
type Span struct {
	Text  string
	Style chart.Style
	Color chart.Role
}

// String returns the words alone.
func (t Text) String() string {
	var words string
	for _, span := range t {
		words += span.Text
	}
	return words
}

// plain returns words in ink.
func plain(words string) Text { return Text{{Text: words, Color: chart.Ink}} }

// bold returns words in bold ink.
func bold(words string) Text { return Text{{Text: words, Style: chart.Bold, Color: chart.Ink}} }

// muted returns words in the colour of secondary text.
func muted(words string) Text { return Text{{Text: words, Color: chart.Muted}} }

// Face is the size of a text and the height of its lines.
type Face int

// The faces. Those of the handout are larger, at 10 points or more.
const (
	BodyFace Face = iota
	CellFace
	CaptionFace
	LeadFace
	SectionFace
	TitleFace
	VerdictFace
	FigureFace
	SmallFigureFace
	HandoutFace
	HandoutLeadFace
	HandoutSectionFace
	HandoutTitleFace
	StatementFace
	faceCount
)

// size returns the height of the type and of its line, in units of 1/100 inch.
func (f Face) size() (size, line float64) {
	measures := [faceCount][2]float64{
		BodyFace:           {12, 18},
		CellFace:           {12, 17},
		CaptionFace:        {11, 14},
		LeadFace:           {13, 20},
		SectionFace:        {15, 24},
		TitleFace:          {26, 32},
		VerdictFace:        {22, 28},
		FigureFace:         {30, 36},
		SmallFigureFace:    {20, 36},
		HandoutFace:        {14, 22},
		HandoutLeadFace:    {14, 22},
		HandoutSectionFace: {16, 24},
		HandoutTitleFace:   {30, 40},
		StatementFace:      {17, 26},
	}
	return measures[f][0], measures[f][1]
}
