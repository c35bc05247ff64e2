package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// figureEntryMost is how many characters a figure entry takes.
const figureEntryMost = 16

// FigureEntry is a cell for one number in a range, such as a spreadsheet's: what
// is typed after it got the focus replaces what stood there, and it has no use
// for the arrow keys, which a table moves by. A text that is no number of the
// range is kept and marked, and the value from before the edit stays in use.
// A text of nothing is 0.
type FigureEntry struct {
	widget.BaseWidget
	control
	low, high float64
	height    float32
	// value is in use; before is what was in use when the edit began.
	value, before float64
	text          string
	problem       string
	// whole reports that the whole text is selected.
	whole bool

	// OnChanged is told of another value in use, OnProblem of another problem.
	OnChanged func(value float64)
	OnProblem func()
	// OnDone is told when the person is done with the entry: on Enter and when
	// it loses the focus. OnSubmitted is told of Enter alone.
	OnDone      func()
	OnSubmitted func()
	// OnFocused is told when the entry gets the focus.
	OnFocused func()
	// OnKey, where set, sees a key first and reports whether it took it.
	OnKey func(name fyne.KeyName) bool
}

var (
	_ fyne.Focusable     = (*FigureEntry)(nil)
	_ fyne.Shortcutable  = (*FigureEntry)(nil)
	_ desktop.Mouseable  = (*FigureEntry)(nil)
	_ desktop.Cursorable = (*FigureEntry)(nil)
)

// NewFigureEntry returns an entry for a number from low to high.
func NewFigureEntry(low, high, value float64) *FigureEntry {
	e := &FigureEntry{low: low, high: high, height: theme.ControlLow}
	e.use(value)
	e.ExtendBaseWidget(e)
	e.control.owner = e
	return e
}

// High sets the height and returns the entry.
func (e *FigureEntry) High(height float32) *FigureEntry { e.height = height; return e }

// Value returns the value in use.
func (e *FigureEntry) Value() float64 { return e.value }

// Text returns what is shown.
func (e *FigureEntry) Text() string { return e.text }

// Problem returns what is wrong with the text, "" where nothing is.
func (e *FigureEntry) Problem() string { return e.problem }

// ShowValue shows a value without telling of it. The value that is in use
// already leaves the text as it is typed.
func (e *FigureEntry) ShowValue(value float64) {
	if value == e.value {
		return
	}
	e.Reset(value)
}

// Reset shows a value in place of whatever was typed.
func (e *FigureEntry) Reset(value float64) {
	e.use(value)
	e.whole = e.focused
	e.Refresh()
}

// use takes a value over, with the text for it.
func (e *FigureEntry) use(value float64) {
	e.value, e.before = value, value
	e.text, e.problem = figure.Entered(value), ""
}

// FocusGained selects the text.
func (e *FigureEntry) FocusGained() {
	e.whole, e.before = true, e.value
	e.control.FocusGained()
	if e.OnFocused != nil {
		e.OnFocused()
	}
}

// FocusLost ends the edit.
func (e *FigureEntry) FocusLost() {
	e.control.FocusLost()
	e.done()
}

// MouseDown gives the entry the focus; in an entry that has it, the next
// character goes to the end.
func (e *FigureEntry) MouseDown(*desktop.MouseEvent) {
	if !e.focused {
		focus(e)
		return
	}
	e.whole = false
	e.Refresh()
}

// MouseUp does nothing.
func (e *FigureEntry) MouseUp(*desktop.MouseEvent) {}

// Cursor returns the bar that text has under the pointer.
func (e *FigureEntry) Cursor() desktop.Cursor { return desktop.TextCursor }

// TypedRune adds a character; the slash, which leads to the search, is the
// window's.
func (e *FigureEntry) TypedRune(r rune) {
	if r == '/' {
		forwardRune(e, r)
		return
	}
	e.insert(string(r))
}

