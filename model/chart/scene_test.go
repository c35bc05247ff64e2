package chart

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
)

// drawnShares draws fractions of 1, some of them 0.
func drawnShares(t *rapid.T, label string) *model.Shares {
	points := rapid.SliceOfN(rapid.IntRange(0, 100), model.ConstraintCount, model.ConstraintCount).Draw(t, label)
	var shares model.Shares
	for i, p := range points {
		shares[i] = float64(p)
	}
	normalized, ok := shares.Normalized()
	if !ok {
		return &model.Shares{1, 0, 0, 0}
	}
	return &normalized
}

// perhaps draws shares or their absence.
func perhaps(t *rapid.T, label string) *model.Shares {
	if rapid.IntRange(0, 3).Draw(t, label+" is absent") == 0 {
		return nil
	}
	return drawnShares(t, label)
}

// gapOf returns walk minus talk, in points.
func gapOf(talk, walk *model.Shares) *model.Shares {
	points := walk.Plus(talk.Scale(-1)).Scale(100)
	return &points
}

// drawnLanguage draws English, or a language in which all texts, or those alone
// that start with some letter, are longer.
func drawnLanguage(t *rapid.T) model.Language {
	ending := rapid.SampledFrom([]string{"", "lein", " mit noch viel mehr Worten als im Englischen"}).Draw(t, "ending")
	start := rapid.SampledFrom([]string{"", "n", "t", "W"}).Draw(t, "start")
	return func(text string, args model.Args) string {
		if strings.HasPrefix(text, start) {
			return model.English(text, args) + ending
		}
		return model.English(text, args)
	}
}

// drawnScenes draws one scene of each chart.
func drawnScenes(t *rapid.T, measure Measurer) map[string]Scene {
	language := drawnLanguage(t)
	talk, walk := drawnShares(t, "talk"), drawnShares(t, "walk")
	width := rapid.Float64Range(40, 1400).Draw(t, "width")
	diamond := Diamond{
		Talk: perhaps(t, "talk"), Walk: perhaps(t, "walk"), Ghost: perhaps(t, "ghost"),
		Labels: rapid.Bool().Draw(t, "labels"),
	}
	var channels Channels
	for i := range channels.Talk {
		channels.Talk[i], channels.Walk[i] = perhaps(t, "talk channel"), perhaps(t, "walk channel")
	}
	var before *model.Shares
	if earlier := perhaps(t, "earlier walk"); earlier != nil {
		before = gapOf(talk, earlier)
	}
	return map[string]Scene{
		"diamond":  diamond.Scene(width, rapid.Float64Range(40, 900).Draw(t, "height"), language, measure),
		"legend":   Legend(language, measure),
		"gapbars":  GapBars{Points: gapOf(talk, walk), Before: before}.Scene(width, language, measure),
		"sharebar": ShareBar{Shares: *walk, Height: rapid.Float64Range(8, 40).Draw(t, "bar height")}.Scene(width, language, measure),
		"weights":  WeightBars{Weights: talk, Notes: [4]string{"5/12", "4/12", "", "2/12"}}.Scene(width, language, measure),
		"channels": channels.Scene(width, language, measure),
		"handout":  HandoutBars{Talk: perhaps(t, "said"), Walk: perhaps(t, "rewarded")}.Scene(width, language, measure),
	}
}

// TestScenes checks what holds for every chart of any shares at any size.
func TestScenes(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		for name, scene := range drawnScenes(t, measure) {
			if scene.Alt == "" {
				t.Errorf("%s has no text that stands in for it", name)
			}
			checkMarks(t, name, scene, measure)
			checkTexts(t, name, scene, measure)
		}
	})
}

// checkMarks checks that every mark is finite and inside the scene, which a box
// with a NaN is not, and that polygons have 3 to 16 points.
func checkMarks(t *rapid.T, name string, scene Scene, measure Measurer) {
	for _, mark := range scene.Marks {
		if !extent(mark, measure).within(scene.Width, scene.Height, -rounding) {
			t.Errorf("%s (%g x %g) does not hold %s", name, scene.Width, scene.Height, describedMark(mark))
		}
		if p, ok := mark.(Polygon); ok && (len(p.Points) < 3 || len(p.Points) > 16) {
			t.Errorf("%s has a polygon of %d points", name, len(p.Points))
		}
	}
}

// checkTexts checks that texts keep clear of each other and that none is in a
// constraint's colour; a letter on a constraint's ground is in the colour made
// for that ground.
func checkTexts(t *rapid.T, name string, scene Scene, measure Measurer) {
	var texts []Text
	for i, mark := range scene.Marks {
		text, ok := mark.(Text)
		if !ok {
			continue
		}
		for _, other := range texts {
			if extent(text, measure).overlaps(extent(other, measure), -rounding) {
				t.Errorf("%s (%g x %g): %q overlaps %q", name, scene.Width, scene.Height, text.Text, other.Text)
			}
		}
		texts = append(texts, text)
		switch text.Color {
		case Ink, Muted, WalkText:
		default:
			ground, ok := scene.Marks[i-1].(Rect)
			if !ok || text.Color != ground.Fill-Of(model.Quality)+On(model.Quality) {
				t.Errorf("%s: %q is %s on %v", name, text.Text, roleNames[text.Color], scene.Marks[i-1])
			}
		}
	}
}

func TestPlaceScalesAndShiftsEveryMark(t *testing.T) {
	var scene Scene
	scene.Place(Scene{Marks: []Mark{
		Line{From: Point{1, 2}, To: Point{3, 4}, Width: 1, Color: Ink, Dash: 3},
		Polygon{Points: []Point{{0, 0}, {1, 0}, {0, 1}}, Fill: Walk, Stroke: Ink, Width: 2},
		Rect{At: Point{1, 1}, Width: 4, Height: 6, Radius: 2, Fill: Sunk, Stroke: Ink, StrokeWidth: 1},
		Circle{Center: Point{5, 5}, Radius: 3, Fill: Surface, Stroke: Ink, StrokeWidth: 2},
		Text{At: Point{7, 8}, Text: "Walk", Size: 12, Style: Bold, Align: Right, Color: Ink},
	}}, Point{10, 20}, 2)
	want := []Mark{
		Line{From: Point{12, 24}, To: Point{16, 28}, Width: 2, Color: Ink, Dash: 6},
		Polygon{Points: []Point{{10, 20}, {12, 20}, {10, 22}}, Fill: Walk, Stroke: Ink, Width: 4},
		Rect{At: Point{12, 22}, Width: 8, Height: 12, Radius: 4, Fill: Sunk, Stroke: Ink, StrokeWidth: 2},
		Circle{Center: Point{20, 30}, Radius: 6, Fill: Surface, Stroke: Ink, StrokeWidth: 4},
		Text{At: Point{24, 36}, Text: "Walk", Size: 24, Style: Bold, Align: Right, Color: Ink},
	}
	if !reflect.DeepEqual(scene.Marks, want) {
		t.Errorf("got %v, want %v", scene.Marks, want)
	}
}

func TestScaledKeepsTheTextThatStandsInForIt(t *testing.T) {
	scaled := Scene{Width: 30, Height: 20, Alt: "Talk."}.Scaled(0.5)
	if scaled.Width != 15 || scaled.Height != 10 || scaled.Alt != "Talk." {
		t.Errorf("got %v", scaled)
	}
}
