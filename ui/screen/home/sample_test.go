package home

import (
	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
)

// today is the day on which the tests look at the assessments.
const today model.Date = "2026-11-22"

// team returns an assessment with talk scores and incentives over Quality,
// Cost, Time and Risk, and a review due.
func team(title string, date, due model.Date, talk model.Ranking, paid model.Shares) model.Assessment {
	a := model.Assessment{Title: title, Date: date, Talk: model.Talk{Ranking: talk, Method: model.Direct}, Review: model.Review{Due: due}}
	for _, c := range model.Constraints() {
		if paid[c] > 0 {
			a = a.AddMetric(modeltest.Paid("", c.Name(), c, paid[c]))
		}
	}
	return a
}

// harbor returns the five teams of the picture of this screen: one of each
// verdict, one overdue, one unfinished.
func harbor() []model.Assessment {
	tier1 := modeltest.WorkedExample()
	tier1.Title, tier1.Date, tier1.Review.Due = "Harbor Support, Tier 1", "2026-11-16", "2027-05-16"
	return []model.Assessment{
		tier1,
		team("Harbor Support, Tier 2", "2026-11-09", "2027-05-09", model.Ranking{5, 2, 1, 4}, model.Shares{45, 30, 5, 20}),
		team("Harbor Support, Chat", "2026-11-02", "2027-05-02", model.Ranking{4, 2, 5, 1}, model.Shares{33, 20, 40, 7}),
		team("Harbor Support, Back office", "2026-05-19", "2026-11-19", model.Ranking{4, 1, 2, 5}, model.Shares{37, 8, 5, 50}),
		team("Harbor Support, Night shift", "2026-11-12", "", model.Ranking{5, 4, 1, 2}, model.Shares{}),
	}
}
