package walk

import (
	"testing"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// shown are the states of the screen that have a golden image in each theme.
func shown() map[string]struct {
	width float32
	a     model.Assessment
	then  func(*stage)
} {
	type look = struct {
		width float32
		a     model.Assessment
		then  func(*stage)
	}
	focusFirst := func(s *stage) { s.table.table.FocusIncentive(0) }
	return map[string]look{
		"sample": {wideRoom, sample(), focusFirst},
		"narrow": {narrowRoom, sample(), focusFirst},
		"empty":  {wideRoom, model.Assessment{Title: "New team"}, nil},
		"provisional": {wideRoom, sample(), func(s *stage) {
			focusFirst(s)
			uitest.Type(s.window, "20")
		}},
		"error": {wideRoom, sample(), func(s *stage) {
			focusFirst(s)
			uitest.Type(s.window, "140")
			uitest.Key(s.window, fyne.KeyDown)
		}},
		"mix": {wideRoom, model.Assessment{Title: "New team"}.AddMetric(model.NewMetric("One", model.Cost)), func(s *stage) {
			s.belief.waveOff()
			s.shares.onRule(int(ownMix))
			s.window.Canvas().Focus(s.shares.mix.entries[model.Attention])
			uitest.Type(s.window, "-5")
		}},
		"split": {wideRoom, sample(), func(s *stage) {
			s.edit(0)
			uitest.Type(s.window, "70")
		}},
		"own": {wideRoom, sample(), func(s *stage) {
			s.askOwn("")
			uitest.Key(s.window, fyne.KeyReturn)
		}},
	}
}

func TestLooks(t *testing.T) {
	for name, look := range shown() {
		for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
			t.Run(name+"_"+string(mode), func(t *testing.T) {
				s := play(t, mode, look.width, roomHeight, look.a)
				if look.then != nil {
					look.then(s)
				}
				uitest.Settle(s.window)
				uitest.Golden(t, name+"_"+string(mode), s.window.Canvas().Capture())
			})
		}
	}
}
