package document

import "walkyourtalk/model"

func walk(w *model.Walk, catalogue model.Catalogue) decoder {
	return object(fields{
		"believed":        ranking(&w.Believed),
		"channel_weights": channelWeights(&w.ChannelWeights),
		"metrics":         list(&w.Metrics, func(m *model.Metric) decoder { return metric(m, catalogue) }),
	})
}

func walkObject(w model.Walk) members {
	channels := model.WalkChannels()
	return members{
		branch("believed", rankingObject(w.Believed)),
		branch("channel_weights", keyedMembers(channels[:], w.ChannelWeights[:])),
		branches("metrics", w.Metrics, metricObject),
	}
}

// channelWeights reads weights that are not all 0; leaving them out stands for
// the default.
func channelWeights(w *model.ChannelWeights) decoder {
	channels := model.WalkChannels()
	return then(keyed(channels[:], w[:], number), func(path string) error {
		if w.IsDefault() {
			return model.Invalidf(path, "are all 0; give a channel a weight or leave channel_weights out", nil)
		}
		return nil
	})
}
