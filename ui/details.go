package ui

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// details is the form for what an assessment is about.
type details struct {
	title, team, site, date, headcount, preparedFor, due *widget.Field
}

// askDetails asks for the open assessment's title, team and dates.
func (a *App) askDetails() {
	if a.session == nil || !a.session.HasOpen() {
		return
	}
	d := newDetails(a.session.Assessment())
	var modal *widget.Modal
	cancel := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	keep := widget.NewButton(words.L("Keep"), func() {
		if next, ok := d.read(a.session.Assessment()); ok {
			modal.Close()
			a.session.Change(words.L("Details changed"), "", next)
		}
	}).Ranked(widget.Primary)
	modal = widget.ShowModal(a.window.Canvas(), words.L("Details of this assessment"), dialogWidth, d.form(), d.title.Entry, cancel, keep)
	for _, f := range d.fields() {
		f.Entry.OnSubmitted = func(string) { keep.Tapped(nil) }
	}
}

func newDetails(a model.Assessment) *details {
	headcount := ""
	if a.Headcount > 0 {
		headcount = strconv.Itoa(a.Headcount)
	}
	day := words.L("2027-01-31")
	return &details{
		title:       widget.NewField(words.L("Title"), a.Title, ""),
		team:        widget.NewField(words.L("Team"), a.Team, ""),
		site:        widget.NewField(words.L("Site"), a.Site, ""),
		date:        widget.NewField(words.L("Date of this review"), string(a.Date), day),
		headcount:   widget.NewField(words.L("Headcount"), headcount, ""),
		preparedFor: widget.NewField(words.L("Prepared for"), a.PreparedFor, ""),
		due:         widget.NewField(words.L("Next review due"), string(a.Review.Due), day),
	}
}

func (d *details) fields() []*widget.Field {
	return []*widget.Field{d.title, d.team, d.site, d.date, d.headcount, d.preparedFor, d.due}
}

func (d *details) form() fyne.CanvasObject {
	return layout.Column(12, d.title,
		layout.Shares(16, 0.5, 0, d.team, d.site),
		layout.Shares(16, 0.5, 0, d.date, d.due),
		layout.Shares(16, 0.5, 0, d.headcount, d.preparedFor))
}

// read returns the assessment with what was typed, or marks what is wrong.
func (d *details) read(a model.Assessment) (model.Assessment, bool) {
	ok := true
	check := func(f *widget.Field, err error) {
		f.SetProblem("")
		if err != nil {
			ok = false
			f.SetProblem(model.Sentence(err, words.Language))
		}
	}
	a.Title, a.Team, a.Site = text(d.title), text(d.team), text(d.site)
	a.PreparedFor = text(d.preparedFor)
	a.Date, a.Review.Due = model.Date(text(d.date)), model.Date(text(d.due))
	var missing error
	if a.Title == "" {
		missing = model.Invalidf("", "The title is missing; give the assessment one.", nil)
	}
	check(d.title, missing)
	check(d.date, a.Date.Validate(""))
	check(d.due, a.Review.Due.Validate(""))
	count, err := headcount(text(d.headcount))
	a.Headcount = count
	check(d.headcount, err)
	return a, ok
}

func text(f *widget.Field) string { return strings.TrimSpace(f.Entry.Text) }

func headcount(typed string) (int, error) {
	if typed == "" {
		return 0, nil
	}
	count, err := strconv.Atoi(typed)
	if err != nil || count < 0 {
		return 0, model.Invalidf("", `"{{.Value}}" is not a number of people; write a whole number such as 24`, model.Args{"Value": typed})
	}
	return count, nil
}
