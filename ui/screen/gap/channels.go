package gap

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// channels shows what each of the six channels puts first, and the three orders
// beside each other.
type channels struct {
	strip     *widget.Scene
	orders    *fyne.Container
	sentences *fyne.Container
	object    *fyne.Container
}

func newChannels(s *session.Session) *channels {
	c := &channels{orders: layout.Column(12), sentences: layout.Column(12)}
	c.strip = widget.NewDrawing(0, func(size fyne.Size) chart.Scene {
		a := s.Analysis()
		return chart.Channels{Talk: a.TalkChannels, Walk: a.WalkChannels}.
			Scene(float64(size.Width), words.Language, widget.Measurer{})
	})
	strip := widget.NewCard(layout.Column(12, heading(words.L("Six channels, one question: what comes first?"),
		widget.NewHint(words.L("shares in %; the strongest of each channel is marked 1st"))), c.strip))
	orders := widget.NewCard(layout.Column(16, heading(words.L("Three orders"), widget.NewHint(words.L("first at the left"))), c.orders))
	agree := widget.NewCard(layout.Column(16, widget.NewCardTitle(words.L("Do the channels agree?")), c.sentences))
	c.object = layout.Column(theme.Gap, strip, layout.Shares(theme.Gap, 0.58, theme.Fold, orders, agree))
	return c
}

func (c *channels) show(s State) {
	c.strip.Redraw()
	c.orders.Objects = nil
	for i, order := range s.Orders {
		if i > 0 {
			c.orders.Add(widget.Rule(chart.Hairline))
		}
		c.orders.Add(orderRow(order))
	}
	c.sentences.Objects = nil
	for _, sentence := range append(s.Conflicts, s.Mix) {
		c.sentences.Add(widget.NewText(sentence).Wrapped())
	}
	c.object.Refresh()
}

// orderRow shows an order as badges and names, those that share a place joined
// by an equals sign.
func orderRow(o Order) fyne.CanvasObject {
	row := layout.Row(16)
	for _, place := range o.Places {
		together := layout.Row(8)
		for i, c := range place {
			if i > 0 {
				together.Add(widget.NewHint("="))
			}
			together.Add(chip(c))
		}
		row.Add(together)
	}
	if len(o.Places) == 0 {
		row.Add(widget.NewHint(o.Absent))
	}
	return layout.Column(4, widget.NewText(o.Name).Bold().Sized(theme.Small), layout.Fixed(0, 24, row))
}

// chip returns a constraint's badge and name.
func chip(c model.Constraint) fyne.CanvasObject {
	badge := chart.Scene{Width: 20, Height: 20}
	badge.Add(chart.Badge(chart.Point{}, 20, c)...)
	return layout.Row(8, widget.NewScene(badge), widget.NewText(words.L(c.Name())))
}
