package pdf

import (
	"math"
	"sync/atomic"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"walkyourtalk/assets"
	"walkyourtalk/model"
)

// typeface is one cut of a typeface with the widths of its characters. The
// widths are filled in when they are first asked for, 256 characters at a time,
// so that opening a typeface costs little; it may be used by several
// goroutines.
type typeface struct {
	file   string
	font   *sfnt.Font
	widths [256]atomic.Pointer[widths]
	// rise is how far the baseline lies below the middle of a line, as a part
	// of the size: half of what ascent exceeds descent by.
	rise float64
}

// widths holds the advances of 256 characters in 1/1000 of the size, missing
// where the typeface lacks the character.
type widths [256]int16

// missing stands for a character that a typeface lacks. It is drawn as wide as
// an average letter.
const (
	missing      = -1
	missingWidth = 600
)

func openTypeface(file string) (*typeface, error) {
	data, err := assets.Fonts.ReadFile(file)
	if err != nil {
		return nil, damaged(file, err)
	}
	parsed, err := sfnt.Parse(data)
	if err != nil {
		return nil, damaged(file, err)
	}
	t := &typeface{file: file, font: parsed}
	metrics, err := parsed.Metrics(&sfnt.Buffer{}, t.em(), font.HintingNone)
	if err != nil {
		return nil, damaged(file, err)
	}
	t.rise = float64(metrics.Ascent-metrics.Descent) / 2 / float64(t.em())
	return t, nil
}

func damaged(file string, err error) error {
	return &model.Error{
		Code: model.CodeDamaged, Field: file,
		Text: "the typeface that the program ships with cannot be read; install the program again", Err: err,
	}
}

// em is the size at which an advance in pixels is one in font units.
func (t *typeface) em() fixed.Int26_6 { return fixed.I(int(t.font.UnitsPerEm())) }

// width returns a character's advance in 1/1000 of the size, and whether the
// typeface has it. Characters beyond U+FFFF cannot be printed.
func (t *typeface) width(r rune) (int, bool) {
	if r < 0 || r > math.MaxUint16 {
		return missingWidth, false
	}
	page := t.widths[r>>8].Load()
	if page == nil {
		page = t.measured(r >> 8)
		t.widths[r>>8].Store(page)
	}
	if w := page[r&0xFF]; w != missing {
		return int(w), true
	}
	return missingWidth, false
}

// measured reads the advances of 256 characters.
func (t *typeface) measured(page rune) *widths {
	var measured widths
	var buffer sfnt.Buffer
	for i := range measured {
		measured[i] = missing
		glyph, err := t.font.GlyphIndex(&buffer, page<<8+rune(i))
		if err != nil || glyph == 0 {
			continue
		}
		advance, err := t.font.GlyphAdvance(&buffer, glyph, t.em(), font.HintingNone)
		if err == nil {
			measured[i] = int16(math.Round(1000 * float64(advance) / float64(t.em())))
		}
	}
	return &measured
}
