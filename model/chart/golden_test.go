package chart

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The worked example of the product page, section 6.
var (
	exampleTalk = &model.Shares{5.0 / 12, 4.0 / 12, 1.0 / 12, 2.0 / 12}
	exampleWalk = &model.Shares{0.25, 0.65, 0, 0.1}
	exampleGap  = &model.Shares{-50.0 / 3, 95.0 / 3, -25.0 / 3, -20.0 / 3}
)

// exampleChannels is the sample of the picture gap_channels.png.
func exampleChannels() Channels {
	return Channels{
		Talk: [model.TalkChannelCount]*model.Shares{
			{0.30, 0.45, 0.10, 0.15}, {0.40, 0.30, 0.15, 0.15}, {0.55, 0.20, 0.10, 0.15},
		},
		Walk: [model.WalkChannelCount]*model.Shares{
			exampleWalk, {3.0 / 18, 12.0 / 18, 1.0 / 18, 2.0 / 18}, {2.0 / 21, 14.0 / 21, 2.0 / 21, 3.0 / 21},
		},
	}
}

func TestGolden(t *testing.T) {
	measure := newFonts(t)
	var icons Scene
	for _, verdict := range []gap.Verdict{gap.NoVerdict, gap.Walking, gap.Drifting, gap.NotWalking} {
		icons.Add(VerdictIcon(Point{10, 20}, 48, verdict)...)
	}
	icons.Add(Check(Point{0, 0}, 16, WalkingText)...)
	icons.Add(Chevron(Point{0, 0}, 16, Muted)...)
	icons.Add(Badge(Point{4, 8}, 20, model.Cost)...)

	absent := exampleChannels()
	absent.Talk[model.Leadership] = &model.Shares{0.4, 0.4, 0.1, 0.1}
	absent.Walk[model.Attention] = nil
	english := model.Language(model.English)
	for name, scene := range map[string]Scene{
		"diamond_full":       Diamond{Talk: exampleTalk, Walk: exampleWalk, Labels: true}.Scene(456, 400, english, measure),
		"diamond_report":     Diamond{Talk: exampleTalk, Walk: exampleWalk, Labels: true}.Scene(368, 320, english, measure),
		"diamond_names":      Diamond{Talk: exampleTalk}.Scene(356, 172, english, measure),
		"diamond_no_walk":    Diamond{Talk: exampleTalk, Labels: true}.Scene(456, 400, english, measure),
		"diamond_ghost":      Diamond{Talk: exampleTalk, Walk: exampleTalk, Ghost: exampleWalk}.Scene(420, 228, english, measure),
		"diamond_tiny":       Diamond{Talk: exampleTalk, Walk: exampleWalk}.Scene(64, 64, english, measure),
		"diamond_empty":      Diamond{}.Scene(48, 48, english, measure),
		"legend":             Legend(english, measure),
		"gapbars":            GapBars{Points: exampleGap}.Scene(564, english, measure),
		"gapbars_before":     GapBars{Points: &model.Shares{0, 5, -5, 0}, Before: exampleGap}.Scene(299, english, measure),
		"gapbars_none":       GapBars{}.Scene(299, english, measure),
		"sharebar":           ShareBar{Shares: *exampleWalk, Height: 28}.Scene(592, english, measure),
		"sharebar_narrow":    ShareBar{Shares: *exampleChannels().Walk[2], Height: 20}.Scene(200, english, measure),
		"sharebar_unlabeled": ShareBar{Shares: *exampleChannels().Talk[0], Height: 16}.Scene(120, english, measure),
		"sharebar_none":      ShareBar{Height: 16}.Scene(120, english, measure),
		"weightbars":         WeightBars{Weights: exampleTalk, Notes: [4]string{"5/12", "4/12", "1/12", "2/12"}}.Scene(356, english, measure),
		"weightbars_none":    WeightBars{}.Scene(356, english, measure),
		"channels":           exampleChannels().Scene(1060, english, measure),
		"channels_absent":    absent.Scene(800, english, measure),
		"handout":            HandoutBars{Talk: exampleTalk, Walk: exampleWalk}.Scene(699, english, measure),
		"handout_no_walk":    HandoutBars{Talk: exampleTalk}.Scene(699, english, measure),
		"icons":              icons,
	} {
		t.Run(name, func(t *testing.T) { compareGolden(t, name, described(scene)) })
	}
}

func compareGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name+".txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the display list differs from %s; look at it and run with -update\ngot:\n%s\nwant:\n%s", path, got, want)
	}
}
