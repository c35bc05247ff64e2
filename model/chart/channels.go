package chart

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// Channels is the six-channel strip: four rows of bars, three columns of what
// is said and three of what is rewarded and watched. The strongest constraints
// of a channel are solid, bold and marked 1st, all of them where they tie.
type Channels struct {
	// Talk and Walk hold fractions of 1 in channel order, nil where a channel is
	// absent.
	Talk [model.TalkChannelCount]*model.Shares
	Walk [model.WalkChannelCount]*model.Shares
}

const columnCount = model.TalkChannelCount + model.WalkChannelCount

// column is one channel of the strip.
type column struct {
	head   string
	shares *model.Shares
}

// Scene draws the strip at a width; the height is 190, and 208 where a channel's
// name takes two lines. All bars have the same scale. A width that is too small
// for the words gets the whole strip scaled down.
func (c Channels) Scene(width float64, language model.Language, measure Measurer) Scene {
	s := strip{columns: c.columns(language), names: names(language), language: language, measure: measure}
	s.measured()
	scene := atLeast(width, s.least(), s.draw)
	scene.Alt = c.alt(language)
	return scene
}

func (c Channels) columns(language model.Language) [columnCount]column {
	var columns [columnCount]column
	for _, channel := range model.TalkChannels() {
		columns[channel] = column{language(channel.Name(), nil), c.Talk[channel]}
	}
	for _, channel := range model.WalkChannels() {
		columns[model.TalkChannelCount+int(channel)] = column{language(channel.Name(), nil), c.Walk[channel]}
	}
	return columns
}

func (c Channels) alt(language model.Language) string {
	var texts []string
	for _, column := range c.columns(language) {
		text := language("{{.Channel}}: no values.", model.Args{"Channel": column.head})
		if column.shares != nil {
			text = language("{{.Channel}}: {{.Shares}}.", model.Args{
				"Channel": column.head, "Shares": listed(*column.shares, figure.Percent, language),
			})
		}
		texts = append(texts, text)
	}
	return sentences(texts...)
}
