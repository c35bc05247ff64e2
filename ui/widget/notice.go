package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
)

// Notice is a banner: a title, a sentence and, where there is something to do,
// one button.
type Notice struct {
	Surface
	title    *Text
	sentence *Text
	button   *Button
	act      func()
}

var _ fyne.Widget = (*Notice)(nil)

// NewWarning returns a notice on the drifting ground.
func NewWarning() *Notice { return newNotice(GlyphWarning, chart.Drifting, chart.DriftingGround) }

// NewFailure returns a notice on the not-walking ground.
func NewFailure() *Notice { return newNotice(GlyphCross, chart.NotWalking, chart.NotWalkingGround) }

func newNotice(glyph Glyph, edge, ground chart.Role) *Notice {
	n := &Notice{title: NewText("").Bold().Wrapped(), sentence: NewText("").Sized(theme.Small).Wrapped()}
	n.button = NewButton("", func() {
		if n.act != nil {
			n.act()
		}
	}).High(theme.ControlLow)
	words := layout.Column(0, n.title, n.sentence)
	n.fill(ground, edge, layout.Pad(12, layout.SpringRow(16, 1, NewIcon(glyph, 24, edge), words, n.button)))
	n.ExtendBaseWidget(n)
	n.Hide()
	return n
}

// Tell shows the notice; without a button text there is no button.
func (n *Notice) Tell(title, sentence, button string, act func()) {
	n.title.SetText(title)
	n.sentence.SetText(sentence)
	n.act = act
	n.button.SetText(button)
	n.sentence.Hidden = sentence == ""
	n.button.Hidden = button == ""
	n.Show()
	n.Refresh()
}
