package report

import "walkyourtalk/model/chart"

// Heading is a title above what follows, and a bookmark. Level 0 is a page's
// title, level 1 a part of it. Note is a caption under it; it may be empty.
type Heading struct {
	Level int
	Text  string
	Note  string
	Face  Face
}

func (h Heading) lay(c *composer, width float64) []strip {
	strips := spaced(c.lines(bold(h.Text), h.Face, width, 0, ""), h.before())
	if len(strips) == 0 {
		return nil
	}
	strips[0].bookmarks = []Bookmark{{Title: c.clean(h.Text), Level: h.Level}}
	if h.Note != "" {
		strips = append(strips, spaced(c.lines(muted(h.Note), CaptionFace, width, 0, ""), noteRoom)...)
	}
	for i := range strips {
		strips[i].keep = true
	}
	return strips
}

// The rooms above blocks.
const (
	sectionRoom = 26
	blockRoom   = 8
	leadRoom    = 4
	noteRoom    = 4
)

func (h Heading) before() float64 {
	if h.Level == 0 {
		return 0
	}
	return sectionRoom
}

// Paragraph is a text in lines. Lines limits their number where it is not 0;
// Name then says in a note what was shortened.
type Paragraph struct {
	Text  Text
	Face  Face
	Lines int
	Name  string
}

func (p Paragraph) lay(c *composer, width float64) []strip {
	before := float64(blockRoom)
	if p.Face == LeadFace || p.Face == HandoutLeadFace {
		before = leadRoom
	}
	return spaced(c.lines(p.Text, p.Face, width, p.Lines, p.Name), before)
}

// Space is room between two blocks, in units, beside what they have of their
// own.
type Space float64

func (s Space) lay(*composer, float64) []strip { return nil }

// Rule is a hairline across the page.
type Rule struct{}

func (Rule) lay(_ *composer, width float64) []strip {
	scene := chart.Scene{Width: width, Height: 1}
	scene.Add(hairline(chart.Point{}, width, chart.Hairline))
	return []strip{{scene: scene, before: sectionRoom, keep: true}}
}

// hairline returns a horizontal line of one unit below at.
func hairline(at chart.Point, width float64, color chart.Role) chart.Mark {
	return chart.Rect{At: at, Width: width, Height: 1, Fill: color}
}
