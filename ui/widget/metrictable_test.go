package widget_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// metrics returns metrics in every shape that a row has.
func metrics() []model.Metric {
	paid := model.NewMetric("Average handle time", model.Cost)
	paid.Abbreviation, paid.Better, paid.Incentive, paid.Attention, paid.Pressure = "AHT", model.Lower, 30, 5, 4
	watched := model.NewMetric("Release on-time rate", model.Time)
	watched.Better, watched.Attention = model.Target, 2.5
	halves := model.NewMetric("A metric with a name that is longer than the column in which it stands", model.Risk)
	halves.Split, halves.Incentive, halves.Locked = model.Shares{0, 40, 0, 60}, 12.5, true
	many := model.NewMetric("Shared by all", model.Quality)
	many.Split, many.Incentive = model.Shares{40, 20, 25, 15}, 57.5
	return []model.Metric{paid, watched, halves, many}
}

func TestMetricTableLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		table := widget.NewMetricTable()
		table.SetMetrics(metrics())
		table.OnChanged = func(int, widget.MetricPart, model.Metric) {}
		window := uitest.Window(t, 700, 260, widget.NewRoot(widget.NewSurface(chart.Surface, chart.None, table)))
		table.FocusIncentive(0)
		uitest.Type(window, "-3")
		uitest.Key(window, fyne.KeyDown, fyne.KeyLeft)
		window.Resize(fyne.NewSize(700, 261))
		uitest.Golden(t, "metrictable_"+string(mode), window.Canvas().Capture())
	}
}

// The arrow keys stop at the table's edges.
func TestMetricTableEdges(t *testing.T) {
	uitest.App(t, theme.Light)
	table := widget.NewMetricTable()
	table.SetMetrics(metrics())
	window := uitest.Window(t, 700, 260, widget.NewRoot(table))
	table.FocusIncentive(0)
	uitest.Key(window, fyne.KeyUp, fyne.KeyLeft, fyne.KeyLeft)
	corner := window.Canvas().Focused()
	uitest.Key(window, fyne.KeyLeft, fyne.KeyUp)
	if corner == nil || window.Canvas().Focused() != corner {
		t.Error("Left and Up leave the first cell")
	}
	for range 10 {
		uitest.Key(window, fyne.KeyRight, fyne.KeyDown)
	}
	if table.Selected() != 3 {
		t.Errorf("Down ends in row %d", table.Selected())
	}
	last := window.Canvas().Focused()
	uitest.Key(window, fyne.KeyRight, fyne.KeyDown)
	if window.Canvas().Focused() != last {
		t.Error("Right and Down leave the last cell")
	}
}

// Enter on the last row ends the edit, and the next figure begins another one.
func TestMetricTableEnterOnTheLastRow(t *testing.T) {
	uitest.App(t, theme.Light)
	table := widget.NewMetricTable()
	table.SetMetrics(metrics()[:1])
	done := 0
	table.OnDone = func() { done++ }
	var typed []float64
	table.OnChanged = func(_ int, _ widget.MetricPart, m model.Metric) {
		typed = append(typed, m.Incentive)
		table.SetMetrics([]model.Metric{m})
	}
	window := uitest.Window(t, 700, 260, widget.NewRoot(table))
	table.FocusIncentive(0)
	uitest.Type(window, "4")
	uitest.Key(window, fyne.KeyReturn)
	uitest.Type(window, "5")
	if done != 1 || len(typed) != 2 || typed[1] != 5 {
		t.Errorf("done %d times, typed %v", done, typed)
	}
}

// What is wrong with an incentive is told in whole words while they grow.
func TestProblemsGrowWhileTyping(t *testing.T) {
	uitest.App(t, theme.Light)
	table := widget.NewMetricTable()
	table.OnChanged = func(int, widget.MetricPart, model.Metric) {}
	table.SetMetrics([]model.Metric{model.NewMetric("One", model.Cost)})
	window := uitest.Window(t, 760, 200, widget.NewRoot(table))
	table.FocusIncentive(0)
	for _, typed := range []string{"N", "a", "N"} {
		uitest.Type(window, typed)
		uitest.Walk(table, func(o fyne.CanvasObject) {
			if drawn, ok := o.(*canvas.Text); ok && strings.HasSuffix(drawn.Text, "…") {
				t.Errorf("after %s the words are cut: %q", typed, drawn.Text)
			}
		})
	}
}
