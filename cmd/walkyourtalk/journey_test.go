//go:build linux

package main

import (
	"context"
	"image/color"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

// The places where the journey looks at the window of 1366 by 768: inside the
// verdict's banner, left of its icon.
const (
	bannerX = 248
	bannerY = 150
)

// notWalkingGround is the ground of the verdict "Not walking the talk" in the
// light theme.
func notWalkingGround() color.RGBA { return color.RGBA{R: 0xFB, G: 0xEC, B: 0xEB, A: 0xFF} }

// TestJourney does the main job in the real window with the keyboard alone: a
// new assessment, the four constraints ranked, six metrics entered, the verdict
// read, the report exported. Then the program is killed, and everything that
// was typed is in the workspace.
func TestJourney(t *testing.T) {
	d := startDesktop(t, "1366x768")
	path := filepath.Join(d.home, "Harbor.wyt")
	program := d.start(buildProgram(t), path)
	d.waitForWindow("Harbor: Walk Your Talk")
	d.settle()

	d.press("ctrl+n")
	d.settle()
	d.press("Tab", "5", "Tab", "4", "Tab", "1", "Tab", "2")
	d.press("ctrl+2")
	d.settle()
	for _, m := range journeyMetrics() {
		d.press("ctrl+f")
		d.settle()
		d.write(m.search)
		d.press("Return")
		d.settle()
		d.write(m.incentive)
		d.press("Return")
		d.settle()
	}
	checkJourney(t, d, path)
	d.press("ctrl+3")
	d.waitForColor(bannerX, bannerY, notWalkingGround())

	report := filepath.Join(d.home, "gap report.pdf")
	d.press("ctrl+p")
	d.settle()
	d.press("ctrl+a")
	d.write(report)
	d.press("Return")
	d.waitForFile(report)
	text := strings.Join(strings.Fields(textOf(t, report)), " ")
	for _, want := range []string{
		"Do we walk our talk?", "Not walking the talk", "You say Quality comes first. 65 % of the incentive rides on Cost.",
		"Average handle time", "Mandatory disclosure adherence", "Snapshot", "Page 1 of",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q:\n%s", want, text)
		}
	}

	program.end()
	checkJourney(t, d, path)
}

// journeyMetric is a metric as a person finds and pays it.
type journeyMetric struct{ search, name, incentive string }

// journeyMetrics returns metrics that put 65 on Cost, 25 on Quality and 10 on
// Risk.
func journeyMetrics() []journeyMetric {
	return []journeyMetric{
		{"aht", "Average handle time", "30"},
		{"service level", "Service level", "20"},
		{"operating expense", "Operating expense vs budget", "15"},
		{"quality assurance", "Quality assurance score", "25"},
		{"mandatory", "Mandatory disclosure adherence", "10"},
		{"release on-time", "Release on-time rate", "0"},
	}
}

// checkJourney reads the workspace, also while the window has it open, and waits
// until the last change is in it.
func checkJourney(t *testing.T, d *desktop, path string) {
	t.Helper()
	var a model.Assessment
	d.waitFor("the last metric to be saved", func() bool {
		a = readJourney(t, path)
		return len(a.Walk.Metrics) == len(journeyMetrics())
	})
	if want := (model.Ranking{5, 4, 1, 2}); a.Talk.Ranking != want {
		t.Errorf("ranked %v, want %v", a.Talk.Ranking, want)
	}
	for i, m := range journeyMetrics() {
		if got := a.Walk.Metrics[i]; got.Name != m.name || strconv.FormatFloat(got.Incentive, 'f', -1, 64) != m.incentive {
			t.Errorf("metric %d is %q with %v, want %q with %s", i, got.Name, got.Incentive, m.name, m.incentive)
		}
	}
}

// readJourney returns the workspace's only assessment.
func readJourney(t *testing.T, path string) model.Assessment {
	t.Helper()
	w, err := workspace.OpenReadOnly(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	}()
	entries, err := w.List(context.Background())
	if err != nil || len(entries) != 1 {
		t.Fatalf("the workspace holds %d assessments: %v", len(entries), err)
	}
	return entries[0].Assessment
}
