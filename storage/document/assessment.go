package document

import "walkyourtalk/model"

func assessment(a *model.Assessment, catalogue model.Catalogue) decoder {
	return object(fields{
		"format":       checked,
		"version":      checked,
		"title":        text(&a.Title),
		"team":         text(&a.Team),
		"site":         text(&a.Site),
		"date":         text(&a.Date),
		"headcount":    whole(&a.Headcount),
		"prepared_for": text(&a.PreparedFor),
		"talk":         talk(&a.Talk),
		"walk":         walk(&a.Walk, catalogue),
		"voices":       list(&a.Voices, voice),
		"plan":         plan(&a.Plan),
		"review":       review(&a.Review),
	})
}

func assessmentObject(a model.Assessment) members {
	return members{
		leaf("format", Format, ""),
		leaf("version", Version, 0),
		leaf("title", a.Title, ""),
		leaf("team", a.Team, ""),
		leaf("site", a.Site, ""),
		leaf("date", a.Date, ""),
		leaf("headcount", a.Headcount, 0),
		leaf("prepared_for", a.PreparedFor, ""),
		branch("talk", talkObject(a.Talk)),
		branch("walk", walkObject(a.Walk)),
		branches("voices", a.Voices, voiceObject),
		branch("plan", planObject(a.Plan)),
		branch("review", reviewObject(a.Review)),
	}
}

func review(r *model.Review) decoder {
	return object(fields{"previous": text(&r.Previous), "due": text(&r.Due)})
}

func reviewObject(r model.Review) members {
	return members{leaf("previous", r.Previous, ""), leaf("due", r.Due, "")}
}
