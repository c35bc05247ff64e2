package model

import "time"

// Date is a day as YYYY-MM-DD; empty where it is not known.
type Date string

// dateLayout is the form of a Date in package time's terms.
const dateLayout = "2006-01-02"

// DateOf returns the day of t in t's own location.
func DateOf(t time.Time) Date { return Date(t.Format(dateLayout)) }

// Time returns the day's midnight in UTC, and false for an empty or wrong date.
func (d Date) Time() (time.Time, bool) {
	t, err := time.Parse(dateLayout, string(d))
	return t, err == nil
}

// AddMonths returns the day n months later, the month's last day where the day
// does not exist there; an empty date stays empty.
func (d Date) AddMonths(n int) Date {
	t, ok := d.Time()
	if !ok {
		return d
	}
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	last := first.AddDate(0, 1, -1).Day()
	return DateOf(first.AddDate(0, 0, min(t.Day(), last)-1))
}

// Validate returns nil for an empty date or an existing day.
func (d Date) Validate(field string) error {
	if _, ok := d.Time(); d != "" && !ok {
		return Invalidf(field, `"{{.Date}}" is not a day; write it as 2027-01-31`, Args{"Date": string(d)})
	}
	return nil
}
