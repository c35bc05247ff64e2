package document

import "walkyourtalk/model"

func talk(t *model.Talk) decoder {
	channels := model.TalkChannels()
	return object(fields{
		"ranking":  ranking(&t.Ranking),
		"method":   word(&t.Method),
		"channels": keyed(channels[:], t.Channels[:], shares),
	})
}

func talkObject(t model.Talk) members {
	var channels members
	for _, c := range model.TalkChannels() {
		channels = append(channels, branch(c.Key(), sharesObject(t.Channels[c])))
	}
	return members{
		branch("ranking", rankingObject(t.Ranking)),
		leaf("method", t.Method, model.Direct),
		branch("channels", channels),
	}
}
