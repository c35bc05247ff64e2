package widget_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// form is a card with two fields, of which check finds problems.
type form struct {
	window      fyne.Window
	title, date *widget.Field
	keep        *widget.Button
	presses     int
}

const longProblem = "“31.1.2027” is not a day that there is in any calendar; write it as 2027-01-31, with the year first, then the month, then the day"

func newForm(t *testing.T, mode theme.Mode, check func(f *form)) *form {
	uitest.App(t, mode)
	f := &form{
		window: uitest.Window(t, 520, 420, widget.NewRoot(layout.Column(0, widget.NewText("The window")))),
		title:  widget.NewField("Title", "Night shift", ""),
		date:   widget.NewField("Date of this review", "31.1.2027", ""),
	}
	f.keep = widget.NewButton("Keep", func() {
		f.presses++
		check(f)
	}).Ranked(widget.Primary)
	content := layout.Column(12, layout.Shares(16, 0.5, 0, f.title, f.date))
	widget.ShowModal(f.window.Canvas(), "Details", 400, content, f.title.Entry, widget.NewButton("Cancel", nil), f.keep)
	return f
}

func TestFieldWithAProblemLooks(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		f := newForm(t, mode, func(f *form) { f.date.SetProblem(longProblem) })
		test.Tap(f.keep)
		uitest.Golden(t, "field_"+string(mode), f.window.Canvas().Capture())
	}
}

func TestPressLeadsToTheFirstProblem(t *testing.T) {
	f := newForm(t, theme.Light, func(f *form) { f.date.SetProblem(longProblem) })
	test.Tap(f.keep)
	if f.window.Canvas().Focused() != fyne.Focusable(f.date.Entry) {
		t.Errorf("the keyboard went to %T", f.window.Canvas().Focused())
	}
	f.title.SetProblem("is missing")
	test.Tap(f.keep)
	if f.window.Canvas().Focused() != fyne.Focusable(f.title.Entry) {
		t.Error("the keyboard did not go to the first of two problems")
	}
}

func TestProblemGoesWhenTheTextChanges(t *testing.T) {
	f := newForm(t, theme.Light, func(f *form) { f.date.SetProblem(longProblem) })
	told := ""
	f.date.OnChanged = func(text string) { told = text }
	test.Tap(f.keep)
	uitest.Type(f.window, "x")
	if f.date.Problem() != "" {
		t.Errorf("it still says %q", f.date.Problem())
	}
	if told != f.date.Entry.Text {
		t.Errorf("told of %q, typed %q", told, f.date.Entry.Text)
	}
}

// The button is pressed twice at one place, after the words took room and after
// they went.
func TestButtonsStayUnderThePointer(t *testing.T) {
	f := newForm(t, theme.Light, func(f *form) { f.date.SetProblem(longProblem) })
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.keep)
	for range 2 {
		test.TapCanvas(f.window.Canvas(), at.AddXY(5, 2))
		uitest.Type(f.window, "x")
	}
	if f.presses != 2 {
		t.Errorf("%d of 2 presses reached the button", f.presses)
	}
	if now := fyne.CurrentApp().Driver().AbsolutePositionForObject(f.keep); now != at {
		t.Errorf("the button went from %v to %v", at, now)
	}
}
