package chart

import (
	"math"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
)

func TestOuterRing(t *testing.T) {
	for _, test := range []struct {
		name    string
		largest float64
		want    float64
	}{
		{"at least 50 %", 0.25, 0.5},
		{"a share under 50 %", 0.499, 0.5},
		{"the next one above 50 %", 0.5, 0.75},
		{"the worked example", 0.65, 0.75},
		{"a share just under 75 % by rounding", 0.25 + 0.1 + 0.4 - 1e-16, 1},
		{"never above 100 %", 1, 1},
	} {
		if got := outerRing(nil, &model.Shares{0, test.largest}, nil); got != test.want {
			t.Errorf("%s: got %g, want %g", test.name, got, test.want)
		}
	}
	if got := outerRing(nil, nil); got != 0.5 {
		t.Errorf("without shares: got %g, want 0.5", got)
	}
}

// filter returns a scene's marks of one kind.
func filter[M Mark](s Scene, keep func(M) bool) []M {
	var kept []M
	for _, mark := range s.Marks {
		if m, ok := mark.(M); ok && keep(m) {
			kept = append(kept, m)
		}
	}
	return kept
}

// TestDiamondIsToScale checks that every corner lies on its own axis, as far
// from the middle as its share is of the outer ring's, whatever the detail.
func TestDiamondIsToScale(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		d := Diamond{Talk: drawnShares(t, "talk"), Walk: drawnShares(t, "walk"), Labels: rapid.Bool().Draw(t, "labels")}
		scene := d.Scene(rapid.Float64Range(40, 800).Draw(t, "width"), rapid.Float64Range(40, 800).Draw(t, "height"), model.English, measure)
		rings := filter(scene, func(p Polygon) bool { return p.Stroke == Grid })
		outer := rings[len(rings)-1].Points
		middle := Point{scene.Width / 2, scene.Height / 2}
		radius := middle.Y - outer[0].Y
		for stroke, shares := range map[Role]*model.Shares{Ink: d.Talk, Walk: d.Walk} {
			polygon := filter(scene, func(p Polygon) bool { return p.Stroke == stroke })[0]
			for c, share := range shares {
				length := radius * share / outerRing(d.Talk, d.Walk)
				axis := [model.ConstraintCount]Point{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}[c]
				want := Point{middle.X + axis.X*length, middle.Y + axis.Y*length}
				if got := polygon.Points[c]; math.Hypot(got.X-want.X, got.Y-want.Y) > 1e-9 {
					t.Errorf("%s stands at %v, want %v", model.Constraint(c), got, want)
				}
			}
		}
	})
}

// TestDiamondLabelsStandOutsideTheRing checks the measured boxes of what stands
// around the ring: names, figures and badges.
func TestDiamondLabelsStandOutsideTheRing(t *testing.T) {
	measure := newFonts(t)
	rapid.Check(t, func(t *rapid.T) {
		d := Diamond{Talk: perhaps(t, "talk"), Walk: drawnShares(t, "walk"), Labels: true}
		scene := d.Scene(rapid.Float64Range(40, 900).Draw(t, "width"), rapid.Float64Range(40, 900).Draw(t, "height"), drawnLanguage(t), measure)
		checkOutsideTheRing(t, scene, measure)
	})
}

func checkOutsideTheRing(t rapid.TB, scene Scene, measure Measurer) {
	rings := filter(scene, func(p Polygon) bool { return p.Stroke == Grid })
	middle := Point{scene.Width / 2, scene.Height / 2}
	radius := middle.Y - rings[len(rings)-1].Points[0].Y
	for _, text := range filter(scene, func(t Text) bool { return t.Size != tickText }) {
		if extent(text, measure).reach(middle) < radius {
			t.Errorf("%q lies on the ring of %g in %g x %g", text.Text, radius, scene.Width, scene.Height)
		}
	}
}

// Long words for what is missing reach from the corner to the ring.
func TestDiamondGivesWayToLongWords(t *testing.T) {
	measure := newFonts(t)
	wordy := func(text string, args model.Args) string {
		if text == "no walk yet" {
			return "there are no figures of what is rewarded"
		}
		return model.English(text, args)
	}
	checkOutsideTheRing(t, Diamond{Talk: exampleTalk, Labels: true}.Scene(456, 400, wordy, measure), measure)
}

func TestDiamondDetail(t *testing.T) {
	measure := newFonts(t)
	full := Diamond{Talk: exampleTalk, Walk: exampleWalk, Labels: true}
	for _, test := range []struct {
		name          string
		diamond       Diamond
		width, height float64
		texts         int
	}{
		{"gap screen: 4 letters, names, talk and walk figures, 3 rings", full, 456, 400, 19},
		{"report", full, 368, 320, 19},
		{"talk card: 4 letters and names, outer ring", Diamond{Talk: exampleTalk}, 356, 172, 9},
		{"no walk: 4 letters, names and talk figures, 2 rings, the words", Diamond{Talk: exampleTalk, Labels: true}, 456, 400, 15},
		{"too small for figures: names alone", full, 200, 200, 9},
		{"tiny", full, 64, 64, 0},
		{"empty", Diamond{Labels: true}, 456, 400, 0},
	} {
		scene := test.diamond.Scene(test.width, test.height, model.English, measure)
		if got := len(filter(scene, func(Text) bool { return true })); got != test.texts {
			t.Errorf("%s: %d texts, want %d", test.name, got, test.texts)
		}
	}
}
