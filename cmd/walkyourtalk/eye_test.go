//go:build linux

package main

import (
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// failed is where a failed test leaves its last picture.
const failed = "../../build/failed"

// waitFor waits until something holds.
func (d *desktop) waitFor(what string, holds func() bool) {
	d.t.Helper()
	for deadline := time.Now().Add(patience); !holds(); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			d.t.Fatalf("waited %v in vain for %s", patience, what)
		}
	}
}

// waitForWindow waits for a visible window whose title holds some words.
func (d *desktop) waitForWindow(title string) {
	d.t.Helper()
	d.waitFor(fmt.Sprintf("a window with the title %q", title), func() bool { return strings.Contains(d.title(), title) })
}

// title returns the title of the window that has the focus.
func (d *desktop) title() string {
	title, _ := d.output("xdotool", "getactivewindow", "getwindowname")
	return title
}

// waitForFile waits for a file and returns its content.
func (d *desktop) waitForFile(path string) []byte {
	d.t.Helper()
	var content []byte
	d.waitFor("the file "+path, func() bool {
		var err error
		content, err = os.ReadFile(path)
		return err == nil
	})
	return content
}

// waitForColor waits until a place of the screen has a color.
func (d *desktop) waitForColor(x, y int, want color.RGBA) {
	d.t.Helper()
	d.waitFor(fmt.Sprintf("the color %v at %d, %d", want, x, y), func() bool { return d.picture().At(x, y) == want })
}

// caretPixels is how many pixels a blinking caret may change.
const caretPixels = 200

// settle waits until the window has come to rest: keys typed into a window that
// is still being laid out are lost.
func (d *desktop) settle() {
	d.t.Helper()
	last := d.picture()
	d.waitFor("the window to come to rest", func() bool {
		next := d.picture()
		changed := changedPixels(last, next)
		last = next
		return changed <= caretPixels
	})
}

// changedPixels counts the pixels in which two pictures of a size differ.
func changedPixels(a, b image.Image) int {
	changed := 0
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			if a.At(x, y) != b.At(x, y) {
				changed++
			}
		}
	}
	return changed
}

// picture returns what the screen shows.
func (d *desktop) picture() image.Image {
	d.t.Helper()
	picture, err := readFramebuffer(filepath.Join(d.home, "Xvfb_screen0"))
	if err != nil {
		d.t.Fatalf("no picture of the screen: %v", err)
	}
	return picture
}

// savePicture writes what the screen shows to a file.
func (d *desktop) savePicture(path string) error {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(file, d.picture()), file.Close())
}

// keepPicture keeps what the screen shows for the person who looks into a
// failure.
func (d *desktop) keepPicture() {
	folder, err := filepath.Abs(failed)
	if err == nil {
		err = os.MkdirAll(folder, 0o755)
	}
	path := filepath.Join(folder, strings.ReplaceAll(d.t.Name(), "/", "_")+".png")
	if err == nil {
		err = d.savePicture(path)
	}
	if err != nil {
		d.t.Logf("no picture of the failure: %v", err)
		return
	}
	d.t.Logf("the screen when it failed: %s", path)
}
