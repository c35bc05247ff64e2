package document

import "walkyourtalk/model"

func voice(v *model.Voice) decoder {
	*v = defaultVoice()
	return object(fields{
		"group":    text(&v.Group),
		"question": word(&v.Question),
		"round":    whole(&v.Round),
		"ranking":  ranking(&v.Ranking),
		"count":    whole(&v.Count),
	})
}

func voiceObject(v model.Voice) members {
	standard := defaultVoice()
	return members{
		leaf("group", v.Group, standard.Group),
		leaf("question", v.Question, standard.Question),
		leaf("round", v.Round, standard.Round),
		branch("ranking", rankingObject(v.Ranking)),
		leaf("count", v.Count, standard.Count),
	}
}

// defaultVoice is what a voice says where its fields are left out, as in a
// ballot file.
func defaultVoice() model.Voice {
	return model.Voice{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Count: 1}
}
