package talk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// channels is the card of the three talk channels, closed at first.
type channels struct {
	head    *widget.Fold
	summary *fyne.Container
	strip   *widget.Scene
	check   *widget.Icon
	count   *widget.Text
	rows    [model.TalkChannelCount]*channelRow
	body    *fyne.Container
	object  fyne.CanvasObject
	state   State
}

func newChannels(onPoints func(model.TalkChannel, model.Constraint, float64), onDone, onToggled func()) *channels {
	c := &channels{
		check: widget.NewIcon(widget.GlyphCheck, 16, chart.Walking),
		count: widget.NewText("").Sized(theme.Caption),
	}
	c.strip = widget.NewDrawing(stripHeight, func(size fyne.Size) chart.Scene {
		return strip(c.state.Channels, float64(size.Width), words.Language, widget.Measurer{})
	})
	c.summary = layout.SpringRow(24, 0, c.strip, layout.Row(8, c.check, c.count))
	c.head = widget.NewFold(words.L("What you say"), words.L("three talk channels, 100 points each"), c.summary, func(open bool) {
		c.body.Hidden = !open
		onToggled()
		if open {
			widget.Reveal(c.object)
		}
	})
	lines := layout.Column(8, columnHeads())
	for _, channel := range model.TalkChannels() {
		c.rows[channel] = newChannelRow(channel, onPoints, onDone, onToggled)
		lines.Add(c.rows[channel].object)
	}
	c.body = layout.Inset(8, theme.CardPadding, theme.CardPadding, theme.CardPadding, lines)
	c.body.Hide()
	c.object = widget.NewSurface(chart.Surface, chart.Hairline, layout.Column(0, c.head, c.body))
	return c
}

// reset shows another assessment, whatever was typed.
func (c *channels) reset(s State) {
	for channel, row := range c.rows {
		row.reset(s.Channels[channel])
	}
}

// show shows the points, but leaves what is being typed.
func (c *channels) show(s State) {
	if c.state.Channels == s.Channels && c.state.Count == s.Count {
		return
	}
	c.state = s
	c.count.SetText(s.Count)
	c.count.SetRole(chart.Muted)
	c.check.Hidden = s.Full < model.TalkChannelCount
	if !c.check.Hidden {
		c.count.SetRole(chart.WalkingText)
	}
	for channel, row := range c.rows {
		row.show(s.Channels[channel])
	}
	c.summary.Refresh()
	c.strip.Redraw()
}
