package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// toast says what was done.
type toast struct {
	widget.BaseWidget
	text   *Text
	button *Button
	act    func()
	count  int
}

func newToast() *toast {
	t := &toast{text: NewText("").In(chart.OnInk)}
	t.button = NewButton("", func() {
		t.Hide()
		if t.act != nil {
			t.act()
		}
	}).High(theme.ControlLow)
	t.ExtendBaseWidget(t)
	t.Hide()
	return t
}

// CreateRenderer returns the renderer.
func (t *toast) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(&fyne.Container{
		Layout:  toastLayout{},
		Objects: []fyne.CanvasObject{newGround(chart.Ink, theme.EntryRadius), t.text, t.button},
	})
}

func (t *toast) show(text, button string, onTapped func()) {
	t.count++
	t.text.SetText(text)
	t.button.SetText(button)
	t.act = onTapped
	t.button.Show()
	if button == "" {
		t.button.Hide()
	}
	t.Show()
	t.Refresh()
}

// toastLayout puts a text and a button on a ground.
type toastLayout struct{}

// Layout places the ground, the text and the button.
func (toastLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Resize(size)
	text, button := objects[1].MinSize(), objects[2].MinSize()
	objects[1].Move(fyne.NewPos(16, (size.Height-text.Height)/2))
	objects[1].Resize(text)
	objects[2].Move(fyne.NewPos(size.Width-button.Width-10, (size.Height-button.Height)/2))
	objects[2].Resize(button)
}

// MinSize returns the room that the toast takes.
func (toastLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	if !objects[2].Visible() {
		return fyne.NewSize(16+objects[1].MinSize().Width+16, 48)
	}
	return fyne.NewSize(16+objects[1].MinSize().Width+48+objects[2].MinSize().Width+10, 48)
}
