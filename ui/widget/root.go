package widget

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/ui/theme"
)

// ToastTime is how long a toast stays.
const ToastTime = 8 * time.Second

// Root is the whole content of a window: what the window shows, and above it
// the hover label and the toast, which take no presses but the toast's own.
type Root struct {
	widget.BaseWidget
	fyne.ShortcutHandler
	content fyne.CanvasObject
	label   *hoverLabel
	toast   *toast
}

var _ fyne.Widget = (*Root)(nil)

// NewRoot returns the content of a window.
func NewRoot(content fyne.CanvasObject) *Root {
	r := &Root{content: content, label: newHoverLabel(), toast: newToast()}
	r.ExtendBaseWidget(r)
	return r
}

// Toast says what was done and offers one button; after runs a function on the
// UI goroutine once a time has passed.
func (r *Root) Toast(text, button string, onTapped func(), after func(time.Duration, func())) {
	r.toast.show(text, button, onTapped)
	r.placeToast()
	shown := r.toast.count
	after(ToastTime, func() {
		if r.toast.count == shown {
			r.toast.Hide()
		}
	})
}

// HideToast takes the toast away.
func (r *Root) HideToast() { r.toast.Hide() }

// rootOf returns the root of the window that shows an object, or nil.
func rootOf(object fyne.CanvasObject) *Root {
	if c := CanvasOf(object); c != nil {
		if root, ok := c.Content().(*Root); ok {
			return root
		}
	}
	return nil
}

// RootOf returns the root of a canvas, or nil.
func RootOf(c fyne.Canvas) *Root {
	root, _ := c.Content().(*Root)
	return root
}

// showLabel shows the hover label over an object until the page is scrolled,
// which tells nothing to what is under the pointer.
func (r *Root) showLabel(text string, over fyne.CanvasObject) {
	if page, _ := pageAround(r.content, over); page != nil && page.OnScrolled == nil {
		page.OnScrolled = func(fyne.Position) { r.hideLabel() }
	}
	r.label.text.SetText(text)
	size := r.label.MinSize()
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(over).
		Subtract(fyne.CurrentApp().Driver().AbsolutePositionForObject(r))
	x := at.X + (over.Size().Width-size.Width)/2
	y := at.Y + over.Size().Height + 6
	if y+size.Height > r.Size().Height {
		y = at.Y - size.Height - 6
	}
	r.label.Resize(size)
	r.label.Move(fyne.NewPos(min(max(x, 4), r.Size().Width-size.Width-4), y))
	r.label.Show()
}

func (r *Root) hideLabel() { r.label.Hide() }

func (r *Root) placeToast() {
	size := r.toast.MinSize()
	r.toast.Resize(size)
	r.toast.Move(fyne.NewPos((r.Size().Width-size.Width)/2, r.Size().Height-theme.Footer-size.Height-16))
}

// CreateRenderer returns the renderer.
func (r *Root) CreateRenderer() fyne.WidgetRenderer { return &rootRenderer{r} }

type rootRenderer struct{ root *Root }

func (r *rootRenderer) Layout(size fyne.Size) {
	r.root.content.Resize(size)
	r.root.placeToast()
}

func (r *rootRenderer) MinSize() fyne.Size { return r.root.content.MinSize() }

func (r *rootRenderer) Refresh() {
	for _, o := range r.Objects() {
		o.Refresh()
	}
}

func (r *rootRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.root.content, r.root.toast, r.root.label}
}

func (r *rootRenderer) Destroy() {}
