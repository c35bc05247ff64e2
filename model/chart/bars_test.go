package chart

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// drawnBars returns the bars of a scene in constraint order, those of 0 left
// out: they carry an edge, which badges do not.
func drawnBars(s Scene) []Rect {
	return filter(s, func(r Rect) bool { return r.Stroke >= EdgeOf(model.Quality) && r.Stroke <= EdgeOf(model.Risk) })
}

func TestGapBarsAreToScaleOnBothSides(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		points := gapOf(drawnShares(t, "talk"), drawnShares(t, "walk"))
		scene := GapBars{Points: points}.Scene(rapid.Float64Range(100, 900).Draw(t, "width"), model.English, measure)
		zero := filter(scene, func(l Line) bool { return l.Color == Ink })[0].From.X
		bars := drawnBars(scene)
		var unit float64
		for c, gap := range points {
			if gap == 0 {
				continue
			}
			drawn := bars[0]
			bars = bars[1:]
			if drawn.Fill != Of(model.Constraint(c)) || drawn.Stroke != EdgeOf(model.Constraint(c)) {
				t.Errorf("the bar of %s is %s with an edge of %s", model.Constraint(c), roleNames[drawn.Fill], roleNames[drawn.Stroke])
			}
			inner, outer := drawn.At.X, drawn.At.X+drawn.Width
			if gap < 0 {
				inner, outer = outer, inner
			}
			if math.Abs(inner-zero) > 1e-6 {
				t.Errorf("the bar of %g points starts at %g, not at %g", gap, inner, zero)
			}
			if unit == 0 {
				unit = (outer - zero) / gap
			}
			if math.Abs(outer-zero-gap*unit) > 1e-6 {
				t.Errorf("the bar of %g points is %g long at %g a point", gap, outer-zero, unit)
			}
		}
	})
}

func TestGapFiguresStandClearOfTheBars(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		talk, walk := drawnShares(t, "talk"), drawnShares(t, "walk")
		before := gapOf(talk, drawnShares(t, "earlier walk"))
		scene := GapBars{Points: gapOf(talk, walk), Before: before}.Scene(rapid.Float64Range(100, 900).Draw(t, "width"), model.English, measure)
		for _, text := range filter(scene, func(t Text) bool { return t.Style == Bold && t.Color == Ink }) {
			for _, r := range filter(scene, func(Rect) bool { return true }) {
				if extent(text, measure).overlaps(extent(r, measure), 0) {
					t.Errorf("%q lies on a bar", text.Text)
				}
			}
		}
	})
}

func TestASmallGapLooksSmall(t *testing.T) {
	scene := GapBars{Points: &model.Shares{-1, 1, 0, 0}}.Scene(564, model.English, newFonts(t))
	for _, drawn := range drawnBars(scene) {
		if drawn.Width > scene.Width/20 {
			t.Errorf("a gap of 1 point is %g wide in %g", drawn.Width, scene.Width)
		}
	}
}

func TestShareBarPartsFillTheBar(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		shares := drawnShares(t, "shares")
		scene := ShareBar{Shares: *shares, Height: 28}.Scene(rapid.Float64Range(40, 900).Draw(t, "width"), model.English, measure)
		bars := drawnBars(scene)
		room := scene.Width - 2*float64(len(bars)-1)
		var left float64
		for _, drawn := range bars {
			share := shares[drawn.Fill-Of(model.Quality)]
			if math.Abs(drawn.At.X-left) > 1e-6 || math.Abs(drawn.Width-share*room) > 1e-6 {
				t.Errorf("%g %% is %g wide at %g, want %g at %g", 100*share, drawn.Width, drawn.At.X, share*room, left)
			}
			left = drawn.At.X + drawn.Width + 2
		}
		if math.Abs(left-2-scene.Width) > 1e-6 {
			t.Errorf("the parts end at %g in %g", left-2, scene.Width)
		}
	})
}

// The steps of the look: "Quality 25", then "Q 25", then "Q" as room shrinks.
func TestShareBarLabels(t *testing.T) {
	measure := newFonts(t)
	for _, test := range []struct {
		width, height float64
		want          []string
	}{
		{592, 28, []string{"Quality 25", "Cost 65", "Risk 10"}},
		{300, 28, []string{"Q 25", "Cost 65", "R"}},
		{100, 28, []string{"Q", "Cost 65"}},
		{592, 16, nil},
	} {
		scene := ShareBar{Shares: *exampleWalk, Height: test.height}.Scene(test.width, model.English, measure)
		var got []string
		for _, text := range filter(scene, func(Text) bool { return true }) {
			got = append(got, text.Text)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%g x %g: got %q, want %q", test.width, test.height, got, test.want)
		}
	}
}

func TestChannelsMarkEveryStrongest(t *testing.T) {
	var channels Channels
	channels.Talk[model.Coaching] = &model.Shares{0.25 + 0.1 + 0.05, 0.4, 0.1, 0.1}
	channels.Walk[model.Pressure] = &model.Shares{0, 0, 0, 1}
	scene := channels.Scene(1060, model.English, newFonts(t))
	var got []string
	for _, text := range filter(scene, func(t Text) bool { return t.Style == Bold && t.Size == rowText && t.Color == Ink }) {
		got = append(got, text.Text)
	}
	want := []string{"Talk: what you say", "40 · 1st", "40 · 1st", "100 · 1st"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := len(drawnBars(scene)); got != 3 {
		t.Errorf("%d solid bars, want 3", got)
	}
	if got := len(filter(scene, func(t Text) bool { return t.Text == "no values" })); got != 4 {
		t.Errorf("%d channels without values, want 4", got)
	}
}

func TestHandoutIsSortedBySizeAndToScale(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		b := HandoutBars{Talk: drawnShares(t, "talk"), Walk: drawnShares(t, "walk")}
		scene := b.Scene(rapid.Float64Range(300, 900).Draw(t, "width"), model.English, measure)
		var unit float64
		for edge, shares := range map[Role]*model.Shares{Ink: b.Talk, Walk: b.Walk} {
			sorted := slices.Clone(shares[:])
			slices.SortFunc(sorted, func(a, b float64) int { return cmp.Compare(b, a) })
			bars := filter(scene, func(r Rect) bool { return r.Stroke == edge })
			if len(bars) != shares.Parts() {
				t.Errorf("%s has %d bars for %v", roleNames[edge], len(bars), *shares)
			}
			for i, drawn := range bars {
				if unit == 0 {
					unit = drawn.Width / sorted[i]
				}
				if math.Abs(drawn.Width-sorted[i]*unit) > 1e-6 {
					t.Errorf("bar %d of %s is %g wide, want %s of it", i, roleNames[edge], drawn.Width, figure.Percent(sorted[i]))
				}
			}
		}
	})
}

func TestHandoutKeepsTiesInOrder(t *testing.T) {
	got := bySize(model.Shares{0.2, 0.3, 0.3, 0.2})
	if want := []model.Constraint{model.Cost, model.Time, model.Quality, model.Risk}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWeightBarsAreToScale(t *testing.T) {
	scene := WeightBars{Weights: exampleTalk}.Scene(356, model.English, newFonts(t))
	for _, drawn := range drawnBars(scene) {
		share := exampleTalk[drawn.Fill-Of(model.Quality)]
		if want := 356 * share / 0.5; math.Abs(drawn.Width-want) > 1e-9 {
			t.Errorf("%g is %g wide, want %g", share, drawn.Width, want)
		}
	}
}
