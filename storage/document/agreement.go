package document

import "walkyourtalk/model"

func agreement(a *model.Agreement) decoder {
	read := object(fields{
		"way":     word(&a.Way),
		"due":     text(&a.Due),
		"metrics": list(&a.Moves, move),
		"ranking": ranking(&a.Ranking),
	})
	return then(read, func(path string) error {
		switch {
		case a.Way == "":
			return model.Invalidf(fieldPath(path, "way"), "is missing; write walk or talk, or leave the agreement out", nil)
		case a.Way == model.ChangeTheWalk && !a.Ranking.IsZero():
			return model.Invalidf(fieldPath(path, "ranking"), "has no place where the way is walk; remove it", nil)
		case a.Way == model.ChangeTheTalk && len(a.Moves) > 0:
			return model.Invalidf(fieldPath(path, "metrics"), "has no place where the way is talk; remove it", nil)
		}
		return nil
	})
}

func agreementObject(a model.Agreement) members {
	return members{
		leaf("way", a.Way, ""),
		leaf("due", a.Due, ""),
		branches("metrics", a.Moves, moveObject),
		branch("ranking", rankingObject(a.Ranking)),
	}
}

func move(m *model.Move) decoder {
	return object(fields{"name": text(&m.Name), "from": number(&m.From), "to": number(&m.To)})
}

func moveObject(m model.Move) members {
	return members{leaf("name", m.Name, ""), leaf("from", m.From, 0), leaf("to", m.To, 0)}
}
