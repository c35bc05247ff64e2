package model_test

import (
	"testing"
	"time"

	"walkyourtalk/model"
)

func TestAddMonths(t *testing.T) {
	for _, test := range []struct {
		from   model.Date
		months int
		want   model.Date
	}{
		{"2026-11-22", 6, "2027-05-22"},
		{"2027-01-31", 1, "2027-02-28"},
		{"2028-01-31", 1, "2028-02-29"},
		{"2027-08-31", 6, "2028-02-29"},
		{"2027-10-31", 1, "2027-11-30"},
		{"2027-12-31", 12, "2028-12-31"},
		{"2027-03-31", -1, "2027-02-28"},
		{"2027-05-16", 0, "2027-05-16"},
		{"", 6, ""},
	} {
		if got := test.from.AddMonths(test.months); got != test.want {
			t.Errorf("%s and %d months is %s, want %s", test.from, test.months, got, test.want)
		}
	}
}

func TestDateMessages(t *testing.T) {
	for date, want := range map[model.Date]string{
		"":           "",
		"2028-02-29": "",
		"2027-02-29": `date: "2027-02-29" is not a day; write it as 2027-01-31`,
		"31.1.2027":  `date: "31.1.2027" is not a day; write it as 2027-01-31`,
		"2027-1-31":  `date: "2027-1-31" is not a day; write it as 2027-01-31`,
	} {
		says(t, date.Validate("date"), want)
	}
}

func TestDateOfTakesTheTimesOwnDay(t *testing.T) {
	east := time.FixedZone("east", 10*3600)
	if got := model.DateOf(time.Date(2027, time.May, 16, 1, 0, 0, 0, east)); got != "2027-05-16" {
		t.Errorf("got %s", got)
	}
}
