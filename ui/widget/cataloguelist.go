package widget

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
)

const (
	// cataloguePage is how many rows Page Up and Page Down move by.
	cataloguePage = 5
	// catalogueLeast is how many rows are in sight at least.
	catalogueLeast = 5
)

// CatalogueList is a list of catalogue metrics, one of them selected. Up and
// Down select another one, Enter adds it; a press selects, a press on the plus
// adds.
type CatalogueList struct {
	widget.BaseWidget
	control
	rows     map[string]*catalogueRow // by key, as many as ever were shown
	metrics  []model.CatalogueMetric
	taken    map[string]bool
	selected string
	column   *fyne.Container
	scroll   *innerScroll

	// OnAdd is told which metric is to be added, or to be gone to where it is in
	// the table already.
	OnAdd func(m model.CatalogueMetric)
	// OnSelected is told that another metric, or none, is selected.
	OnSelected func()
}

var _ fyne.Focusable = (*CatalogueList)(nil)

// NewCatalogueList returns an empty list.
func NewCatalogueList() *CatalogueList {
	l := &CatalogueList{rows: map[string]*catalogueRow{}, column: layout.Column(0)}
	l.scroll = newInnerScroll(l.column)
	l.ExtendBaseWidget(l)
	l.control.owner = l
	return l
}

// SetMetrics shows metrics. The selection stays where it can, else the first
// metric is selected.
func (l *CatalogueList) SetMetrics(metrics []model.CatalogueMetric) {
	l.metrics = metrics
	objects := make([]fyne.CanvasObject, len(metrics))
	for i, m := range metrics {
		objects[i] = l.row(m)
	}
	l.column.Objects = objects
	l.column.Refresh()
	l.scroll.ScrollToTop()
	l.scroll.Refresh()
	if l.index() < 0 {
		key := ""
		if len(metrics) > 0 {
			key = metrics[0].Key
		}
		l.pick(key)
		return
	}
	l.pick(l.selected)
}

// Metrics returns what is shown.
func (l *CatalogueList) Metrics() []model.CatalogueMetric { return l.metrics }

// SetTaken says which metrics, by key, are in the table.
func (l *CatalogueList) SetTaken(taken map[string]bool) {
	l.taken = taken
	l.showRows()
}

// Selected returns the selected metric, false where there is none.
func (l *CatalogueList) Selected() (model.CatalogueMetric, bool) {
	i := l.index()
	if i < 0 {
		return model.CatalogueMetric{}, false
	}
	return l.metrics[i], true
}

// Take uses a key and reports whether it had a use for it, so that a search
// above the list can move in it.
func (l *CatalogueList) Take(key fyne.KeyName) bool {
	switch key {
	case fyne.KeyUp:
		l.move(-1)
	case fyne.KeyDown:
		l.move(1)
	case fyne.KeyPageUp:
		l.move(-cataloguePage)
	case fyne.KeyPageDown:
		l.move(cataloguePage)
	case fyne.KeyReturn, fyne.KeyEnter:
		l.add()
	default:
		return false
	}
	return true
}

// TypedKey moves, adds, or hands the key on.
func (l *CatalogueList) TypedKey(event *fyne.KeyEvent) {
	if !l.Take(event.Name) {
		forwardKey(l, event)
	}
}

func (l *CatalogueList) row(m model.CatalogueMetric) *catalogueRow {
	row, known := l.rows[m.Key]
	if known {
		row.Refresh() // a change of theme passes by rows that are not shown
		return row
	}
	row = newCatalogueRow(m, func() {
		focus(l)
		l.pick(m.Key)
	}, func() {
		l.pick(m.Key)
		l.add()
	})
	l.rows[m.Key] = row
	return row
}

func (l *CatalogueList) index() int {
	return slices.IndexFunc(l.metrics, func(m model.CatalogueMetric) bool { return m.Key == l.selected })
}

func (l *CatalogueList) move(by int) {
	if len(l.metrics) == 0 {
		return
	}
	i := max(0, min(l.index()+by, len(l.metrics)-1))
	l.pick(l.metrics[i].Key)
	l.scrollTo(i)
}

// scrollTo scrolls as little as brings a row into sight.
func (l *CatalogueList) scrollTo(i int) {
	top := float32(i) * catalogueRowHeight
	offset := l.scroll.Offset
	offset.Y = min(offset.Y, top)
	offset.Y = max(offset.Y, top+catalogueRowHeight-l.scroll.Size().Height)
	l.scroll.ScrollToOffset(offset)
}

func (l *CatalogueList) add() {
	if m, ok := l.Selected(); ok {
		l.OnAdd(m)
	}
}

func (l *CatalogueList) pick(key string) {
	changed := l.selected != key
	l.selected = key
	l.showRows()
	if changed && l.OnSelected != nil {
		l.OnSelected()
	}
}

func (l *CatalogueList) showRows() {
	for _, m := range l.metrics {
		l.rows[m.Key].show(l.taken[m.Key], m.Key == l.selected)
	}
}

// CreateRenderer returns the renderer.
func (l *CatalogueList) CreateRenderer() fyne.WidgetRenderer {
	r := &catalogueListRenderer{list: l, ring: newRing()}
	r.Refresh()
	return r
}

type catalogueListRenderer struct {
	list *CatalogueList
	ring *canvas.Rectangle
}

func (r *catalogueListRenderer) MinSize() fyne.Size {
	return fyne.NewSize(0, catalogueLeast*catalogueRowHeight)
}

func (r *catalogueListRenderer) Layout(size fyne.Size) {
	r.list.scroll.Resize(size)
	placeRing(r.ring, size)
}

func (r *catalogueListRenderer) Refresh() {
	showRing(r.ring, r.list.focused)
	canvas.Refresh(r.list)
}

func (r *catalogueListRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.list.scroll, r.ring}
}

func (r *catalogueListRenderer) Destroy() {}
