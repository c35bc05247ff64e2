package gap

import (
	"slices"

	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The sizes of the picture, in pixels at scale 1.
const (
	diamondShare  = 0.44 // of the width
	diamondHeight = 380
	cardMost      = 560 // of the diamond's card, however long the findings are
)

// picture is the verdict with the diamonds, the gap bars and the findings.
type picture struct {
	banner   *banner
	diamond  *widget.Scene
	bars     *widget.Scene
	count    *widget.Text
	findings *fyne.Container
	shown    []Finding
	object   *fyne.Container
}

func newPicture(s *session.Session, onRobustness func()) *picture {
	p := &picture{banner: newBanner(onRobustness), count: widget.NewHint(""), findings: layout.Column(0)}
	p.diamond = widget.NewDrawing(diamondHeight, func(size fyne.Size) chart.Scene {
		a := s.Analysis()
		return chart.Diamond{Talk: a.Talk, Walk: a.Walk, Labels: true}.
			Scene(float64(size.Width), float64(size.Height), words.Language, widget.Measurer{})
	})
	p.bars = widget.NewDrawing(0, func(size fyne.Size) chart.Scene {
		bars := chart.GapBars{}
		if g := s.Analysis().Gap; g != nil {
			bars.Points = &g.Points
		}
		return bars.Scene(float64(size.Width), words.Language, widget.Measurer{})
	})
	legend := widget.NewScene(chart.Legend(words.Language, widget.Measurer{}))
	left := layout.AtMost(cardMost, widget.NewCard(layout.Above(8, legend, p.diamond)))
	right := layout.Column(theme.Gap,
		widget.NewCard(layout.Column(8, heading(words.L("Gap, in points"), widget.NewHint(words.L("walk share minus talk weight"))), p.bars)),
		widget.NewCard(layout.Column(4, heading(words.L("Findings"), p.count), p.findings)))
	p.object = layout.Column(theme.Gap, p.banner.object, layout.Shares(theme.Gap, diamondShare, theme.Fold, left, right))
	return p
}

// heading returns a card's title with a hint at the right.
func heading(title string, hint fyne.CanvasObject) fyne.CanvasObject {
	return layout.SpringRow(8, 1, widget.NewCardTitle(title), layout.Space(), hint)
}

func (p *picture) show(s State) {
	p.banner.show(s)
	p.diamond.Redraw()
	p.bars.Redraw()
	p.count.SetText(s.Count)
	if !slices.EqualFunc(p.shown, s.Findings, sameFinding) {
		p.shown = s.Findings
		p.findings.Objects = nil
		for _, f := range s.Findings {
			p.findings.Add(widget.Rule(chart.Hairline))
			p.findings.Add(newFindingRow(f, p.object.Refresh))
		}
	}
}

func sameFinding(a, b Finding) bool {
	return a.Kind == b.Kind && a.Sentence == b.Sentence && slices.Equal(a.Figures, b.Figures)
}
