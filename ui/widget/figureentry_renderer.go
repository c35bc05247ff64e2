package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

const figureEntryPadding = 8

// CreateRenderer returns the renderer.
func (e *FigureEntry) CreateRenderer() fyne.WidgetRenderer {
	r := &figureEntryRenderer{
		entry:     e,
		frame:     canvas.NewRectangle(nil),
		selection: canvas.NewRectangle(nil),
		text:      NewText("").Aligned(fyne.TextAlignTrailing).AtLeast(1),
		caret:     canvas.NewRectangle(nil),
	}
	r.Refresh()
	return r
}

type figureEntryRenderer struct {
	entry     *FigureEntry
	frame     *canvas.Rectangle
	selection *canvas.Rectangle
	text      *Text
	caret     *canvas.Rectangle
}

func (r *figureEntryRenderer) MinSize() fyne.Size { return fyne.NewSize(56, r.entry.height) }

func (r *figureEntryRenderer) Layout(size fyne.Size) {
	r.frame.Resize(size)
	room := size.Width - 2*figureEntryPadding
	place(r.text, figureEntryPadding, 0, room, size.Height)
	line := theme.LineHeight(r.text.size)
	width := min(r.text.measure(r.entry.text), room)
	place(r.selection, size.Width-figureEntryPadding-width-1, (size.Height-line)/2, width+2, line)
	place(r.caret, size.Width-figureEntryPadding+1, (size.Height-line)/2+2, 1, line-4)
}

func (r *figureEntryRenderer) Refresh() {
	e := r.entry
	r.frame.FillColor, r.frame.CornerRadius = theme.Color(chart.Surface), theme.EntryRadius
	r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(chart.Control), 1
	switch {
	case e.problem != "":
		r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(chart.NotWalking), 2
	case e.focused:
		r.frame.StrokeColor, r.frame.StrokeWidth = theme.Color(chart.Ink), 2
	}
	r.selection.FillColor = theme.Color(chart.Selected)
	r.selection.Hidden = !e.focused || !e.whole
	r.caret.FillColor = theme.Color(chart.Ink)
	r.caret.Hidden = !e.focused || e.whole
	r.text.size = theme.Body
	if e.height < theme.Control {
		r.text.size = theme.Small
	}
	empty := e.value == 0 && e.problem == "" && !e.focused
	r.text.text, r.text.bold, r.text.role = e.text, !empty, chart.Ink
	if empty {
		r.text.role = chart.Muted
	}
	r.text.Refresh()
	r.Layout(e.Size())
	canvas.Refresh(e)
}

func (r *figureEntryRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.frame, r.selection, r.text, r.caret}
}

func (r *figureEntryRenderer) Destroy() {}
