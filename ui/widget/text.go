package widget

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Text shows a text in one of the theme's sizes and roles. A text that wraps
// breaks between words to its width; a line that is still wider than its room is
// cut with an ellipsis.
type Text struct {
	widget.BaseWidget
	text  string
	size  float32
	bold  bool
	role  chart.Role
	align fyne.TextAlign
	wraps bool
	most  int
	width float32
	least float32
}

var _ fyne.Widget = (*Text)(nil)

// NewText returns a text in body size and ink.
func NewText(text string) *Text {
	t := &Text{text: text, size: theme.Body, role: chart.Ink}
	t.ExtendBaseWidget(t)
	return t
}

// NewCaption returns a small muted text.
func NewCaption(text string) *Text { return NewText(text).Sized(theme.Caption).In(chart.Muted) }

// NewHint returns a muted text one size below body.
func NewHint(text string) *Text { return NewText(text).Sized(theme.Small).In(chart.Muted) }

// NewCardTitle returns the title of a card.
func NewCardTitle(text string) *Text { return NewText(text).Sized(theme.Card).Bold() }

// Sized sets the size and returns the text.
func (t *Text) Sized(size float32) *Text { t.size = size; return t }

// Bold sets the weight and returns the text.
func (t *Text) Bold() *Text { t.bold = true; return t }

// In sets the colour's role and returns the text.
func (t *Text) In(role chart.Role) *Text { t.role = role; return t }

// Aligned sets the alignment and returns the text.
func (t *Text) Aligned(align fyne.TextAlign) *Text { t.align = align; return t }

// Wrapped lets the text break between words and returns it.
func (t *Text) Wrapped() *Text { t.wraps = true; return t }

// AtMost sets how many lines a wrapping text may take, the last of them cut with
// an ellipsis, and returns the text.
func (t *Text) AtMost(lines int) *Text { t.most = lines; return t }

// AtLeast sets a least width and returns the text.
func (t *Text) AtLeast(width float32) *Text { t.least = width; return t }

// Text returns what is shown.
func (t *Text) Text() string { return t.text }

// SetText changes what is shown.
func (t *Text) SetText(text string) {
	if t.text == text {
		return
	}
	t.text = text
	t.Refresh()
}

// SetRole changes the colour's role.
func (t *Text) SetRole(role chart.Role) {
	if t.role == role {
		return
	}
	t.role = role
	t.Refresh()
}

// SetBold changes the weight.
func (t *Text) SetBold(bold bool) {
	if t.bold == bold {
		return
	}
	t.bold = bold
	t.Refresh()
}

// Fit tells a wrapping text its width.
func (t *Text) Fit(width float32) { t.width = width }

// Resize breaks a wrapping text anew.
func (t *Text) Resize(size fyne.Size) {
	t.width = size.Width
	t.BaseWidget.Resize(size)
}

// lines returns the text broken to its width.
func (t *Text) lines() []string {
	if !t.wraps || t.width <= 0 {
		return []string{t.text}
	}
	var lines []string
	for _, paragraph := range strings.Split(t.text, "\n") {
		lines = append(lines, t.broken(paragraph)...)
	}
	if t.most > 0 && len(lines) > t.most {
		rest := strings.Join(lines[t.most-1:], " ")
		lines = append(lines[:t.most-1], t.shortened(rest, t.width))
	}
	return lines
}

func (t *Text) broken(paragraph string) []string {
	var lines []string
	line := ""
	for _, word := range strings.Split(paragraph, " ") {
		longer := strings.TrimPrefix(line+" "+word, " ")
		if line != "" && t.measure(longer) > t.width {
			lines = append(lines, line)
			longer = word
		}
		line = longer
	}
	return append(lines, line)
}

func (t *Text) measure(text string) float32 {
	return fyne.MeasureText(text, t.size, fyne.TextStyle{Bold: t.bold}).Width
}

// shortened returns text cut with an ellipsis where it is wider than width.
func (t *Text) shortened(text string, width float32) string {
	if width <= 0 || t.measure(text) <= width+0.5 {
		return text
	}
	runes := []rune(text)
	low, high := 0, len(runes)
	for low < high {
		middle := (low + high + 1) / 2
		if t.measure(string(runes[:middle])+"…") <= width {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return strings.TrimRight(string(runes[:low]), " ") + "…"
}

// CreateRenderer returns the renderer.
func (t *Text) CreateRenderer() fyne.WidgetRenderer {
	r := &textRenderer{text: t}
	r.Refresh()
	return r
}

type textRenderer struct {
	text  *Text
	lines []fyne.CanvasObject
}

func (r *textRenderer) Layout(size fyne.Size) {
	r.fill()
	height := theme.LineHeight(r.text.size)
	y := (size.Height - height*float32(len(r.lines))) / 2
	for _, line := range r.lines {
		natural := line.MinSize().Height
		place(line, 0, y+(height-natural)/2, size.Width, natural)
		y += height
	}
}

func (r *textRenderer) MinSize() fyne.Size {
	t := r.text
	height := theme.LineHeight(t.size)
	if t.wraps {
		return fyne.NewSize(t.least, height*float32(len(t.lines())))
	}
	if t.least > 0 {
		return fyne.NewSize(t.least, height)
	}
	return fyne.NewSize(t.measure(t.text), height)
}

func (r *textRenderer) Refresh() {
	r.Layout(r.text.Size())
	canvas.Refresh(r.text)
}

// fill makes the lines that the text needs at its width.
func (r *textRenderer) fill() {
	t := r.text
	words := t.lines()
	for len(r.lines) < len(words) {
		r.lines = append(r.lines, canvas.NewText("", nil))
	}
	r.lines = r.lines[:len(words)]
	for i, line := range r.lines {
		label := line.(*canvas.Text)
		label.Text = t.shortened(words[i], t.Size().Width)
		label.TextSize = t.size
		label.TextStyle = fyne.TextStyle{Bold: t.bold}
		label.Alignment = t.align
		label.Color = theme.Color(t.role)
	}
}

func (r *textRenderer) Objects() []fyne.CanvasObject { return r.lines }

func (r *textRenderer) Destroy() {}
