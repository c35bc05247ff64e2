package document

import "walkyourtalk/model"

func plan(p *model.Plan) decoder {
	layers, stages := model.Layers(), model.Stages()
	return object(fields{
		"foundation": keyed(layers[:], p.Foundation[:], word),
		"actions":    list(&p.Actions, action),
		"adkar":      keyed(stages[:], p.ADKAR[:], whole),
		"agreement":  agreement(&p.Agreement),
		"sign_off":   list(&p.SignOff, text),
	})
}

func planObject(p model.Plan) members {
	layers, stages := model.Layers(), model.Stages()
	return members{
		branch("foundation", keyedMembers(layers[:], p.Foundation[:])),
		branches("actions", p.Actions, actionObject),
		branch("adkar", keyedMembers(stages[:], p.ADKAR[:])),
		branch("agreement", agreementObject(p.Agreement)),
		leaves("sign_off", p.SignOff),
	}
}
