package talk

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// spoken returns the worked example with the three talk channels filled.
func spoken() model.Assessment {
	a := modeltest.WorkedExample()
	a.Title, a.Date = "Harbor Support, Tier 1", "2026-11-16"
	a.Talk.Channels = [model.TalkChannelCount]model.Shares{{30, 45, 10, 15}, {40, 30, 15, 15}, {55, 20, 10, 15}}
	return a
}

func ranked(r model.Ranking) model.Assessment {
	a := spoken()
	a.Talk.Ranking = r
	a.Talk.Channels = [model.TalkChannelCount]model.Shares{{30, 45, 10, 15}, {40, 30, 15, 5}}
	return a
}

func by(m model.WeightMethod) model.Assessment {
	a := spoken()
	a.Talk.Method = m
	return a
}

func TestLooks(t *testing.T) {
	for name, c := range map[string]struct {
		a             model.Assessment
		width, height float32
		bring         func(s *stage)
	}{
		"empty":           {ranked(model.Ranking{}), wideRoom, roomHeight, nil},
		"half":            {ranked(model.Ranking{5, 0, 2, 0}), wideRoom, roomHeight, nil},
		"complete":        {spoken(), wideRoom, roomHeight, nil},
		"complete_narrow": {spoken(), narrowRoom, 1000, nil},
		"empty_narrow":    {ranked(model.Ranking{}), narrowRoom, 1000, nil},
		"by_order":        {by(model.ROC), wideRoom, roomHeight, nil},
		"refused":         {ranked(model.Ranking{5, 3, 1, 2}), wideRoom, roomHeight, func(s *stage) { s.onCardMoved(model.Quality, 4) }},
		"channels": {ranked(model.Ranking{5, 4, 1, 2}), wideRoom, 900, func(s *stage) {
			s.open()
			s.typeInto(model.Coaching, model.Quality, "140")
			s.typeInto(model.Coaching, model.Time, "some")
			s.typeInto(model.Leadership, model.Cost, "100")
		}},
		"channels_narrow": {ranked(model.Ranking{5, 4, 1, 2}), narrowRoom, 1280, (*stage).open},
	} {
		for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
			t.Run(name+"_"+string(mode), func(t *testing.T) {
				s := play(t, mode, c.width, c.height, c.a)
				if c.bring != nil {
					c.bring(s)
				}
				uitest.Golden(t, name+"_"+string(mode), s.window.Canvas().Capture())
			})
		}
	}
}

// open opens the talk channels.
func (s *stage) open() {
	test.Tap(s.channels.head)
	s.window.Canvas().Unfocus()
}

// typeInto types into a channel's entry.
func (s *stage) typeInto(channel model.TalkChannel, c model.Constraint, text string) {
	s.window.Canvas().Focus(s.channels.rows[channel].entries[c])
	uitest.Type(s.window, text)
}
