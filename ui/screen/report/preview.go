package report

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// The ways in which a page is fitted to its room.
const (
	fitWidth = iota
	fitPage
)

// preview shows one page, with the way to the others.
type preview struct {
	pages    []report.Page
	page     int
	onTurned func(int)
	label    *widget.Text
	back     *widget.Button
	on       *widget.Button
	fit      *widget.Segmented
	paper    *paper
	scroll   *container.Scroll
	object   fyne.CanvasObject
}

func newPreview(onTurned func(int)) *preview {
	p := &preview{onTurned: onTurned, label: widget.NewText("")}
	p.back = widget.NewGlyphButton(widget.GlyphUp, words.L("Page before"), func() { p.step(-1) })
	p.on = widget.NewGlyphButton(widget.GlyphDown, words.L("Next page"), func() { p.step(1) })
	p.fit = widget.NewSegmented([]string{words.L("Fit width"), words.L("Whole page")}, func(int) { p.refit() })
	p.paper = &paper{view: widget.NewPaper(chart.Scene{}, 1)}
	p.scroll = container.NewVScroll(&fyne.Container{Layout: p.paper, Objects: []fyne.CanvasObject{p.paper.view}})
	bar := layout.SpringRow(8, 1, p.label, layout.Space(), p.back, p.on, p.fit)
	room := &fyne.Container{Layout: &refit{p}, Objects: []fyne.CanvasObject{p.scroll}}
	p.object = widget.NewSurface(chart.Sunk, chart.None, layout.Pad(12, layout.Below(8, bar, room)))
	return p
}

// show shows pages, the present one where it still exists.
func (p *preview) show(pages []report.Page) {
	p.pages = pages
	p.page = min(p.page, max(len(pages)-1, 0))
	p.showPage()
}

func (p *preview) step(step int) {
	p.turn(p.page + step)
	p.onTurned(p.page)
}

// turn shows another page, where there is one.
func (p *preview) turn(page int) {
	if page < 0 || page >= len(p.pages) {
		return
	}
	p.page = page
	p.scroll.Offset = fyne.Position{}
	p.showPage()
}

func (p *preview) showPage() {
	if len(p.pages) == 0 {
		return
	}
	p.label.SetText(words.With("Page {{.Page}} of {{.Pages}}", model.Args{"Page": p.page + 1, "Pages": len(p.pages)}))
	enable(p.back, p.page > 0, words.L("Page before"), words.L("This is the first page"))
	enable(p.on, p.page < len(p.pages)-1, words.L("Next page"), words.L("This is the last page"))
	p.paper.view.SetScene(p.pages[p.page].Scene)
	p.refit()
}

func enable(b *widget.Button, enabled bool, label, reason string) {
	if enabled {
		b.Enable(label)
	} else {
		b.Disable(reason)
	}
}

// refit scales the page to the room.
func (p *preview) refit() {
	if len(p.pages) == 0 || p.scroll.Size().Width <= 0 {
		return
	}
	scene, room := p.pages[p.page].Scene, p.scroll.Size()
	scale := (room.Width - 24) / float32(scene.Width)
	if p.fit.Chosen() == fitPage {
		scale = min(scale, room.Height/float32(scene.Height))
	}
	p.paper.view.SetScale(scale)
	p.scroll.Refresh()
}

// paper centres the sheet.
type paper struct{ view *widget.Scene }

// Layout centres the sheet.
func (l *paper) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	least := l.view.MinSize()
	objects[0].Move(fyne.NewPos(max(0, (size.Width-least.Width)/2), 0))
	objects[0].Resize(least)
}

// MinSize returns the sheet's height; the sheet takes any width.
func (l *paper) MinSize([]fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(100, l.view.MinSize().Height)
}

// refit fits the page anew when the room changes.
type refit struct{ preview *preview }

// Layout fills the room.
func (l *refit) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
	l.preview.refit()
}

// MinSize lets the page scroll.
func (l *refit) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(200, 200) }
