package ui

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// shell is what stands around every screen: the menu bar, the navigation rail,
// the header with the screen's title and tools, the notices, and the footer.
type shell struct {
	titles  []*widget.MenuTitle
	menu    *fyne.Container
	saved   *widget.Text
	check   *widget.Icon
	rail    *rail
	title   *widget.Text
	hint    *widget.Text
	fact    *widget.Text
	tools   *fyne.Container
	failure *widget.Notice
	content *fyne.Container
	footer  *fyne.Container
	frame   *fyne.Container
}

func newShell(titles []*widget.MenuTitle, rail *rail) *shell {
	s := &shell{
		titles:  titles,
		rail:    rail,
		saved:   widget.NewCaption(""),
		check:   widget.NewIcon(widget.GlyphCheck, 16, chart.Muted),
		title:   widget.NewText("").Sized(theme.Title).Bold().AtLeast(1),
		hint:    widget.NewHint("").AtLeast(1),
		fact:    widget.NewHint("").Aligned(fyne.TextAlignCenter).AtLeast(1),
		tools:   layout.Row(8),
		failure: widget.NewFailure(),
		content: &fyne.Container{Layout: &fill{}},
		footer:  &fyne.Container{Layout: &fill{}},
	}
	bar := layout.Row(0)
	for _, title := range titles {
		bar.Add(title)
	}
	s.menu = strip(chart.Surface, layout.Inset(0, 16, 0, 4, layout.SpringRow(8, 1, bar, layout.Space(), s.check, s.saved)))
	head := layout.Inset(0, theme.PageMargin, 0, theme.PageMargin,
		layout.SpringRow(16, 0, layout.Column(0, s.title, s.hint), s.tools))
	foot := strip(chart.Surface, layout.Inset(0, theme.PageMargin, 0, theme.PageMargin, s.footer))
	// The order is that of the Tab key: the screen comes before what surrounds it.
	s.frame = &fyne.Container{Layout: &frame{rail: rail}, Objects: []fyne.CanvasObject{
		s.failure, s.content, foot, head, rail.object, s.menu,
		widget.NewGround(chart.Hairline), widget.NewGround(chart.Hairline), widget.NewGround(chart.Hairline),
	}}
	s.showSaved("")
	return s
}

// strip returns an object on a ground across the window.
func strip(role chart.Role, object fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: &fill{}, Objects: []fyne.CanvasObject{widget.NewGround(role), object}}
}

// show puts a screen into the shell: its content, its tools and its footer.
func (s *shell) show(content fyne.CanvasObject, tools []fyne.CanvasObject, footer fyne.CanvasObject) {
	s.tools.Objects = tools
	s.content.Objects = []fyne.CanvasObject{content}
	s.footer.Objects = []fyne.CanvasObject{footer}
	s.frame.Refresh()
}

// label shows what a screen says of itself.
func (s *shell) label(screen Screen) {
	s.title.SetText(screen.Title())
	s.hint.SetText(screen.Subtitle())
	s.fact.SetText(screen.Fact())
}

// showSaved says when the last change reached the disk.
func (s *shell) showSaved(text string) {
	if s.saved.Text() == text && s.check.Visible() == (text != "") {
		return
	}
	s.saved.SetText(text)
	layout.SetVisible(s.check, text != "")
	s.menu.Refresh()
}

// showFailure says above the screen what went wrong, with one button.
func (s *shell) showFailure(title, sentence, button string, act func()) {
	s.failure.Tell(title, sentence, button, act)
	s.frame.Refresh()
}

// hideFailure takes the notice away.
func (s *shell) hideFailure() {
	if s.failure.Visible() {
		s.failure.Hide()
		s.frame.Refresh()
	}
}

// stepFooter returns the footer of a step: back, the screen's fact, next. A nil
// button leaves its place empty.
func (s *shell) stepFooter(back, next *widget.Button) fyne.CanvasObject {
	left, right := layout.Space(), layout.Space()
	if back != nil {
		left = back
	}
	if next != nil {
		right = next
	}
	return layout.SpringRow(16, 1, left, s.fact, right)
}

// backButton names the screen to go back to.
func backButton(to string, onTapped func()) *widget.Button {
	return widget.NewButton(words.L("Back: ")+to, onTapped)
}

// nextButton names the screen to go on to; it is the screen's primary button.
func nextButton(to string, onTapped func()) *widget.Button {
	return widget.NewButton(words.L("Next: ")+to, onTapped).Ranked(widget.Primary).Before(widget.GlyphRight)
}

// frame places the shell's parts: notice, content, foot, head, rail, menu, and
// the hairlines under the menu, beside the rail and over the foot.
type frame struct{ rail *rail }

// Layout places the parts; below theme.RailWide the rail is narrow.
func (l *frame) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	notice, content, foot, head, rail, menu := objects[0], objects[1], objects[2], objects[3], objects[4], objects[5]
	narrow := size.Width < theme.RailWide
	l.rail.setNarrow(narrow)
	left := theme.Rail
	if narrow {
		left = theme.RailNarrow
	}
	place(menu, 0, 0, size.Width, theme.Menu)
	place(rail, 0, theme.Menu, left, size.Height-theme.Menu)
	width := size.Width - left
	place(head, left, theme.Menu, width, theme.Header)
	top := theme.Menu + theme.Header
	if notice.Visible() {
		inner := width - 2*theme.PageMargin
		layout.Fit(notice, inner)
		height := notice.MinSize().Height
		place(notice, left+theme.PageMargin, top, inner, height)
		top += height + theme.Gap
	}
	place(content, left, top, width, size.Height-top-theme.Footer)
	place(foot, left, size.Height-theme.Footer, width, theme.Footer)
	place(objects[6], 0, theme.Menu-1, size.Width, 1)
	place(objects[7], left-1, theme.Menu, 1, size.Height-theme.Menu)
	place(objects[8], left, size.Height-theme.Footer, width, 1)
}

// MinSize returns the smallest window.
func (l *frame) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(1000, 680) }

func place(o fyne.CanvasObject, x, y, width, height float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, height))
}

// fill gives every object the whole room.
type fill struct{}

// Layout fills the room.
func (fill) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	for _, o := range objects {
		place(o, 0, 0, size.Width, size.Height)
	}
}

// MinSize returns the largest size.
func (fill) MinSize(objects []fyne.CanvasObject) fyne.Size {
	var size fyne.Size
	for _, o := range objects {
		size = size.Max(o.MinSize())
	}
	return size
}
