//go:build linux

package main

import (
	"context"
	"image/color"
	"path/filepath"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/workspace"
)

// The places on the Talk screen of 1366 by 768: the bar at the left of a card,
// the card's handle, two rungs, and the undo button.
const (
	barX    = 357
	handleX = 382
	rung5Y  = 193
	rung4Y  = 277
	undoX   = 1271
	undoY   = 69
)

// TestDrag swaps two cards of the sample with the mouse and takes it back. Each
// change is on the disk when the window shows it.
func TestDrag(t *testing.T) {
	quality, cost := color.RGBA{R: 0x00, G: 0x72, B: 0xB2, A: 0xFF}, color.RGBA{R: 0xD9, G: 0x82, B: 0x00, A: 0xFF}
	d := startDesktop(t, "1366x768")
	path := filepath.Join(d.home, "Harbor.wyt")
	d.start(buildProgram(t), "--sample", path)
	d.waitForWindow("Harbor")
	d.settle()
	d.press("ctrl+1")
	d.waitForColor(barX, rung5Y, quality)
	d.waitForColor(barX, rung4Y, cost)

	d.drag(handleX, rung5Y, handleX, rung4Y)
	d.waitForColor(barX, rung5Y, cost)
	d.waitForColor(barX, rung4Y, quality)
	d.waitForRanking(path, model.Ranking{model.Quality: 4, model.Cost: 5, model.Time: 1, model.Risk: 2})

	d.click(undoX, undoY)
	d.waitForColor(barX, rung5Y, quality)
	d.waitForRanking(path, model.Ranking{model.Quality: 5, model.Cost: 4, model.Time: 1, model.Risk: 2})
}

// waitForRanking waits until the only assessment of a workspace is ranked so.
func (d *desktop) waitForRanking(path string, want model.Ranking) {
	d.t.Helper()
	d.waitFor("the ranking on the disk", func() bool {
		w, err := workspace.OpenReadOnly(context.Background(), path)
		if err != nil {
			return false
		}
		entries, err := w.List(context.Background())
		return w.Close() == nil && err == nil && len(entries) == 1 && entries[0].Assessment.Talk.Ranking == want
	})
}
