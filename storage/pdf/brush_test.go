package pdf_test

import (
	"bytes"
	"fmt"
	"image/color"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// Each mark shows where the scene has it and in its role's colour; a picture
// of 100 dots an inch has a dot for each unit.
func TestMarks(t *testing.T) {
	scene := chart.Scene{Width: 100, Height: 100}
	quality := chart.Of(model.Quality)
	scene.Add(
		chart.Rect{At: chart.Point{X: 10, Y: 10}, Width: 20, Height: 20, Radius: 8, Fill: quality},
		chart.Rect{At: chart.Point{X: 40, Y: 10}, Width: 20, Height: 20, Stroke: chart.Ink, StrokeWidth: 4},
		chart.Circle{Center: chart.Point{X: 80, Y: 20}, Radius: 10, Fill: chart.Surface, Stroke: chart.Ink, StrokeWidth: 4},
		chart.Polygon{Points: []chart.Point{{X: 10, Y: 40}, {X: 30, Y: 40}, {X: 30, Y: 60}}, Fill: chart.WalkFill, Stroke: chart.Walk, Width: 2},
		chart.Line{From: chart.Point{X: 40, Y: 50}, To: chart.Point{X: 60, Y: 50}, Width: 4, Color: quality},
		chart.Line{From: chart.Point{X: 10, Y: 80}, To: chart.Point{X: 90, Y: 80}, Width: 2, Color: chart.Ink, Dash: 10},
		chart.Text{At: chart.Point{X: 90, Y: 50}, Text: "I", Size: 40, Style: chart.Bold, Align: chart.Right, Color: chart.Ink},
	)
	light := chart.Light()
	white, ink, walk := light[chart.Surface], light[chart.Ink], light[chart.Walk]
	picture := painted(t, scene)
	for _, test := range []struct {
		name string
		x, y int
		want color.NRGBA
	}{
		{"a rectangle's middle", 20, 20, light[quality]},
		{"a rounded corner", 10, 10, white},
		{"a stroke lies within the edge", 42, 20, ink},
		{"outside of the stroke", 38, 20, white},
		{"an unfilled rectangle", 50, 20, white},
		{"half of a circle's stroke lies outside", 91, 20, ink},
		{"a circle's fill", 80, 20, white},
		{"a polygon's translucent fill", 26, 47, over(light[chart.WalkFill], white)},
		{"a polygon's stroke", 20, 40, walk},
		{"outside of the polygon", 12, 58, white},
		{"a line", 50, 50, light[quality]},
		{"a dash", 15, 80, ink},
		{"a gap", 25, 80, white},
		{"a letter that ends at the right", 83, 50, ink},
		{"right of the letter", 92, 50, white},
	} {
		if got := picture.at(test.x, test.y); !alike(got, test.want) {
			t.Errorf("%s: %v at %d, %d, want %v", test.name, got, test.x, test.y, test.want)
		}
	}
}

// over returns a translucent colour on a ground.
func over(c, ground color.NRGBA) color.NRGBA {
	mix := func(above, below uint8) uint8 {
		return uint8((int(above)*int(c.A) + int(below)*(255-int(c.A))) / 255)
	}
	return color.NRGBA{R: mix(c.R, ground.R), G: mix(c.G, ground.G), B: mix(c.B, ground.B), A: 255}
}

// alike allows what rounding leaves.
func alike(a, b color.NRGBA) bool {
	near := func(x, y uint8) bool { return max(x, y)-min(x, y) <= 4 }
	return near(a.R, b.R) && near(a.G, b.G) && near(a.B, b.B)
}

// picture is a raster of colours, three bytes each.
type picture struct {
	width int
	data  []byte
}

func (p picture) at(x, y int) color.NRGBA {
	i := 3 * (y*p.width + x)
	return color.NRGBA{R: p.data[i], G: p.data[i+1], B: p.data[i+2], A: 255}
}

// painted returns a scene as its PDF shows it.
func painted(t *testing.T, scene chart.Scene) picture {
	t.Helper()
	installed(t, "pdftoppm")
	var document bytes.Buffer
	if err := newPrinter(t).Write(&document, report.Document{}, report.Result{Pages: []report.Page{{Scene: scene}}}); err != nil {
		t.Fatal(err)
	}
	root := filepath.Join(t.TempDir(), "page")
	command := exec.Command("pdftoppm", "-r", "100", "-singlefile", "-", root)
	command.Stdin = &document
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("pdftoppm: %v\n%s", err, out)
	}
	data, err := os.ReadFile(root + ".ppm")
	if err != nil {
		t.Fatal(err)
	}
	var width, height, most int
	if _, err := fmt.Sscanf(string(data[:20]), "P6\n%d %d\n%d\n", &width, &height, &most); err != nil {
		t.Fatal(err)
	}
	return picture{width, data[len(data)-3*width*height:]}
}
