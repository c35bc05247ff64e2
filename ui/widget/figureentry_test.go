package widget_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
	"walkyourtalk/ui/widget"
)

// entryBench is a figure entry in a window, beside another one to go to.
type entryBench struct {
	*widget.FigureEntry
	window fyne.Window
	other  *widget.FigureEntry
	told   []float64
	done   int
}

func newEntryBench(t *testing.T, value float64) *entryBench {
	uitest.App(t, theme.Light)
	b := &entryBench{FigureEntry: widget.NewFigureEntry(0, 100, value), other: widget.NewFigureEntry(0, 100, 0)}
	b.OnChanged = func(v float64) { b.told = append(b.told, v) }
	b.OnDone = func() { b.done++ }
	b.window = uitest.Window(t, 300, 60, widget.NewRoot(layout.Pad(16, layout.Row(16, b.FigureEntry, b.other))))
	b.window.Canvas().Focus(b.FigureEntry)
	return b
}

func TestFigureEntryTakesNumbers(t *testing.T) {
	for typed, want := range map[string]float64{
		"45": 45, "0": 0, "100": 100, "12.5": 12.5, "12,5": 12.5, ",5": 0.5, "30 %": 30, "7.": 7,
	} {
		b := newEntryBench(t, 30)
		uitest.Type(b.window, typed)
		if b.Value() != want || b.Problem() != "" {
			t.Errorf("%q typed over 30 is %v in use, problem %q", typed, b.Value(), b.Problem())
		}
	}
}

func TestFigureEntryRefuses(t *testing.T) {
	for typed, says := range map[string]string{
		"-3": "–3 is under 0", "–3": "under 0", "140": "over 100", "100.01": "over 100", "NaN": "“NaN” is no number", "Inf": "no number", "abc": "no number", "1e1": "no number", "1,2,3": "no number",
	} {
		b := newEntryBench(t, 30)
		uitest.Type(b.window, typed)
		if b.Value() != 30 {
			t.Errorf("%q typed over 30 brings %v into use", typed, b.Value())
		}
		if !strings.Contains(b.Problem(), says) || !strings.Contains(b.Problem(), "30 stays in use") {
			t.Errorf("%q: the problem is %q", typed, b.Problem())
		}
		b.window.Canvas().Focus(b.other)
		if b.Text() != typed || b.Problem() == "" {
			t.Errorf("%q is left as %q with the problem %q", typed, b.Text(), b.Problem())
		}
		b.Reset(20)
		if b.Problem() != "" || b.Text() != "20" {
			t.Errorf("%q: a reset leaves %q, %q", typed, b.Text(), b.Problem())
		}
	}
}

func TestFigureEntryEdits(t *testing.T) {
	b := newEntryBench(t, 30)
	uitest.Type(b.window, "4") // replaces the selected text
	uitest.Type(b.window, "5") // goes to the end
	uitest.Key(b.window, fyne.KeyBackspace)
	if b.Text() != "4" || b.Value() != 4 {
		t.Fatalf("after 4, 5, Backspace: %q, %v", b.Text(), b.Value())
	}
	uitest.Key(b.window, fyne.KeyBackspace)
	if b.Text() != "" || b.Value() != 0 || b.Problem() != "" {
		t.Errorf("nothing typed is %q, %v, %q", b.Text(), b.Value(), b.Problem())
	}
	uitest.Key(b.window, fyne.KeyEscape)
	if b.Text() != "30" || b.Value() != 30 {
		t.Errorf("Escape brings back %q, %v", b.Text(), b.Value())
	}
	uitest.Type(b.window, "12,50")
	uitest.Key(b.window, fyne.KeyReturn)
	if b.Text() != "12.5" || b.done != 1 {
		t.Errorf("Enter leaves %q and tells %d times that it is done", b.Text(), b.done)
	}
	uitest.Type(b.window, "6")
	if b.Text() != "6" {
		t.Errorf("the figure after Enter joins the old text: %q", b.Text())
	}
	if last := b.told[len(b.told)-1]; last != 6 || b.told[0] != 4 {
		t.Errorf("it told of %v", b.told)
	}
}

