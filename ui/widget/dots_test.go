package widget_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

func TestDotsChange(t *testing.T) {
	uitest.App(t, theme.Light)
	dots := widget.NewDots(2)
	var told []float64
	done := 0
	dots.OnChanged = func(v float64) { told = append(told, v) }
	dots.OnDone = func() { done++ }
	window := uitest.Window(t, 200, 60, widget.NewRoot(layout.Pad(16, dots)))
	click := func(dot int) { test.TapAt(dots, fyne.NewPos(float32(dot)*12-6, 14)) }
	for _, step := range []struct {
		name string
		act  func()
		want float64
	}{
		{"a click on dot 4", func() { click(4) }, 4},
		{"a click on dot 4 again", func() { click(4) }, 4},
		{"a click on dot 1", func() { click(1) }, 1},
		{"a click on the only full dot", func() { click(1) }, 0},
		{"a click on the figure", func() { test.TapAt(dots, fyne.NewPos(72, 14)) }, 0},
		{"5 typed", func() { uitest.Type(window, "5") }, 5},
		{"0 typed", func() { uitest.Type(window, "0") }, 0},
		{"3 typed", func() { uitest.Type(window, "3") }, 3},
		{"a letter typed", func() { uitest.Type(window, "x") }, 3},
		{"9 typed", func() { uitest.Type(window, "9") }, 3},
	} {
		if step.act(); dots.Value() != step.want {
			t.Fatalf("%s makes it %v, want %v", step.name, dots.Value(), step.want)
		}
	}
	if !slices.Contains(uitest.Texts(window.Content()), "Type a figure from 0 (none) to 5 (most).") {
		t.Error("a wrong figure gets no word about it")
	}
	if want := []float64{4, 1, 0, 5, 0, 3}; !slices.Equal(told, want) {
		t.Errorf("told of %v, want %v", told, want)
	}
	dots.SetValue(1)
	if len(told) != 6 {
		t.Error("SetValue told of the value")
	}
	if window.Canvas().Unfocus(); done != 1 {
		t.Errorf("told %d times that it is done", done)
	}
}

func TestDotsLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		column := layout.Column(8)
		for _, value := range []float64{0, 2, 2.5, 5} {
			column.Add(widget.NewDots(value))
		}
		window := uitest.Window(t, 132, 172, widget.NewRoot(widget.NewSurface(chart.Surface, chart.None, layout.Pad(16, column))))
		window.Canvas().Focus(column.Objects[1].(fyne.Focusable))
		uitest.Golden(t, "dots_"+string(mode), window.Canvas().Capture())
	}
}
