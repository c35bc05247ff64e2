package walk

import (
	"testing"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

func (s *stage) weights() model.ChannelWeights { return s.session.Assessment().Walk.ChannelWeights }

func TestHeadlineWalk(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.window.Canvas().Focus(s.shares.rule)
	for _, want := range []model.ChannelWeights{{0, 50, 50}, {1, 1, 1}, {1, 1, 1}} {
		uitest.Key(s.window, fyne.KeyRight)
		if s.weights() != want {
			t.Errorf("the weights are %v, want %v", s.weights(), want)
		}
	}
	if !s.shares.mix.object.Visible() {
		t.Fatal("an own mix has no entries")
	}
	s.window.Canvas().Focus(s.shares.mix.entries[0])
	uitest.Type(s.window, "3")
	if want := (model.ChannelWeights{3, 1, 1}); s.weights() != want {
		t.Errorf("the own mix is %v", s.weights())
	}
	s.session.Undo()
	if s.shares.mix.entries[0].Text() != "1" {
		t.Errorf("undone, the entry shows %q", s.shares.mix.entries[0].Text())
	}
	s.onWeights("", model.ChannelWeights{})
	if s.shares.mix.object.Visible() || s.shares.rule.Chosen() != int(incentiveAlone) {
		t.Error("the default rule does not put the own mix away")
	}
}

// A mix of nothing but zeros is refused; on the way from one channel to another
// it is no dead end.
func TestOwnMixOfZeros(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.shares.onRule(int(ownMix))
	entries := s.shares.mix.entries
	s.window.Canvas().Focus(entries[0])
	uitest.Type(s.window, "0")
	if s.weights() != (model.ChannelWeights{100, 0, 0}) || !s.says("At least one weight has to be over 0.") {
		t.Errorf("the weights are %v, it says %q", s.weights(), uitest.Texts(s.object))
	}
	s.window.Canvas().Focus(entries[2])
	uitest.Type(s.window, "5")
	if s.weights() != (model.ChannelWeights{0, 0, 5}) || s.says("At least one weight") {
		t.Errorf("the weights are %v", s.weights())
	}
	uitest.Type(s.window, "x") // with 0 from before the edit, nothing would be left
	if s.weights() != (model.ChannelWeights{0, 0, 5}) || !s.says("The mix from before stays in use.") {
		t.Errorf("text makes the weights %v", s.weights())
	}
}

// What the words say stays in use is in use, though it came with a keystroke
// before.
func TestOwnMixFallsBack(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, sample())
	s.shares.onRule(int(ownMix))
	attention := s.shares.mix.entries[model.Attention]
	s.window.Canvas().Focus(attention)
	uitest.Type(s.window, "50")
	if want := (model.ChannelWeights{100, 50, 0}); s.weights() != want {
		t.Fatalf("50 makes the weights %v", s.weights())
	}
	attention.TypedShortcut(&fyne.ShortcutSelectAll{})
	uitest.Type(s.window, "-5")
	if want := (model.ChannelWeights{100, 0, 0}); s.weights() != want || !s.says("–5 is under 0. Type a number from 0 to 100; 0 stays in use.") {
		t.Errorf("-5 makes the weights %v, it says %q", s.weights(), uitest.Texts(s.object))
	}
	if attention.Text() != "-5" {
		t.Errorf("what was typed is shown as %q", attention.Text())
	}
	uitest.Key(s.window, fyne.KeyBackspace, fyne.KeyBackspace)
	uitest.Type(s.window, "7")
	if want := (model.ChannelWeights{100, 7, 0}); s.weights() != want || s.says("stays in use") {
		t.Errorf("7 makes the weights %v, it says %q", s.weights(), uitest.Texts(s.object))
	}
}

func TestAbsentChannels(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, modeltest.WorkedExample())
	if !s.says("no values") {
		t.Error("an absent channel does not say so")
	}
}
