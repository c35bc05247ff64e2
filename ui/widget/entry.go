package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Entry is a line to type in that hands the keys and shortcuts it has no use
// for to the window. Enter and leaving it tell OnDone; Escape leaves it.
type Entry struct {
	widget.Entry
	// OnDone is told when the person is done with the entry.
	OnDone func(text string)
	// OnKey, where set, sees a key first and reports whether it took it.
	OnKey func(name fyne.KeyName) bool
	glyph Glyph
}

// NewEntry returns an empty entry with a hint of what goes in.
func NewEntry(placeholder string) *Entry {
	e := &Entry{}
	e.PlaceHolder = placeholder
	e.ExtendBaseWidget(e)
	return e
}

// NewSearch returns an empty entry with a magnifying glass.
func NewSearch(placeholder string) *Entry {
	e := NewEntry(placeholder)
	e.glyph = GlyphSearch
	e.Refresh()
	return e
}

// Refresh draws the glyph in the theme's colour.
func (e *Entry) Refresh() {
	if e.glyph != "" {
		e.Icon = Drawing(e.glyph, theme.Color(chart.Muted))
	}
	e.Entry.Refresh()
}

// TypedKey edits, or hands the key on.
func (e *Entry) TypedKey(event *fyne.KeyEvent) {
	if e.OnKey != nil && e.OnKey(event.Name) {
		return
	}
	switch event.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		e.done()
		if e.OnSubmitted != nil {
			e.OnSubmitted(e.Text)
		}
	case fyne.KeyF1, fyne.KeyF5, fyne.KeyF11, fyne.KeyEscape:
		forwardKey(e, event)
	default:
		e.Entry.TypedKey(event)
	}
}

// AcceptsTab leaves Tab to the window, in an entry of several lines too.
func (e *Entry) AcceptsTab() bool { return false }

// TypedShortcut edits (copy, paste, …), or hands the shortcut on. Undo and redo
// belong to the window, whose history covers what is typed.
func (e *Entry) TypedShortcut(shortcut fyne.Shortcut) {
	switch shortcut.(type) {
	case *fyne.ShortcutCopy, *fyne.ShortcutCut, *fyne.ShortcutPaste, *fyne.ShortcutSelectAll:
		e.Entry.TypedShortcut(shortcut)
	default:
		forwardShortcut(e, shortcut)
	}
}

// CreateRenderer returns the renderer. The toolkit's takes the wheel, which an
// entry of one line has no use for.
func (e *Entry) CreateRenderer() fyne.WidgetRenderer {
	if e.MultiLine {
		return e.Entry.CreateRenderer()
	}
	return &coveredRenderer{e.Entry.CreateRenderer(), newWheelCover()}
}

// FocusGained brings the entry into sight.
func (e *Entry) FocusGained() {
	e.Entry.FocusGained()
	reveal(e)
}

// FocusLost tells that the person is done.
func (e *Entry) FocusLost() {
	e.Entry.FocusLost()
	e.done()
}

// ShowText sets the text without telling of it. The text that stands there
// already leaves the caret where it is.
func (e *Entry) ShowText(text string) {
	if e.Text == text {
		return
	}
	changed := e.OnChanged
	e.OnChanged = nil
	e.SetText(text)
	e.OnChanged = changed
}

// ToEnd puts the caret after the text.
func (e *Entry) ToEnd() { e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd}) }

func (e *Entry) done() {
	if e.OnDone != nil {
		e.OnDone(e.Text)
	}
}
