package uitest

import (
	"bytes"
	"flag"
	"image"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// The tolerance of a golden image: no colour channel of a pixel may differ by
// more than mostApart of 255, and all of them by no more than meanApart on
// average, since processors round the blending of edges differently.
const (
	mostApart = 48
	meanApart = 0.25
)

// Golden fails the test where an image differs from testdata/name.png; the
// image is then kept in testdata/failed. With -update it is written as the new
// golden image.
func Golden(t testing.TB, name string, got image.Image) {
	t.Helper()
	path := filepath.Join("testdata", name+".png")
	if updating() {
		write(t, path, got)
		return
	}
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v; run the test with -update and look at the image", err)
	}
	want, err := png.Decode(bytes.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	if !alike(want, got) {
		failed := filepath.Join("testdata", "failed", name+".png")
		write(t, failed, got)
		t.Errorf("%s differs from what is drawn now, which is in %s", path, failed)
	}
}

func updating() bool {
	f := flag.Lookup(updateFlag)
	return f != nil && f.Value.String() == "true"
}

func write(t testing.TB, path string, picture image.Image) {
	t.Helper()
	var file bytes.Buffer
	if err := png.Encode(&file, picture); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, file.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// alike reports whether two images are the same within the tolerance.
func alike(want, got image.Image) bool {
	if want.Bounds().Size() != got.Bounds().Size() {
		return false
	}
	a, b := bytesOf(want), bytesOf(got)
	var sum, most int
	for i := range a {
		apart := max(int(a[i])-int(b[i]), int(b[i])-int(a[i]))
		sum += apart
		most = max(most, apart)
	}
	return most <= mostApart && float64(sum) <= meanApart*float64(len(a))
}

// bytesOf returns an image's red, green, blue and alpha, pixel by pixel.
func bytesOf(picture image.Image) []uint8 {
	size := picture.Bounds().Size()
	plain := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(plain, plain.Bounds(), picture, picture.Bounds().Min, draw.Src)
	return plain.Pix
}
