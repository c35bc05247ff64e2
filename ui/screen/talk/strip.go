package talk

import (
	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

const (
	stripHeight   = 20
	stripBar      = 16
	stripBarWidth = 120 // at most
	stripGap      = 24  // between channels
	stripLabelGap = 8
)

// strip draws each channel's name and a small share bar, against the right
// edge; a channel that counts as absent has an empty bar.
func strip(channels [model.TalkChannelCount]Channel, width float64, language model.Language, measure chart.Measurer) chart.Scene {
	scene := chart.Scene{Width: width, Height: stripHeight}
	taken := float64((model.TalkChannelCount - 1) * stripGap)
	var labels [model.TalkChannelCount]float64
	for _, channel := range model.TalkChannels() {
		labels[channel] = measure.TextWidth(language(channel.Name(), nil), float64(theme.Small), chart.Regular)
		taken += labels[channel] + stripLabelGap
	}
	bar := min(stripBarWidth, max((width-taken)/model.TalkChannelCount, 0))
	x := max(width-taken-bar*model.TalkChannelCount, 0)
	for _, channel := range model.TalkChannels() {
		scene.Add(chart.Text{At: chart.Point{X: x, Y: stripHeight / 2}, Text: language(channel.Name(), nil), Size: float64(theme.Small), Color: chart.Ink})
		x += labels[channel] + stripLabelGap
		shares := chart.ShareBar{Height: stripBar}
		if channels[channel].Full {
			shares.Shares = channels[channel].Points
		}
		drawn := shares.Scene(bar, language, measure)
		scene.Place(drawn, chart.Point{X: x, Y: (stripHeight - stripBar) / 2}, 1)
		x += bar + stripGap
	}
	return scene
}
