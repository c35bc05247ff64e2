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
	uitest.Type(s.window, "x")
	if s.weights() != (model.ChannelWeights{0, 0, 5}) || !s.says("no number") {
		t.Errorf("text makes the weights %v", s.weights())
	}
}

func TestAbsentChannels(t *testing.T) {
	s := play(t, theme.Light, wideRoom, roomHeight, modeltest.WorkedExample())
	if !s.says("no values") {
		t.Error("an absent channel does not say so")
	}
}
