package talk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
)

// lineIndent is where the line begins: under the cards, right of the numbers.
const lineIndent = 112

// line says whether the ranking is valid.
type line struct {
	icon   *widget.Icon
	text   *widget.Text
	object *fyne.Container
}

func newLine() *line {
	l := &line{icon: widget.NewIcon(widget.GlyphCheck, 18, chart.Walking), text: widget.NewText("").Sized(theme.Small).Wrapped()}
	l.object = layout.Inset(0, 0, 0, lineIndent, layout.SpringRow(8, 1, l.icon, l.text))
	return l
}

func (l *line) show(s State) {
	if s.Valid {
		l.set(widget.GlyphCheck, chart.Walking, chart.WalkingText, s.Line)
		return
	}
	l.set(widget.GlyphMore, chart.Muted, chart.Muted, s.Line)
}

// warn says why a move was refused.
func (l *line) warn(text string) {
	l.set(widget.GlyphWarning, chart.Drifting, chart.DriftingText, text)
}

func (l *line) set(glyph widget.Glyph, icon, role chart.Role, text string) {
	l.icon.Set(glyph, icon)
	l.text.SetRole(role)
	l.text.SetText(text)
}
