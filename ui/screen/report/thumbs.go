package report

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
)

// thumbWidth is the width of a thumbnail, in pixels at scale 1.
const thumbWidth = 112

// thumbs shows all pages in small.
type thumbs struct {
	onChosen func(int)
	items    []*widget.Thumbnail
	chosen   int
	column   *fyne.Container
	object   *container.Scroll
}

func newThumbs(onChosen func(int)) *thumbs {
	t := &thumbs{onChosen: onChosen, column: layout.Column(12)}
	t.object = container.NewVScroll(layout.Inset(2, 12, 8, 2, t.column))
	return t
}

func (t *thumbs) show(s State) {
	t.items, t.column.Objects = nil, nil
	t.chosen = min(t.chosen, max(len(s.Names)-1, 0))
	for i, page := range s.Print.Result.Pages {
		item := widget.NewThumbnail(page.Scene, thumbWidth, strconv.Itoa(i+1)+" "+s.Names[i], func() {
			t.choose(i)
			t.onChosen(i)
		})
		item.SetChosen(i == t.chosen)
		t.items = append(t.items, item)
		t.column.Add(item)
	}
	t.object.Refresh()
}

// choose marks a page as the one that is shown.
func (t *thumbs) choose(page int) {
	t.chosen = page
	for i, item := range t.items {
		item.SetChosen(i == page)
	}
}
