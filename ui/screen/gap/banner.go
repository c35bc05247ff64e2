package gap

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// verdictIcon is the size of the verdict's icon on the banner.
const verdictIcon = 48

// banner is the verdict: icon, words, sentence and robustness at the left,
// alignment and misdirected points at the right.
type banner struct {
	surface     *widget.Surface
	icon        *widget.Scene
	verdict     *widget.Text
	provisional *widget.Text
	headline    *widget.Text
	robustness  *widget.LinkText
	alignment   *widget.Text
	misdirected *widget.Text
	object      fyne.CanvasObject
}

func newBanner(onRobustness func()) *banner {
	b := &banner{
		icon:        widget.NewScene(chart.Scene{Width: verdictIcon, Height: verdictIcon}),
		verdict:     widget.NewText("").Sized(theme.Verdict).Bold(),
		provisional: widget.NewHint(""),
		headline:    widget.NewText("").Sized(theme.Card).Wrapped(),
		robustness:  widget.NewLinkText(widget.GlyphShield, onRobustness),
		alignment:   widget.NewText("").Sized(theme.Figure).Bold().Aligned(fyne.TextAlignTrailing),
		misdirected: widget.NewText("").Sized(theme.Verdict).Bold().Aligned(fyne.TextAlignTrailing),
	}
	sentences := layout.Column(0, layout.Row(12, b.verdict, b.provisional), b.headline, layout.Inset(4, 0, 0, 0, b.robustness))
	figures := layout.Row(24,
		layout.Column(0, b.alignment, widget.NewCaption(words.L("alignment, of 100"))),
		layout.Fixed(1, 56, widget.NewGround(chart.Hairline)),
		layout.Column(0, b.misdirected, widget.NewCaption(words.L("points misdirected"))))
	b.surface = widget.NewSurface(chart.Surface, chart.Hairline,
		layout.Inset(12, 24, 12, 24, layout.SpringRow(16, 1, b.icon, sentences, figures)))
	b.object = b.surface
	return b
}

func (b *banner) show(s State) {
	edge, ground, text := verdictRoles(s.Verdict)
	b.surface.SetRoles(ground, edge)
	icon := chart.Scene{Width: verdictIcon, Height: verdictIcon, Alt: s.VerdictName}
	icon.Add(chart.VerdictIcon(chart.Point{}, verdictIcon, s.Verdict)...)
	b.icon.SetScene(icon)
	b.verdict.SetText(s.VerdictName)
	b.verdict.SetRole(text)
	b.provisional.SetText("")
	if s.Provisional != "" {
		b.provisional.SetText(words.L("provisional"))
	}
	b.headline.SetText(s.Headline)
	b.robustness.SetText(s.Robustness)
	b.alignment.SetText(s.Alignment)
	b.misdirected.SetText(s.Misdirected)
	b.surface.Refresh()
}

// verdictRoles returns the colours of a verdict's edge, ground and words.
func verdictRoles(v gap.Verdict) (edge, ground, text chart.Role) {
	switch v {
	case gap.Walking:
		return chart.Walking, chart.WalkingGround, chart.WalkingText
	case gap.Drifting:
		return chart.Drifting, chart.DriftingGround, chart.DriftingText
	case gap.NotWalking:
		return chart.NotWalking, chart.NotWalkingGround, chart.NotWalkingText
	}
	return chart.Hairline, chart.Surface, chart.Ink
}
