package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/ui/layout"
)

// block is an object of one size.
func block(width, height float32) *canvas.Rectangle {
	b := canvas.NewRectangle(nil)
	b.SetMinSize(fyne.NewSize(width, height))
	return b
}

// prose is an object that is as high as its area asks for at its width.
type prose struct {
	*canvas.Rectangle
	area float32
}

func newProse(area float32) *prose { return &prose{block(1, 1), area} }

func (p *prose) Fit(width float32) { p.SetMinSize(fyne.NewSize(1, p.area/width)) }

// places writes where objects stand: "x,y wxh", one after another.
func places(objects ...fyne.CanvasObject) string {
	var all []string
	for _, o := range objects {
		all = append(all, fmt.Sprintf("%g,%g %gx%g", o.Position().X, o.Position().Y, o.Size().Width, o.Size().Height))
	}
	return strings.Join(all, "; ")
}

func hidden(o fyne.CanvasObject) fyne.CanvasObject {
	o.Hide()
	return o
}

// The paragraphs have an area of 4000: 20 high at 200, 40 at 100.
func TestLayouts(t *testing.T) {
	for _, test := range []struct {
		name          string
		container     func(a, b fyne.CanvasObject) *fyne.Container
		a, b          fyne.CanvasObject
		width, height float32
		want          string
	}{
		{
			"column", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Column(8, a, b) },
			newProse(4000), block(30, 10), 200, 100, "0,0 200x20; 0,28 200x10",
		},
		{
			"column without what is hidden", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Column(8, a, b) },
			hidden(block(30, 50)), block(30, 10), 200, 100, "0,0 0x0; 0,0 200x10",
		},
		{
			"row", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Row(8, a, b) },
			block(30, 10), block(20, 30), 200, 30, "0,10 30x10; 38,0 20x30",
		},
		{
			"row without what is hidden", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Row(8, a, b) },
			hidden(block(30, 10)), block(20, 30), 200, 30, "0,0 0x0; 0,0 20x30",
		},
		{
			"spring row", func(a, b fyne.CanvasObject) *fyne.Container { return layout.SpringRow(8, 0, a, b) },
			newProse(4000), block(92, 10), 200, 40, "0,0 100x40; 108,15 92x10",
		},
		{
			"sides", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Sides(16, 84, 150, a, b) },
			newProse(4000), block(30, 10), 200, 40, "0,0 100x40; 116,0 84x40",
		},
		{
			"sides that fold", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Sides(16, 84, 201, a, b) },
			newProse(4000), block(30, 10), 200, 60, "0,0 200x20; 0,36 200x24",
		},
		{
			"one side alone", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Sides(16, 84, 150, a, b) },
			newProse(4000), hidden(block(30, 10)), 200, 40, "0,0 200x40; 0,0 200x40",
		},
		{
			"shares", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Shares(20, 0.25, 150, a, b) },
			block(1, 1), newProse(4000), 180, 40, "0,0 40x40; 60,0 120x40",
		},
		{
			"below", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Below(8, a, b) },
			newProse(4000), block(30, 10), 200, 100, "0,0 200x20; 0,28 200x72",
		},
		{
			"above", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Above(8, a, b) },
			newProse(4000), block(30, 10), 200, 100, "0,80 200x20; 0,0 200x72",
		},
		{
			"grid", func(a, b fyne.CanvasObject) *fyne.Container { return layout.Grid(3, a, b) },
			block(30, 10), block(30, 20), 200, 40, "0,0 150x40; 150,0 50x40",
		},
		{"inset", func(a, b fyne.CanvasObject) *fyne.Container {
			return layout.Inset(1, 2, 3, 4, &fyne.Container{Objects: []fyne.CanvasObject{a, b}, Layout: layout.Column(0).Layout})
		}, newProse(4000), block(30, 10), 206, 100, "0,0 200x20; 0,20 200x10"},
	} {
		c := test.container(test.a, test.b)
		layout.Fit(c, test.width)
		c.Resize(fyne.NewSize(test.width, test.height))
		if got := places(test.a, test.b); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

// The height that a container asks for is right as soon as it knows its width.
func TestHeightFollowsTheWidth(t *testing.T) {
	for name, test := range map[string]struct {
		container *fyne.Container
		want      fyne.Size
	}{
		"column":     {layout.Column(8, newProse(4000), block(30, 10)), fyne.NewSize(30, 38)},
		"spring row": {layout.SpringRow(8, 0, newProse(4000), block(92, 10)), fyne.NewSize(101, 40)},
		"sides":      {layout.Sides(16, 84, 150, newProse(4000), block(30, 10)), fyne.NewSize(0, 40)},
		"folded":     {layout.Sides(16, 84, 201, newProse(4000), block(30, 10)), fyne.NewSize(30, 46)},
		"below":      {layout.Below(8, newProse(4000), block(30, 10)), fyne.NewSize(30, 38)},
		"above":      {layout.Above(8, newProse(4000), block(30, 10)), fyne.NewSize(30, 38)},
		"pad":        {layout.Pad(50, newProse(4000)), fyne.NewSize(101, 140)},
		"fixed":      {layout.Fixed(70, 0, newProse(4000)), fyne.NewSize(70, 20)},
		"at most":    {layout.AtMost(30, newProse(4000)), fyne.NewSize(1, 20)},
		"nested":     {layout.Column(0, layout.Pad(50, layout.Column(0, newProse(4000)))), fyne.NewSize(101, 140)},
	} {
		layout.Fit(test.container, 200)
		if got := test.container.MinSize(); got != test.want {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
}

func TestAtMostGrowsToItsHeight(t *testing.T) {
	for height, want := range map[float32]string{20: "0,0 200x25", 28: "0,0 200x28", 90: "0,0 200x30"} {
		o := block(10, 25)
		layout.AtMost(30, o).Resize(fyne.NewSize(200, height))
		if got := places(o); got != want {
			t.Errorf("in %g: %s, want %s", height, got, want)
		}
	}
}

func TestPageFitsItsContentBeforeItScrolls(t *testing.T) {
	test.NewTempApp(t)
	content := layout.Column(0, newProse(40000))
	page := layout.Page(content)
	page.Resize(fyne.NewSize(200, 150))
	if got := content.Size(); got != fyne.NewSize(200, 200) {
		t.Errorf("the content is %v", got)
	}
	page.Resize(fyne.NewSize(400, 150))
	if got := content.Size(); got != fyne.NewSize(400, 150) {
		t.Errorf("in a wide window the content is %v", got)
	}
}

func TestSetVisibleTellsOfAChange(t *testing.T) {
	o := block(1, 1)
	for _, step := range []struct{ visible, changed bool }{{true, false}, {false, true}, {false, false}, {true, true}} {
		if changed := layout.SetVisible(o, step.visible); changed != step.changed || o.Visible() != step.visible {
			t.Errorf("%+v: changed %v, visible %v", step, changed, o.Visible())
		}
	}
}
