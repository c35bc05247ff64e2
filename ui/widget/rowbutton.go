package widget

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/ui/theme"
)

// RowButton is a button of a row in a list. Tab stops at it only while its row
// is the selected one, so that a long list stays one stop.
type RowButton struct {
	Button
	skipped bool
}

var _ fyne.Disableable = (*RowButton)(nil)

// NewRowButton returns a low button.
func NewRowButton(text string, onTapped func()) *RowButton {
	b := &RowButton{}
	b.text, b.height = text, theme.ControlLow
	b.owner, b.onPressed = b, onTapped
	b.ExtendBaseWidget(b)
	return b
}

// NewRowMenu returns a button with three dots that opens a menu below itself;
// label is its hover label.
func NewRowMenu(label string, menu func() *fyne.Menu) *RowButton {
	b := NewRowButton("", nil)
	b.onPressed = func() { ShowMenuBelow(menu(), b) }
	b.label, b.glyph, b.rank, b.height = label, GlyphMore, Quiet, 32
	return b
}

// SkipByTab says whether Tab passes the button by.
func (b *RowButton) SkipByTab(skipped bool) { b.skipped = skipped }

// Disabled tells the toolkit whether Tab passes the button by; the pointer can
// press it all the same.
func (b *RowButton) Disabled() bool { return b.skipped }

// Enable lets Tab stop at the button.
func (b *RowButton) Enable() { b.SkipByTab(false) }

// Disable has Tab pass the button by.
func (b *RowButton) Disable() { b.SkipByTab(true) }
