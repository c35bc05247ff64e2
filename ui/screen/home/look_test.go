package home

import (
	"testing"

	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

func workspaces() []Recent {
	return []Recent{
		{Path: "/w/harbor.wyt", Name: "Harbor Support 2026", Date: today, IsOpen: true},
		{Path: "/w/autumn.wyt", Name: "Alignment workshop, autumn", Date: "2026-10-06"},
		{Path: "/w/sample.wyt", Name: "Sample workspace", Date: "2026-09-30"},
	}
}

func TestLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		for name, show := range map[string]func() *stage{
			"first": func() *stage { return play(t, mode, wideRoom, workspaces()[:1]) },
			"five":  func() *stage { return play(t, mode, wideRoom, workspaces(), harbor()...) },
			"nohit": func() *stage {
				s := play(t, mode, wideRoom, workspaces(), harbor()...)
				s.search.SetText("Tier 7")
				return s
			},
			"narrow": func() *stage {
				s := play(t, mode, narrowRoom, workspaces(), harbor()...)
				s.window.Canvas().Focus(s.rows)
				return s
			},
		} {
			t.Run(name+"_"+string(mode), func(t *testing.T) {
				s := show()
				uitest.Golden(t, name+"_"+string(mode), s.window.Canvas().Capture())
			})
		}
	}
}
