package walk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	channelName    = 112
	channelHeight  = 40
	leadingHeight  = 28 // of the bar of a channel in the headline walk
	followerHeight = 20
)

// sharesCard shows each walk channel's shares and how they make the headline
// walk.
type sharesCard struct {
	rule     *widget.Select
	channels [model.WalkChannelCount]*channelRow
	note     *widget.Text
	mix      *mixEditor
	weights  model.ChannelWeights
	// isOwn reports that an own mix was chosen, which can be that of another
	// rule.
	isOwn     bool
	onWeights func(key string, w model.ChannelWeights)
	object    *widget.Surface
}

func newSharesCard(onWeights func(string, model.ChannelWeights), onDone, relayout func()) *sharesCard {
	s := &sharesCard{onWeights: onWeights, note: widget.NewHint("").Wrapped()}
	var names []string
	for _, name := range mixRules() {
		names = append(names, words.L(name))
	}
	s.rule = widget.NewSelect(names, s.onRule)
	s.mix = newMixEditor(func(w model.ChannelWeights) { onWeights("walk.channel_weights", w) }, onDone, relayout)
	head := layout.SpringRow(8, 1, widget.NewCardTitle(words.L("Walk shares")), layout.Space(),
		widget.NewCaption(words.L("Headline walk")), s.rule)
	body := layout.Column(0)
	for i := range s.channels {
		s.channels[i] = newChannelRow()
		body.Add(s.channels[i].object)
	}
	s.object = widget.NewCard(layout.Column(8, head, s.mix.object, s.note, body))
	return s
}

// reset forgets what was chosen, for another assessment.
func (s *sharesCard) reset() {
	s.isOwn = false
	s.mix.reset()
}

func (s *sharesCard) show(state Shares) {
	s.weights = state.Weights
	s.isOwn = s.isOwn && !state.Weights.IsDefault()
	rule := state.Rule
	if s.isOwn {
		rule = ownMix
	}
	s.rule.Choose(int(rule))
	s.mix.show(state.Weights)
	layout.SetVisible(s.mix.object, rule == ownMix)
	s.note.SetText(state.Note)
	layout.SetVisible(s.note, state.Note != "")
	for i, channel := range state.Channels {
		s.channels[i].show(channel)
	}
	s.object.Refresh()
}

// onRule takes another rule over.
func (s *sharesCard) onRule(i int) {
	rule := mixRule(i)
	s.isOwn = rule == ownMix
	s.onWeights("", rule.weights(s.weights))
}

// channelRow shows one walk channel's shares.
type channelRow struct {
	name   *widget.Text
	bar    *widget.ShareBar
	absent *widget.Text
	object fyne.CanvasObject
}

func newChannelRow() *channelRow {
	r := &channelRow{
		name:   widget.NewText("").Sized(theme.Small).AtLeast(channelName),
		bar:    widget.NewShareBar(),
		absent: widget.NewHint(words.L("no values")),
	}
	r.object = layout.Fixed(0, channelHeight, layout.SpringRow(0, 1, r.name, layout.Column(0, r.bar, r.absent)))
	return r
}

func (r *channelRow) show(c Channel) {
	r.name.SetText(c.Name)
	r.name.SetBold(c.Leads)
	layout.SetVisible(r.bar, c.Shares != nil)
	layout.SetVisible(r.absent, c.Shares == nil)
	if c.Shares == nil {
		return
	}
	height := followerHeight
	if c.Leads {
		height = leadingHeight
	}
	r.bar.SetShares(*c.Shares, float64(height))
}
