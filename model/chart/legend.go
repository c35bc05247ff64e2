package chart

import "walkyourtalk/model"

const (
	legendHeight = 16
	legendSize   = 12
	keyWidth     = 28
)

// Legend returns the line that says how talk and walk are drawn. It is 16 high
// and as wide as its words.
func Legend(language model.Language, measure Measurer) Scene {
	talk := language("Talk: what you say comes first", nil)
	walk := language("Walk: what you reward", nil)
	scene := Scene{Height: legendHeight, Alt: sentences(talk+".", walk+".")}
	scene.key(talkKey(), talk, measure)
	scene.Width += 3 * labelGap
	scene.key(walkKey(), walk, measure)
	return scene
}

// key appends a key and its words at the right end of a legend.
func (s *Scene) key(marks []Mark, words string, measure Measurer) {
	s.Place(Scene{Marks: marks}, Point{X: s.Width}, 1)
	s.Width += keyWidth + labelGap
	s.Add(Text{At: Point{s.Width, legendHeight / 2}, Text: words, Size: legendSize, Color: Ink})
	s.Width += measure.TextWidth(words, legendSize, Regular)
}

func talkKey() []Mark {
	middle := float64(legendHeight) / 2
	return []Mark{
		Line{From: Point{1, middle}, To: Point{keyWidth - 1, middle}, Width: 2, Color: Ink},
		Circle{Center: Point{keyWidth / 2, middle}, Radius: 4, Fill: Surface, Stroke: Ink, StrokeWidth: 2},
	}
}

func walkKey() []Mark {
	const edge = 5
	return []Mark{
		Rect{At: Point{0, edge}, Width: keyWidth, Height: legendHeight - edge, Fill: WalkFill},
		Line{From: Point{1, edge}, To: Point{keyWidth - 1, edge}, Width: 2, Color: Walk},
		Rect{At: Point{keyWidth/2 - 4, edge - 4}, Width: 8, Height: 8, Fill: Walk},
	}
}
