package report

import (
	"strconv"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// titleLines is how many lines a title with its readers may take.
const titleLines = 3

// summary is the first page: the verdict, the picture, and what stands out.
func (w writer) summary() Section {
	section := Section{w.title("Do we walk our talk?"), w.subject(), w.banner()}
	section = append(section, w.provisional()...)
	section = append(section, w.pictures())
	section = append(section, w.findings()...)
	return append(section, w.next()...)
}

// subject says which team it is about and for whom it was made.
func (w writer) subject() Paragraph {
	team, readers := w.team(), ""
	if strings.TrimSpace(w.Assessment.PreparedFor) != "" {
		readers = w.say("Prepared for: {{.Readers}}", model.Args{"Readers": w.Assessment.PreparedFor})
		if team != "" {
			readers = " · " + readers
		}
	}
	return Paragraph{Text: append(plain(team), muted(readers)...), Face: LeadFace, Lines: titleLines, Name: w.say("title", nil)}
}

// team returns the title, with the team and site that it does not name itself,
// and the headcount.
func (w writer) team() string {
	a := w.Assessment
	parts := []string{a.Title}
	for _, part := range []string{a.Team, a.Site} {
		if !strings.Contains(a.Title, part) {
			parts = append(parts, part)
		}
	}
	if a.Headcount > 0 {
		count := strconv.Itoa(a.Headcount)
		parts = append(parts, w.counted(count, "1 person", "{{.Count}} people", model.Args{"Count": count}))
	}
	return w.joined(" · ", parts...)
}

// banner is the verdict with its two headline figures.
func (w writer) banner() Box {
	a := w.Analysis
	box := Box{
		Tone: toneOf(a.Verdict),
		Blocks: []Block{
			Paragraph{Text: w.verdictText(), Face: VerdictFace},
			Paragraph{Text: plain(gap.Headline(a, w.say)), Face: LeadFace},
		},
	}
	if a.Verdict != gap.NoVerdict {
		box.Mark = VerdictMark(a.Verdict)
	}
	if a.Gap != nil {
		box.Figures = []Headline{
			{figure.Whole(a.Gap.Alignment), w.say("alignment, of 100", nil), FigureFace},
			{figure.Whole(a.Gap.Misdirected), w.say("points misdirected", nil), SmallFigureFace},
		}
	}
	return box
}

// verdictText is the verdict in bold and in its colour.
func (w writer) verdictText() Text {
	color := chart.Ink
	switch w.Analysis.Verdict {
	case gap.Walking:
		color = chart.WalkingText
	case gap.Drifting:
		color = chart.DriftingText
	case gap.NotWalking:
		color = chart.NotWalkingText
	}
	return Text{{Text: w.verdictWords(w.Analysis.Verdict), Style: chart.Bold, Color: color}}
}

// provisional says by how much the incentives miss 100.
func (w writer) provisional() []Block {
	if !w.Analysis.Provisional {
		return nil
	}
	text := w.joined(" ", w.missed(w.Analysis.IncentiveTotal), w.say("The figures are computed as if they were scaled to 100.", nil))
	return []Block{Box{Tone: DriftingTone, Blocks: []Block{Paragraph{Text: plain(text)}}}}
}

// missed says by how much a total misses 100.
func (w writer) missed(total float64) string {
	points := figure.Short(max(100-total, total-100))
	args := model.Args{"Total": figure.Short(total), "Points": points}
	switch {
	case points == "0":
		return w.say("Provisional: the incentives miss 100 by less than a tenth of a point.", nil)
	case total > 100:
		return w.counted(points, "Provisional: the incentives add up to {{.Total}}, 1 point over 100.",
			"Provisional: the incentives add up to {{.Total}}, {{.Points}} points over 100.", args)
	}
	return w.counted(points, "Provisional: the incentives add up to {{.Total}} of 100, 1 point is missing.",
		"Provisional: the incentives add up to {{.Total}} of 100, {{.Points}} points are missing.", args)
}

// The shares of the left and right columns of the first page, and their gap.
const (
	wideShare   = 368
	narrowShare = 299
	columnGap   = 32
)

// pictures stands the two diamonds beside the gap bars.
func (w writer) pictures() Columns {
	left := []Block{w.heading("Talk and walk"), w.diamond(), Space(blockRoom), w.drawn(w.legend)}
	right := []Block{w.noted("Gap, in points", "walk share minus talk weight"), w.gapBars()}
	if line := gap.RobustnessLine(w.Analysis, w.say); line != "" {
		right = append(right, w.heading("Does the verdict hold?"), Paragraph{Text: plain(line)})
	}
	return Columns{Gap: columnGap, Parts: []Part{{wideShare, left}, {narrowShare, right}}}
}

// diamondHeight is the height of the picture on the first page.
const diamondHeight = 300

func (w writer) diamond() Figure {
	return w.drawn(func(width float64, language model.Language, measure chart.Measurer) chart.Scene {
		return chart.Diamond{Talk: w.Analysis.Talk, Walk: w.Analysis.Walk, Labels: true}.
			Scene(width, diamondHeight, language, measure)
	})
}

// legend says how talk and walk are drawn, no wider than its column.
func (w writer) legend(_ float64, language model.Language, measure chart.Measurer) chart.Scene {
	return chart.Legend(language, measure)
}

func (w writer) gapBars() Figure {
	bars := chart.GapBars{}
	if w.Analysis.Gap != nil {
		bars.Points = &w.Analysis.Gap.Points
	}
	return w.drawn(bars.Scene)
}

// findings lists what stands out; without a gap there is nothing to list.
func (w writer) findings() []Block {
	if w.Analysis.Gap == nil {
		return nil
	}
	heading := w.heading("What stands out")
	if len(w.Analysis.Findings) == 0 {
		return []Block{heading, w.paragraph("Nothing: no figure is past its limit.", nil)}
	}
	var rows [][2]string
	for _, finding := range w.Analysis.Findings {
		rows = append(rows, [2]string{w.say(finding.Kind.Name(), nil), finding.Sentence(w.say)})
	}
	return []Block{heading, keyValues(rows...)}
}

// next stands what to look at first beside what was agreed.
func (w writer) next() []Block {
	agreed, shaky := w.agreed(), w.shakyLayer()
	switch {
	case len(agreed) == 0:
		return shaky
	case len(shaky) == 0:
		return agreed
	}
	return []Block{Columns{Gap: columnGap, Parts: []Part{{wideShare, shaky}, {narrowShare, agreed}}}}
}

// shakyLayer names the first shaky layer of the foundation.
func (w writer) shakyLayer() []Block {
	layer, shaky := w.Assessment.Plan.Foundation.FirstShaky()
	if !shaky {
		return nil
	}
	return []Block{
		w.heading("Before the plan"),
		w.paragraph("Foundation check: {{.Layer}} is the first shaky layer. Firm it up before the plan is put to work.",
			model.Args{"Layer": w.say(layer.Name(), nil)}),
	}
}
