package home

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The measures of a row, in pixels. The columns are as wide as their longest
// words, so that a new assessment's title stands on one line.
const (
	rowHeight      = 88
	rowGap         = 8
	partGap        = 12
	pictureSide    = 64
	outlineSide    = 40
	verdictWidth   = 172
	alignmentWidth = 58
	dueWidth       = 123
)

// row is the content of one card of the list.
type row struct {
	summary    func(i int) Summary
	shown      Summary
	object     *fyne.Container
	picture    *widget.Scene
	title      *widget.Text
	hint       *widget.Text
	finished   fyne.CanvasObject
	icon       *widget.Scene
	verdict    *widget.Text
	note       *widget.Text
	alignment  *widget.Text
	due        *widget.Text
	dueHint    *widget.Text
	unfinished fyne.CanvasObject
	step       *widget.Tag
	resume     *widget.RowButton
	more       *widget.RowButton
}

var _ widget.Row = (*row)(nil)

// newRow returns an empty row; its buttons act on the assessment that it shows.
func newRow(summary func(i int) Summary, open func(model.ID), menu func(model.ID) *fyne.Menu) *row {
	r := &row{
		summary:   summary,
		picture:   widget.NewScene(chart.Scene{Width: pictureSide, Height: pictureSide}),
		title:     widget.NewCardTitle("").Wrapped().AtMost(2),
		hint:      widget.NewCaption("").AtLeast(1),
		icon:      widget.NewScene(chart.Scene{Width: 20, Height: 20}),
		verdict:   widget.NewText("").Bold().AtLeast(1),
		note:      widget.NewCaption("").AtLeast(1),
		alignment: widget.NewCardTitle("").Aligned(fyne.TextAlignTrailing).AtLeast(1),
		due:       widget.NewText("").Sized(theme.Small).AtLeast(1),
		dueHint:   widget.NewCaption("").AtLeast(1),
		step:      widget.NewTag(""),
	}
	caption := widget.NewCaption(words.L("alignment")).Aligned(fyne.TextAlignTrailing).AtLeast(1)
	r.finished = layout.Row(partGap,
		layout.Fixed(verdictWidth, 0, layout.SpringRow(8, 1, r.icon, layout.Column(0, r.verdict, r.note))),
		layout.Fixed(alignmentWidth, 0, layout.Column(0, r.alignment, caption)),
		layout.Inset(0, 0, 0, 4, layout.Fixed(dueWidth, 0, layout.Column(0, r.due, r.dueHint))))
	r.resume = widget.NewRowButton(words.L("Continue"), func() { open(r.shown.ID) })
	r.unfinished = layout.Row(16, r.step, r.resume)
	r.more = widget.NewRowMenu(words.L("More"), func() *fyne.Menu { return menu(r.shown.ID) })
	r.object = layout.SpringRow(partGap, 1, r.picture, layout.Column(0, r.title, r.hint), r.finished, r.unfinished, r.more)
	return r
}

// Object returns what is shown.
func (r *row) Object() fyne.CanvasObject { return r.object }

// Show fills the row, unless it shows the same already.
func (r *row) Show(i int, selected bool) {
	r.resume.SkipByTab(!selected)
	r.more.SkipByTab(!selected)
	s := r.summary(i)
	if r.shown == s {
		return
	}
	r.shown = s
	r.title.SetText(s.Title)
	r.hint.SetText(s.Hint)
	r.picture.SetScene(picture(s))
	r.showFinished(s)
	r.step.SetText(s.Step)
	layout.SetVisible(r.finished, s.Step == "")
	layout.SetVisible(r.unfinished, s.Step != "")
	r.object.Refresh()
}

func (r *row) showFinished(s Summary) {
	icon := chart.Scene{Width: 20, Height: 20, Alt: s.VerdictName}
	icon.Add(chart.VerdictIcon(chart.Point{}, 20, s.Verdict)...)
	r.icon.SetScene(icon)
	r.verdict.SetText(s.VerdictName)
	r.verdict.SetRole(verdictRole(s.Verdict))
	r.note.SetText(s.Note)
	layout.SetVisible(r.note, s.Note != "")
	r.alignment.SetText(s.Alignment)
	ink, muted := chart.Ink, chart.Muted
	if s.Overdue {
		ink, muted = chart.NotWalkingText, chart.NotWalkingText
	}
	r.due.SetText(s.Due)
	r.due.SetBold(s.Overdue)
	r.due.SetRole(ink)
	r.dueHint.SetText(s.DueHint)
	r.dueHint.SetRole(muted)
}

// picture draws the two diamonds, or a smaller dashed one where there is no
// verdict yet.
func picture(s Summary) chart.Scene {
	if s.Step == "" {
		return chart.Diamond{Talk: &s.Talk, Walk: &s.Walk}.Scene(pictureSide, pictureSide, words.Language, widget.Measurer{})
	}
	outline := chart.Diamond{}.Scene(outlineSide, outlineSide, words.Language, widget.Measurer{})
	const margin = (pictureSide - outlineSide) / 2
	scene := chart.Scene{Width: pictureSide, Height: pictureSide, Alt: outline.Alt}
	scene.Place(outline, chart.Point{X: margin, Y: margin}, 1)
	return scene
}

func verdictRole(verdict gap.Verdict) chart.Role {
	switch verdict {
	case gap.Walking:
		return chart.WalkingText
	case gap.Drifting:
		return chart.DriftingText
	case gap.NotWalking:
		return chart.NotWalkingText
	}
	return chart.Ink
}
