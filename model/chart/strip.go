package chart

import (
	"slices"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

const (
	groupGap      = 52
	columnGap     = 12
	figureGap     = 6
	stripHead     = 28
	headLine      = 18
	stripRow      = 36
	leastStripBar = 24
)

// strip lays out the channels.
type strip struct {
	columns  [columnCount]column
	names    [model.ConstraintCount]string
	language model.Language
	measure  Measurer
	// nameWidth is the room of the constraints' names, textWidth that of the
	// widest figure, and most the share that the longest bar stands for.
	nameWidth, textWidth, most float64
}

func (s *strip) measured() {
	s.nameWidth = rowBadge + labelGap + widest(s.measure, rowText, Regular, s.names[:]...) + 3*labelGap
	for _, column := range s.columns {
		s.most = max(s.most, largest(column.shares))
		for _, c := range model.Constraints() {
			text, _ := s.figure(column, c)
			s.textWidth = max(s.textWidth, s.measure.TextWidth(text, rowText, Bold))
		}
	}
}

// least is the least width: room for the longest figure beside a short bar, for
// the longest word of a channel's name, and for the words above each group.
func (s *strip) least() float64 {
	room := max(s.textWidth+figureGap+leastStripBar, widest(s.measure, rowText, Regular, s.absent()))
	for _, column := range s.columns {
		room = max(room, widest(s.measure, rowText, Regular, halves(column.head)...))
	}
	group := widest(s.measure, rowText, Bold, s.talkWords(), s.walkWords())
	room = max(room+columnGap, group/model.WalkChannelCount)
	return s.nameWidth + groupGap + columnCount*room
}

func (s *strip) talkWords() string { return s.language("Talk: what you say", nil) }
func (s *strip) walkWords() string { return s.language("Walk: what you reward and watch", nil) }
func (s *strip) absent() string    { return s.language("no values", nil) }

// figure returns a share's figure and whether it is the channel's strongest.
func (s *strip) figure(col column, c model.Constraint) (string, bool) {
	if col.shares == nil {
		return "", false
	}
	text := figure.Short(100 * col.shares[c])
	if !slices.Contains(col.shares.Largest(), c) {
		return text, false
	}
	return s.language("{{.Figure}} · 1st", model.Args{"Figure": text}), true
}

func (s *strip) draw(width float64) Scene {
	pitch := (width - s.nameWidth - groupGap) / columnCount
	lines := s.headLines(pitch)
	first := stripHead + float64(lines)*headLine + stripRow/2
	scene := Scene{Width: width, Height: first + 3.5*stripRow}
	s.groups(&scene, pitch)
	for i, column := range s.columns {
		left := s.left(i, pitch)
		s.head(&scene, column.head, left, lines)
		if column.shares == nil {
			scene.Add(Text{At: Point{left, first}, Text: s.absent(), Size: rowText, Color: Muted})
			continue
		}
		for _, c := range model.Constraints() {
			s.cell(&scene, column, c, Point{left, first + float64(c)*stripRow}, pitch)
		}
	}
	for _, c := range model.Constraints() {
		scene.Add(label(Point{0, first + float64(c)*stripRow}, rowBadge, c, s.names[c], rowText)...)
	}
	return scene
}

// left returns the left edge of a column.
func (s *strip) left(i int, pitch float64) float64 {
	left := s.nameWidth + float64(i)*pitch
	if i >= model.TalkChannelCount {
		left += groupGap
	}
	return left
}

// groups draws what stands above the three columns of talk and of walk.
func (s *strip) groups(scene *Scene, pitch float64) {
	const rule = 20
	for _, group := range []struct {
		first       int
		words       string
		text, under Role
	}{
		{0, s.talkWords(), Ink, Ink},
		{model.TalkChannelCount, s.walkWords(), WalkText, Walk},
	} {
		left := s.left(group.first, pitch)
		right := left + model.TalkChannelCount*pitch - columnGap
		scene.Add(
			Text{At: Point{left, 8}, Text: group.words, Size: rowText, Style: Bold, Color: group.text},
			Line{From: Point{left + 1, rule}, To: Point{right - 1, rule}, Width: 2, Color: group.under},
		)
	}
}

// headLines returns how many lines the longest channel name takes.
func (s *strip) headLines(pitch float64) int {
	for _, column := range s.columns {
		if s.measure.TextWidth(column.head, rowText, Regular) > pitch-columnGap {
			return 2
		}
	}
	return 1
}

// head writes a channel's name, on two lines where there are two and it has a
// space.
func (s *strip) head(scene *Scene, name string, left float64, lines int) {
	texts := []string{name}
	if lines == 2 {
		texts = halves(name)
	}
	for i, text := range texts {
		middle := stripHead + (float64(lines-len(texts)+i)+0.5)*headLine
		scene.Add(Text{At: Point{left, middle}, Text: text, Size: rowText, Color: Muted})
	}
}

// cell draws one bar with its figure.
func (s *strip) cell(scene *Scene, col column, c model.Constraint, at Point, pitch float64) {
	text, strongest := s.figure(col, c)
	var length float64
	if s.most > 0 {
		length = (pitch - columnGap - s.textWidth - figureGap) * col.shares[c] / s.most
	}
	if length > 0 {
		drawn := bar(Point{at.X, at.Y - barHeight/2}, length, barHeight, c)
		if !strongest {
			drawn.Fill, drawn.Stroke, drawn.StrokeWidth = TintOf(c), None, 0
		}
		scene.Add(drawn)
	}
	style := Regular
	if strongest {
		style = Bold
	}
	scene.Add(Text{At: Point{at.X + length + figureGap, at.Y}, Text: text, Size: rowText, Style: style, Color: Ink})
}

// halves splits a name at the space that is nearest to its middle.
func halves(name string) []string {
	best := -1
	for i, r := range name {
		if r == ' ' && (best < 0 || distance(i, len(name)) < distance(best, len(name))) {
			best = i
		}
	}
	if best < 0 {
		return []string{name}
	}
	return []string{strings.TrimSpace(name[:best]), strings.TrimSpace(name[best:])}
}

// distance returns twice how far a place is from the middle of a length.
func distance(place, length int) int { return max(2*place-length, length-2*place) }
