package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	totalSign   = 20
	totalHeight = 48
)

// totalLine says what the incentives add up to.
type totalLine struct {
	ground  *widget.Surface
	check   fyne.CanvasObject
	warning fyne.CanvasObject
	title   *widget.Text
	detail  *widget.Text
	toEmpty *widget.Button
	remove  *widget.Button
	shown   Total
	object  *fyne.Container
}

func newTotalLine(askOwn, remove func(), goTo func(i int)) *totalLine {
	t := &totalLine{
		check:   widget.NewIcon(widget.GlyphCheck, totalSign, chart.Walking),
		warning: widget.NewSign(gap.Drifting, totalSign),
		title:   widget.NewText("").Bold().AtLeast(1),
		detail:  widget.NewCaption("").Wrapped(),
		remove:  widget.NewButton(words.L("Remove"), remove).High(theme.ControlLow),
	}
	t.toEmpty = widget.NewButton(words.L("Go to the first empty one"), func() { goTo(t.shown.FirstEmpty) }).High(theme.ControlLow)
	own := widget.NewButton(words.L("Own metric"), askOwn).With(widget.GlyphPlus).High(theme.ControlLow)
	line := layout.SpringRow(8, 2, t.check, t.warning, layout.Column(0, t.title, t.detail), t.toEmpty, own, t.remove)
	t.ground = widget.NewSurface(chart.None, chart.None, layout.Fixed(0, totalHeight, layout.Inset(0, 7, 0, 7, line)))
	t.object = layout.Pad(4, t.ground)
	return t
}

func (t *totalLine) show(total Total) {
	if t.shown == total {
		return
	}
	t.shown = total
	fill, edge, ink := chart.None, chart.None, chart.Muted
	if total.kind == provisional {
		fill, edge, ink = chart.DriftingGround, chart.Drifting, chart.Ink
	}
	t.ground.SetRoles(fill, edge)
	layout.SetVisible(t.check, total.kind == complete)
	layout.SetVisible(t.warning, total.kind == provisional)
	t.title.SetText(total.Title)
	t.detail.SetText(total.Detail)
	t.detail.SetRole(ink)
	layout.SetVisible(t.toEmpty, total.FirstEmpty >= 0)
	t.object.Refresh()
}
