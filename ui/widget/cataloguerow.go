package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// catalogueRow is a metric in the catalogue list: a press selects it, a press
// on its mark adds it.
type catalogueRow struct {
	widget.BaseWidget
	metric   model.CatalogueMetric
	taken    bool
	selected bool
	onTapped func()

	ground, line *ground
	badge        *Badge
	name, detail *Text
	mark         *sideButton
}

var _ fyne.Tappable = (*catalogueRow)(nil)

func newCatalogueRow(m model.CatalogueMetric, onTapped, onAdd func()) *catalogueRow {
	r := &catalogueRow{
		metric:   m,
		onTapped: onTapped,
		ground:   newGround(chart.None, theme.EntryRadius),
		line:     newGround(chart.Hairline, 0),
		badge:    NewBadge(m.Constraint, 20),
		name:     NewText(words.L(m.Name)).AtLeast(1),
		detail:   NewCaption(catalogueDetail(m)).AtLeast(1),
		mark:     newSideButton(GlyphPlus, markGlyph, onAdd),
	}
	r.ExtendBaseWidget(r)
	r.showMark()
	return r
}

// catalogueDetail returns a metric's abbreviation, unit and direction.
func catalogueDetail(m model.CatalogueMetric) string {
	detail := words.L(m.Better.Phrase())
	if m.Unit != "" {
		detail = words.L(m.Unit) + ", " + detail
	}
	if m.Abbreviation != "" {
		detail = m.Abbreviation + " · " + detail
	}
	return detail
}

// show says whether the metric is in the table already and whether its row is
// selected.
func (r *catalogueRow) show(taken, selected bool) {
	if r.taken == taken && r.selected == selected {
		return
	}
	r.taken, r.selected = taken, selected
	r.showMark()
	r.Refresh()
}

// showMark shows a plus, or the check of a metric that is in the table already.
func (r *catalogueRow) showMark() {
	if r.taken {
		r.mark.label = words.L("In the table: go to it")
		r.mark.show(GlyphCheck, chart.None, chart.None)
		return
	}
	r.mark.label = words.L("Add to the table")
	r.mark.show(GlyphPlus, chart.Surface, chart.Control)
}

// Tapped selects the row.
func (r *catalogueRow) Tapped(*fyne.PointEvent) { r.onTapped() }

// The measures of a row, in pixels.
const (
	catalogueRowHeight float32 = 52
	catalogueRowInset  float32 = 8
	markGlyph          float32 = 16
)

// CreateRenderer returns the renderer.
func (r *catalogueRow) CreateRenderer() fyne.WidgetRenderer { return &catalogueRowRenderer{r} }

type catalogueRowRenderer struct{ row *catalogueRow }

func (p *catalogueRowRenderer) MinSize() fyne.Size { return fyne.NewSize(0, catalogueRowHeight) }

func (p *catalogueRowRenderer) Layout(size fyne.Size) {
	r := p.row
	const side = theme.ControlLow
	left, right := catalogueRowInset, size.Width-catalogueRowInset
	place(r.line, left, 0, right-left, 1)
	place(r.ground, 0, 2, size.Width, size.Height-3)
	place(r.badge, left, (size.Height-20)/2, 20, 20)
	textLeft := left + 32
	textWidth := max(right-side-8-textLeft, 0)
	place(r.name, textLeft, (size.Height-36)/2, textWidth, 20)
	place(r.detail, textLeft, (size.Height-36)/2+20, textWidth, 16)
	place(r.mark, right-side, (size.Height-side)/2, side, side)
}

func (p *catalogueRowRenderer) Refresh() {
	fill := chart.None
	if p.row.selected {
		fill = chart.Selected
	}
	p.row.ground.set(fill, chart.None)
	for _, o := range p.Objects() {
		o.Refresh()
	}
	canvas.Refresh(p.row)
}

func (p *catalogueRowRenderer) Objects() []fyne.CanvasObject {
	r := p.row
	return []fyne.CanvasObject{r.line, r.ground, r.badge, r.name, r.detail, r.mark}
}

func (p *catalogueRowRenderer) Destroy() {}
