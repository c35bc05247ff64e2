package gap

import (
	"reflect"

	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// tableView shows every figure of the picture in tables that can be copied.
type tableView struct {
	shown  []Table
	object *fyne.Container
}

func newTableView() *tableView { return &tableView{object: layout.Column(theme.Gap)} }

func (v *tableView) show(tables []Table) {
	if reflect.DeepEqual(v.shown, tables) {
		return
	}
	v.shown = tables
	v.object.Objects = nil
	for _, t := range tables {
		v.object.Add(tableCard(t))
	}
	v.object.Refresh()
}

func tableCard(t Table) fyne.CanvasObject {
	copied := widget.NewButton(words.L("Copy"), nil).High(theme.ControlLow)
	copied.OnTapped(func() {
		fyne.CurrentApp().Clipboard().SetContent(t.Text())
		copied.SetText(words.L("Copied"))
	})
	rows := layout.Column(0, tableRow(t.Head, true), widget.Rule(chart.Ink))
	for i, row := range t.Rows {
		if i > 0 {
			rows.Add(widget.Rule(chart.Hairline))
		}
		rows.Add(tableRow(row, false))
	}
	return widget.NewCard(layout.Column(8, heading(t.Title, copied), rows))
}

// tableRow lays cells out in columns of equal width, the first one wider and
// left aligned. Many columns leave less for the first one.
func tableRow(cells []string, head bool) fyne.CanvasObject {
	first := float32(2)
	if len(cells) > 6 {
		first = 1.4
	}
	row := layout.Grid(first)
	for i, cell := range cells {
		text := widget.NewText(cell).AtLeast(1)
		if head {
			text = widget.NewCaption(cell).AtLeast(1)
		}
		if i > 0 {
			text.Aligned(fyne.TextAlignTrailing)
		}
		row.Add(text)
	}
	return layout.Fixed(0, 32, row)
}
