package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// addMark is the plus beside a metric, or the check of one that is in the table
// already. It takes no focus: the list has it and adds on Enter.
type addMark struct {
	widget.BaseWidget
	control
	taken    bool
	onTapped func()
}

var (
	_ fyne.Tappable     = (*addMark)(nil)
	_ desktop.Hoverable = (*addMark)(nil)
)

func newAddMark(onTapped func()) *addMark {
	m := &addMark{onTapped: onTapped}
	m.ExtendBaseWidget(m)
	m.control.owner = m
	m.label = words.L("Add to the table")
	return m
}

func (m *addMark) setTaken(taken bool) {
	if m.taken == taken {
		return
	}
	m.taken = taken
	m.label = words.L("Add to the table")
	if taken {
		m.label = words.L("In the table: go to it")
	}
	m.Refresh()
}

// Tapped adds the metric.
func (m *addMark) Tapped(*fyne.PointEvent) {
	m.hideLabel()
	m.onTapped()
}

// CreateRenderer returns the renderer.
func (m *addMark) CreateRenderer() fyne.WidgetRenderer {
	r := &addMarkRenderer{mark: m, ground: newGround(chart.Surface, theme.EntryRadius), icon: NewIcon(GlyphPlus, 16, chart.Ink)}
	r.Refresh()
	return r
}

type addMarkRenderer struct {
	mark   *addMark
	ground *ground
	icon   *Icon
}

func (r *addMarkRenderer) MinSize() fyne.Size { return fyne.NewSquareSize(theme.ControlLow) }

func (r *addMarkRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.icon.Resize(size)
}

func (r *addMarkRenderer) Refresh() {
	glyph, fill, edge := GlyphPlus, chart.Surface, chart.Control
	if r.mark.taken {
		glyph, fill, edge = GlyphCheck, chart.None, chart.None
	}
	if r.mark.hovered {
		fill = chart.Selected
	}
	r.ground.set(fill, edge)
	r.ground.Refresh()
	r.icon.Set(glyph, chart.Ink)
	r.icon.Refresh()
	canvas.Refresh(r.mark)
}

func (r *addMarkRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.icon}
}

func (r *addMarkRenderer) Destroy() {}
