package talk

import (
	"strings"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	entryWidth = 96
	totalWidth = 150
	rowGap     = 16
	// totalHeight is that of two lines, so that the rows keep still.
	totalHeight = 40
)

// channelRow asks for one channel's points: its question, an entry for each
// constraint, how they add up, and under the entries what is wrong with them.
type channelRow struct {
	entries [model.ConstraintCount]*widget.FigureEntry
	icon    *widget.Icon
	total   *widget.Text
	problem *widget.Text
	words   *fyne.Container
	answer  *fyne.Container
	object  *fyne.Container
}

func newChannelRow(channel model.TalkChannel, onPoints func(model.TalkChannel, model.Constraint, float64), onDone, onProblem func()) *channelRow {
	r := &channelRow{
		icon:    widget.NewIcon(widget.GlyphCheck, 16, chart.Walking),
		total:   widget.NewText("").Sized(theme.Small).Wrapped(),
		problem: widget.NewText("").Sized(theme.Caption).In(chart.NotWalkingText).Wrapped(),
	}
	var cells []fyne.CanvasObject
	for _, c := range model.Constraints() {
		entry := widget.NewFigureEntry(0, 100, 0).High(theme.Control)
		entry.OnChanged = func(points float64) { onPoints(channel, c, points) }
		entry.OnProblem = func() {
			r.showProblems()
			onProblem()
			widget.Reveal(r.object)
		}
		entry.OnDone = onDone
		r.entries[c] = entry
		cells = append(cells, layout.Fixed(entryWidth, 0, entry))
	}
	cells = append(cells, layout.Fixed(totalWidth, totalHeight, layout.SpringRow(8, 1, r.icon, r.total)))
	r.words = layout.SpringRow(8, 1, widget.NewSign(gap.NotWalking, 14), r.problem)
	r.words.Hide()
	r.answer = layout.Column(4, layout.Row(rowGap, cells...), r.words)
	r.object = layout.Column(4, widget.Rule(chart.Hairline), beside(asked(channel), r.answer))
	return r
}

// beside puts a row's entries, which are as wide in every row, right of what
// they are asked for.
func beside(question, answer fyne.CanvasObject) *fyne.Container {
	const answerWidth = model.ConstraintCount*(entryWidth+rowGap) + totalWidth
	return layout.Sides(rowGap, answerWidth, 0, question, answer)
}

// asked returns a channel's name and question.
func asked(channel model.TalkChannel) fyne.CanvasObject {
	return layout.Column(0, widget.NewText(words.L(channel.Name())).Bold().AtLeast(1), widget.NewHint(words.L(channel.Question())).Wrapped())
}

// columnHeads names the columns of entries.
func columnHeads() fyne.CanvasObject {
	var chips []fyne.CanvasObject
	for _, c := range model.Constraints() {
		chip := layout.Row(8, widget.NewBadge(c, 20), widget.NewText(words.L(c.Name())))
		chips = append(chips, layout.Fixed(entryWidth, 0, chip))
	}
	return beside(layout.Space(), layout.Row(rowGap, chips...))
}

// reset shows points in place of whatever was typed.
func (r *channelRow) reset(c Channel) {
	for i, entry := range r.entries {
		entry.Reset(c.Points[i])
	}
	r.showProblems()
}

// show shows points, but leaves what is being typed.
func (r *channelRow) show(c Channel) {
	for i, entry := range r.entries {
		entry.ShowValue(c.Points[i])
	}
	r.showProblems()
	r.total.SetText(c.Total)
	switch {
	case c.Full:
		r.icon.Set(widget.GlyphCheck, chart.Walking)
		r.total.SetRole(chart.WalkingText)
	case c.Started:
		r.icon.Set(widget.GlyphWarning, chart.Drifting)
		r.total.SetRole(chart.DriftingText)
	default:
		r.total.SetRole(chart.Muted)
	}
	r.icon.Hidden = !c.Full && !c.Started
	r.answer.Refresh()
}

// showProblems writes what is wrong with the entries under them.
func (r *channelRow) showProblems() {
	var problems []string
	for _, c := range model.Constraints() {
		if problem := r.entries[c].Problem(); problem != "" {
			problems = append(problems, words.With("{{.Constraint}}: {{.Problem}}", model.Args{"Constraint": words.L(c.Name()), "Problem": problem}))
		}
	}
	r.problem.SetText(strings.Join(problems, "\n"))
	r.words.Hidden = len(problems) == 0
}
