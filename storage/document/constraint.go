package document

import "walkyourtalk/model"

func ranking(r *model.Ranking) decoder {
	constraints := model.Constraints()
	return keyed(constraints[:], r[:], whole)
}

func rankingObject(r model.Ranking) members {
	constraints := model.Constraints()
	return keyedMembers(constraints[:], r[:])
}

func shares(s *model.Shares) decoder {
	constraints := model.Constraints()
	return keyed(constraints[:], s[:], number)
}

func sharesObject(s model.Shares) members {
	constraints := model.Constraints()
	return keyedMembers(constraints[:], s[:])
}