// TypedKey edits, or hands the key on.
func (e *FigureEntry) TypedKey(event *fyne.KeyEvent) {
	if e.OnKey != nil && e.OnKey(event.Name) {
		return
	}
	switch event.Name {
	case fyne.KeyBackspace:
		e.back()
	case fyne.KeyDelete:
		e.edit("")
	case fyne.KeyReturn, fyne.KeyEnter:
		e.done()
		if e.OnSubmitted != nil {
			e.OnSubmitted()
		}
	case fyne.KeyEscape:
		e.restore(event)
	default:
		forwardKey(e, event)
	}
}

// TypedShortcut copies, cuts, pastes and selects, or hands the shortcut on.
func (e *FigureEntry) TypedShortcut(shortcut fyne.Shortcut) {
	switch s := shortcut.(type) {
	case *fyne.ShortcutCopy:
		s.Clipboard.SetContent(e.text)
	case *fyne.ShortcutCut:
		s.Clipboard.SetContent(e.text)
		e.edit("")
	case *fyne.ShortcutPaste:
		e.insert(s.Clipboard.Content())
	case *fyne.ShortcutSelectAll:
		e.whole = true
		e.Refresh()
	default:
		forwardShortcut(e, shortcut)
	}
}

// insert puts characters in place of the selection, else at the end.
func (e *FigureEntry) insert(text string) {
	if !e.whole {
		text = e.text + text
	}
	runes := []rune(text)
	e.edit(string(runes[:min(len(runes), figureEntryMost)]))
}

func (e *FigureEntry) back() {
	runes := []rune(e.text)
	if e.whole || len(runes) == 0 {
		e.edit("")
		return
	}
	e.edit(string(runes[:len(runes)-1]))
}

// restore brings back the value from before the edit; where there was none, the
// key is the window's.
func (e *FigureEntry) restore(event *fyne.KeyEvent) {
	if e.text == figure.Entered(e.before) {
		forwardKey(e, event)
		return
	}
	e.whole = true
	e.edit(figure.Entered(e.before))
}

// edit shows another text and takes its value over where it has one.
func (e *FigureEntry) edit(text string) {
	e.whole = e.whole && text == figure.Entered(e.before)
	e.text = text
	value, problem := e.read()
	if problem != "" {
		value = e.before
	}
	isOther, isOtherProblem := value != e.value, problem != e.problem
	e.value, e.problem = value, problem
	if isOtherProblem && e.OnProblem != nil {
		e.OnProblem()
	}
	if isOther && e.OnChanged != nil {
		e.OnChanged(value)
	}
	e.Refresh()
}

// read returns the text's number, or what is wrong with the text.
func (e *FigureEntry) read() (value float64, problem string) {
	switch e.text {
	case "", ".", ",":
		return min(max(0, e.low), e.high), ""
	}
	value, ok := figure.Read(e.text)
	args := model.Args{
		"Text": e.text, "Typed": figure.Typed(e.text), "Low": figure.Entered(e.low), "High": figure.Entered(e.high), "Value": figure.Entered(e.before),
	}
	switch {
	case !ok:
		return 0, words.With("“{{.Text}}” is no number. Type one from {{.Low}} to {{.High}}; {{.Value}} stays in use.", args)
	case value < e.low:
		return 0, words.With("{{.Typed}} is under {{.Low}}. Type a number from {{.Low}} to {{.High}}; {{.Value}} stays in use.", args)
	case value > e.high:
		return 0, words.With("{{.Typed}} is over {{.High}}. Type a number from {{.Low}} to {{.High}}; {{.Value}} stays in use.", args)
	}
	return value, ""
}

// done ends the edit: a good text is shown as its value is written, and the
// next character begins another edit.
func (e *FigureEntry) done() {
	if e.problem == "" {
		e.use(e.value)
	}
	e.whole = e.focused
	e.Refresh()
	if e.OnDone != nil {
		e.OnDone()
	}
}
