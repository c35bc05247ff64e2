package uitest

import (
	"image"
	"image/color"
	"testing"
)

func TestAlike(t *testing.T) {
	plain := func(c color.NRGBA) *image.NRGBA {
		picture := image.NewNRGBA(image.Rect(0, 0, 40, 40))
		for i := range 40 * 40 {
			picture.SetNRGBA(i%40, i/40, c)
		}
		return picture
	}
	grey := color.NRGBA{100, 100, 100, 255}
	dotted := func(value uint8, count int) *image.NRGBA {
		picture := plain(grey)
		for i := range count {
			picture.SetNRGBA(i%40, i/40, color.NRGBA{value, value, value, 255})
		}
		return picture
	}
	for name, c := range map[string]struct {
		got  image.Image
		want bool
	}{
		"the same":              {plain(grey), true},
		"an edge blended apart": {dotted(140, 5), true},
		"a pixel far apart":     {dotted(200, 1), false},
		"much slightly apart":   {dotted(110, 400), false},
		"another size":          {image.NewNRGBA(image.Rect(0, 0, 40, 41)), false},
		"an image cut from a larger one": {func() image.Image {
			large := image.NewNRGBA(image.Rect(0, 0, 60, 60))
			for i := range 60 * 60 {
				large.SetNRGBA(i%60, i/60, grey)
			}
			return large.SubImage(image.Rect(10, 10, 50, 50))
		}(), true},
	} {
		if got := alike(plain(grey), c.got); got != c.want {
			t.Errorf("%s: alike is %v", name, got)
		}
	}
}