func TestFigureEntryMouse(t *testing.T) {
	b := newEntryBench(t, 30)
	b.window.Canvas().Focus(b.other)
	press := func() {
		b.MouseDown(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
		b.MouseUp(&desktop.MouseEvent{Button: desktop.MouseButtonPrimary})
	}
	press()
	if b.window.Canvas().Focused() != b.FigureEntry {
		t.Fatal("a press does not give it the focus")
	}
	press()
	uitest.Type(b.window, ".5")
	if b.Value() != 30.5 {
		t.Errorf("after a second press, .5 makes it %v", b.Value())
	}
}

func TestFigureEntryClipboard(t *testing.T) {
	b := newEntryBench(t, 30)
	clipboard := test.NewClipboard()
	b.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clipboard})
	if clipboard.Content() != "30" {
		t.Errorf("copied %q", clipboard.Content())
	}
	clipboard.SetContent("17,5\n")
	b.TypedShortcut(&fyne.ShortcutSelectAll{})
	b.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
	if b.Value() != 17.5 {
		t.Errorf("pasted %v, problem %q", b.Value(), b.Problem())
	}
	b.TypedShortcut(&fyne.ShortcutCut{Clipboard: clipboard})
	if b.Value() != 0 || b.Text() != "" {
		t.Errorf("cut to %q", b.Text())
	}
	clipboard.SetContent(strings.Repeat("x", 10_000))
	b.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clipboard})
	if b.Value() != 30 || len(b.Text()) > 16 {
		t.Errorf("a long paste leaves %v, %q", b.Value(), b.Text())
	}
}

// An undo shows at once; a value that is in use already leaves what is typed.
func TestFigureEntryShowsValues(t *testing.T) {
	b := newEntryBench(t, 30)
	uitest.Type(b.window, "12.")
	b.ShowValue(12)
	if b.Text() != "12." {
		t.Errorf("the value that is in use makes it %q", b.Text())
	}
	b.ShowValue(30)
	if b.Text() != "30" || b.Value() != 30 {
		t.Errorf("after the undo it shows %q", b.Text())
	}
	uitest.Type(b.window, "8")
	if b.Text() != "8" {
		t.Errorf("the figure after an undo makes %q", b.Text())
	}
}

// The window gets the keys that the entry has no use for.
func TestFigureEntryHandsKeysOn(t *testing.T) {
	b := newEntryBench(t, 30)
	var handed []fyne.KeyName
	b.window.Canvas().SetOnTypedKey(func(e *fyne.KeyEvent) { handed = append(handed, e.Name) })
	var runes []rune
	b.window.Canvas().SetOnTypedRune(func(r rune) { runes = append(runes, r) })
	uitest.Key(b.window, fyne.KeyF1, fyne.KeyEscape)
	uitest.Type(b.window, "/")
	if len(handed) != 2 || len(runes) != 1 || b.Text() != "30" {
		t.Errorf("handed on %v and %q, text %q", handed, runes, b.Text())
	}
}

func TestFigureEntryLook(t *testing.T) {
	for _, mode := range []theme.Mode{theme.Light, theme.Dark} {
		uitest.App(t, mode)
		column := layout.Column(16)
		var entries []*widget.FigureEntry
		for _, value := range []float64{0, 30, 12.5, 30, 30} {
			entry := widget.NewFigureEntry(0, 100, value)
			entries = append(entries, entry)
			column.Add(layout.Fixed(80, theme.ControlLow, entry))
		}
		high := widget.NewFigureEntry(0, 100, 45).High(theme.Control)
		column.Add(layout.Fixed(96, theme.Control, high))
		window := uitest.Window(t, 128, 290, widget.NewRoot(widget.NewSurface(chart.Canvas, chart.None, layout.Pad(16, column))))
		window.Canvas().Focus(entries[3])
		uitest.Type(window, "140")
		window.Canvas().Focus(entries[4])
		name := "figureentry_" + string(mode)
		uitest.Golden(t, name, window.Canvas().Capture())
		uitest.Type(window, "7")
		uitest.Golden(t, name+"_typing", window.Canvas().Capture())
	}
}
