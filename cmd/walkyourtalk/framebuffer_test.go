//go:build linux

package main

import (
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"os"
)

// framebuffer is what a display shows, read from the file in which Xvfb keeps it
// (option -fbdir): an X window dump, version 7, of 32 bits a pixel.
type framebuffer struct {
	width, height int
	line          int // bytes from one line to the next
	pixels        []byte
}

var _ image.Image = framebuffer{}

func readFramebuffer(path string) (framebuffer, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return framebuffer{}, err
	}
	const fields = 25
	if len(data) < 4*fields {
		return framebuffer{}, errors.New("the screen's file is shorter than its header")
	}
	field := func(i int) int { return int(binary.BigEndian.Uint32(data[4*i:])) }
	f := framebuffer{width: field(4), height: field(5), line: field(12)}
	const bytesOfColor = 12
	start := field(0) + bytesOfColor*field(19)
	if field(1) != 7 || field(11) != 32 || len(data) < start+f.line*f.height {
		return framebuffer{}, errors.New("the screen's file is not a window dump of 32 bits a pixel")
	}
	f.pixels = data[start:]
	return f, nil
}

// ColorModel returns the model of the screen's colors.
func (f framebuffer) ColorModel() color.Model { return color.RGBAModel }

// Bounds returns the screen's size in pixels.
func (f framebuffer) Bounds() image.Rectangle { return image.Rect(0, 0, f.width, f.height) }

// At returns a pixel's color.
func (f framebuffer) At(x, y int) color.Color {
	pixel := f.pixels[y*f.line+4*x:]
	return color.RGBA{R: pixel[2], G: pixel[1], B: pixel[0], A: 255}
}
