package widget_test

import (
	"fmt"
	"image/color"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// numbered is a row that shows its index.
type numbered struct{ text *widget.Text }

func (n *numbered) Object() fyne.CanvasObject { return n.text }

func (n *numbered) Show(i int, _ bool) { n.text.SetText(fmt.Sprintf("Row %d", i)) }

// newNumbered returns a list of numbered rows, 40 high and 8 apart, and the
// number of rows that were made for it.
func newNumbered(count, selected int) (rows *widget.Rows, made *int) {
	made = new(int)
	rows = widget.NewRows(40, 8, func() widget.Row {
		*made++
		return &numbered{widget.NewText("")}
	})
	rows.Set(count, selected)
	return rows, made
}

// shownRows returns the texts of the rows that exist.
func shownRows(rows *widget.Rows) []string {
	var shown []string
	for _, card := range test.WidgetRenderer(rows).Objects() {
		for _, part := range test.WidgetRenderer(card.(fyne.Widget)).Objects() {
			for _, inner := range test.LaidOutObjects(part) {
				if text, ok := inner.(*widget.Text); ok {
					shown = append(shown, text.Text())
				}
			}
		}
	}
	return shown
}

func TestRowsExistOnlyInView(t *testing.T) {
	uitest.App(t, theme.Light)
	rows, made := newNumbered(100_000, 0)
	uitest.Window(t, 200, 200, rows)
	rows.View(0, 120)
	if got := shownRows(rows); !slices.Equal(got, []string{"Row 0", "Row 1", "Row 2"}) {
		t.Errorf("at the top: %v", got)
	}
	for top := float32(0); top < 100_000; top += 30 {
		rows.View(top, 120)
	}
	rows.View(48*50_000, 120)
	if got := shownRows(rows); !slices.Equal(got, []string{"Row 50000", "Row 50001", "Row 50002"}) {
		t.Errorf("in the middle: %v", got)
	}
	rows.View(48*100_000, 120)
	if got := shownRows(rows); len(got) != 0 {
		t.Errorf("below the end: %v", got)
	}
	if *made > 4 {
		t.Errorf("%d rows were made for a view of 4", *made)
	}
	if least := rows.MinSize().Height; least != 48*100_000-8 {
		t.Errorf("the list is %v high", least)
	}
}

func TestRowsKeys(t *testing.T) {
	uitest.App(t, theme.Light)
	rows, _ := newNumbered(3, 0)
	var opened, selected []int
	var keys []fyne.KeyName
	rows.OnOpen = func(i int) { opened = append(opened, i) }
	rows.OnSelect = func(i int) { selected = append(selected, i) }
	rows.OnKey = func(name fyne.KeyName) bool {
		keys = append(keys, name)
		return name == fyne.KeyDelete
	}
	window := uitest.Window(t, 200, 200, rows)
	var forwarded []fyne.KeyName
	window.Canvas().SetOnTypedKey(func(event *fyne.KeyEvent) { forwarded = append(forwarded, event.Name) })
	window.Canvas().Focus(rows)
	uitest.Key(window, fyne.KeyUp, fyne.KeyDown, fyne.KeyReturn, fyne.KeyEnd, fyne.KeyDown, fyne.KeySpace, fyne.KeyHome, fyne.KeyEnter)
	uitest.Key(window, fyne.KeyDelete, fyne.KeyF5)
	if !slices.Equal(opened, []int{1, 2, 0}) || !slices.Equal(selected, []int{0, 0, 1, 2, 2, 0}) {
		t.Errorf("opened %v, selected %v", opened, selected)
	}
	if !slices.Equal(keys, []fyne.KeyName{fyne.KeyDelete, fyne.KeyF5}) || !slices.Equal(forwarded, []fyne.KeyName{fyne.KeyF5}) {
		t.Errorf("keys %v, forwarded %v", keys, forwarded)
	}
	rows.Set(0, 0)
	uitest.Key(window, fyne.KeyDown, fyne.KeyReturn, fyne.KeyDelete)
	if len(opened) != 3 || len(keys) != 2 {
		t.Error("an empty list takes keys")
	}
}

func TestRowsPointer(t *testing.T) {
	uitest.App(t, theme.Light)
	rows, _ := newNumbered(9, 0)
	opened, context := -1, -1
	rows.OnOpen = func(i int) { opened = i }
	rows.OnContext = func(i int, _ fyne.Position) { context = i }
	uitest.Window(t, 200, 400, rows)
	rows.View(48*4, 100)
	second := test.WidgetRenderer(rows).Objects()[1]
	test.Tap(second.(fyne.Tappable))
	test.TapSecondary(second.(fyne.SecondaryTappable))
	if opened != 5 || context != 5 {
		t.Errorf("the second row in view opened %d and asked for the menu of %d, want 5", opened, context)
	}
}

// A change of theme reaches only what is in view; a row that comes into view
// later must not keep the old colours.
func TestRowsFollowTheTheme(t *testing.T) {
	app := uitest.App(t, theme.Light)
	rows, _ := newNumbered(9, 0)
	window := uitest.Window(t, 200, 440, rows)
	rows.View(0, 440)
	rows.View(0, 90)
	app.Settings().SetTheme(theme.New(theme.Dark))
	rows.View(0, 440)
	ground := color.NRGBAModel.Convert(window.Canvas().Capture().At(150, 8*48+20))
	if want := chart.Dark()[chart.Surface]; ground != want {
		t.Errorf("the ninth row's ground is %v, want %v", ground, want)
	}
}

func TestRowsItemsAndTagsLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		rows, _ := newNumbered(4, 1)
		focused := widget.NewItem(widget.GlyphClock, "Harbor Support, Back office with a long name", "3 days overdue", nil)
		items := layout.Column(8, widget.NewItem(widget.GlyphFile, "Harbor Support 2026", "open now", nil).Bold(),
			focused.Marked(chart.NotWalkingText))
		tags := layout.Row(8, widget.NewTag("Step 2 of 4"), widget.NewKeyTag("Ctrl+N"), widget.NewRowMenu("More", nil), widget.NewRowButton("Continue", nil))
		content := layout.Column(16, tags, items, rows)
		window := uitest.Window(t, 320, 400, widget.NewRoot(widget.NewSurface(chart.Canvas, chart.None, layout.Pad(16, content))))
		rows.View(0, 400)
		hovered := test.WidgetRenderer(rows).Objects()[3].(desktop.Hoverable)
		hovered.MouseIn(nil)
		window.Canvas().Focus(rows)
		uitest.Golden(t, "rows_"+string(mode), window.Canvas().Capture())
		window.Canvas().Focus(focused)
		uitest.Golden(t, "item_"+string(mode), window.Canvas().Capture())
	}
}
