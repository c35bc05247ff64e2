package ui

import (
	"strconv"

	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// rail is the navigation rail: the mark, Home, the open team's steps, and at
// the bottom the theme and help.
type rail struct {
	brand  fyne.CanvasObject
	home   *widget.NavItem
	team   *widget.Text
	box    fyne.CanvasObject
	rule   fyne.CanvasObject
	steps  []*widget.NavItem
	theme  *widget.NavItem
	help   *widget.NavItem
	name   *widget.Text
	object fyne.CanvasObject
	narrow bool
}

// railActions is what the rail's items do.
type railActions struct {
	home, theme, help func()
	step              func(Step)
}

func newRail(actions railActions) *rail {
	r := &rail{
		home:  widget.NewPlace(widget.GlyphHome, words.L("Home"), actions.home),
		team:  widget.NewCaption("").AtLeast(1),
		rule:  layout.Inset(8, 8, 8, 8, widget.Rule(chart.Hairline)),
		theme: widget.NewPlace(widget.GlyphTheme, words.L("Theme"), actions.theme),
		help:  widget.NewPlace(widget.GlyphHelp, words.L("Help"), actions.help),
		name:  widget.NewText(words.L("Walk Your Talk")).Bold(),
	}
	r.help.SetHint("F1")
	r.brand = layout.Inset(8, 0, 16, 8, layout.Row(8, widget.NewScene(mark()), r.name))
	r.box = layout.Inset(0, 8, 4, 8, r.team)
	top := layout.Column(4, r.brand, r.home, r.rule, r.box)
	for i, step := range Steps() {
		item := widget.NewStep(strconv.Itoa(i+1), words.L(step.Name()), func() { actions.step(step) })
		r.steps = append(r.steps, item)
		top.Add(item)
	}
	items := &fyne.Container{Layout: &ends{}, Objects: []fyne.CanvasObject{top, layout.Column(4, r.theme, r.help)}}
	r.object = strip(chart.Surface, layout.Inset(8, 8, 8, 8, items))
	return r
}

// show shows where the person is and which steps are done; without an open
// assessment there are no steps.
func (r *rail) show(current Step, title string, done map[Step]bool) {
	open := title != ""
	r.team.SetText(title)
	layout.SetVisible(r.rule, open)
	layout.SetVisible(r.box, open && !r.narrow)
	r.home.ShowState(current == Home, false)
	for i, step := range Steps() {
		layout.SetVisible(r.steps[i], open)
		r.steps[i].ShowState(current == step, done[step])
	}
	r.object.Refresh()
}

func (r *rail) setNarrow(narrow bool) {
	if r.narrow == narrow {
		return
	}
	r.narrow = narrow
	for _, item := range append([]*widget.NavItem{r.home, r.theme, r.help}, r.steps...) {
		item.SetNarrow(narrow)
	}
	layout.SetVisible(r.name, !narrow)
	layout.SetVisible(r.box, !narrow && r.team.Text() != "")
	r.object.Refresh()
}

// mark returns the program's mark: the two diamonds, talk over walk.
func mark() chart.Scene {
	scene := chart.Scene{Width: 24, Height: 24, Alt: "Walk Your Talk"}
	walk := []chart.Point{{X: 12, Y: 5.5}, {X: 22.5, Y: 12.5}, {X: 12, Y: 17.5}, {X: 1.5, Y: 12.5}}
	talk := []chart.Point{{X: 12, Y: 1.5}, {X: 18.5, Y: 12}, {X: 12, Y: 21.5}, {X: 5.500, Y: 12}}
	scene.Add(chart.Polygon{Points: walk, Fill: chart.WalkFill, Stroke: chart.Walk, Width: 1.8},
		chart.Polygon{Points: talk, Stroke: chart.Ink, Width: 1.8})
	return scene
}

// ends puts one object at the top and the other at the bottom.
type ends struct{}

// Layout places the objects.
func (ends) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	layout.Fit(objects[0], size.Width)
	place(objects[0], 0, 0, size.Width, objects[0].MinSize().Height)
	height := objects[1].MinSize().Height
	place(objects[1], 0, size.Height-height, size.Width, height)
}

// MinSize returns the sum of the heights.
func (ends) MinSize(objects []fyne.CanvasObject) fyne.Size {
	first, second := objects[0].MinSize(), objects[1].MinSize()
	return fyne.NewSize(max(first.Width, second.Width), first.Height+second.Height)
}
