package report

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// panel holds what to print, and the button that prints it.
type panel struct {
	choice      Choice
	onChoice    func(Choice)
	kinds       *widget.Radio
	papers      *widget.Segmented
	preparedFor *widget.Entry
	notes       *fyne.Container
	snapshot    *widget.Text
	object      fyne.CanvasObject
}

func newPanel(onChoice func(Choice), onPreparedFor func(string), onDone, onExport func()) *panel {
	p := &panel{onChoice: onChoice, notes: layout.Column(8), snapshot: widget.NewHint("").Wrapped()}
	p.kinds = widget.NewRadio([]widget.RadioItem{
		{Name: words.L("Full report"), Detail: words.L("summary, evidence, method, sign-off")},
		{Name: words.L("Team handout"), Detail: words.L("1 page in plain words, rounded numbers")},
	}, func(i int) {
		p.choice.Kind = report.Kinds()[i]
		onChoice(p.choice)
	})
	p.papers = widget.NewSegmented([]string{report.A4.Name(), report.Letter.Name()}, func(i int) {
		p.choice.Paper = report.Paper(i)
		onChoice(p.choice)
	})
	p.preparedFor = widget.NewEntry(words.L("Site director"))
	p.preparedFor.OnChanged = onPreparedFor
	p.preparedFor.OnDone = func(string) { onDone() }
	export := widget.NewButton(words.L("Export PDF"), onExport).Ranked(widget.Primary).With(widget.GlyphExport).High(theme.ControlHigh)
	top := layout.Column(16,
		widget.NewCardTitle(words.L("What to print")),
		p.kinds,
		widget.Rule(chart.Hairline),
		labelled(words.L("Paper"), layout.Row(0, p.papers)),
		layout.Column(4, widget.NewHint(words.L("Prepared for")), layout.Fixed(0, theme.Control, p.preparedFor)),
		widget.Rule(chart.Hairline),
		p.notes,
		layout.SpringRow(12, 1, widget.NewIcon(widget.GlyphShield, 16, chart.Muted), p.snapshot))
	p.object = widget.NewSurface(chart.Surface, chart.Hairline, layout.Pad(24, layout.Above(16, export, top)))
	return p
}

func labelled(name string, object fyne.CanvasObject) fyne.CanvasObject {
	return layout.SpringRow(8, 1, widget.NewHint(name).AtLeast(88), object)
}

func (p *panel) show(s State, choice Choice, preparedFor string, snapshotErr error) {
	p.choice = choice
	p.preparedFor.ShowText(preparedFor)
	if snapshotErr == nil {
		p.snapshot.SetText(words.With("Snapshot {{.Hash}}", model.Args{"Hash": s.Snapshot}))
	} else {
		p.snapshot.SetText(words.L("No snapshot yet. ") + model.Sentence(snapshotErr, words.Language))
	}
	p.notes.Objects = nil
	notes := s.Notes
	if s.Shaky != "" {
		notes = append([]string{s.Shaky}, notes...)
	}
	for _, note := range notes {
		p.notes.Add(layout.SpringRow(12, 1, widget.NewIcon(widget.GlyphWarning, 20, chart.Drifting), widget.NewText(note).Sized(theme.Small).Wrapped()))
	}
	p.notes.Refresh()
}
