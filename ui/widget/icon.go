package widget

import (
	"fmt"
	"image/color"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// Glyph is the path of a line icon on a field of 20 by 20, stroked 1.6 wide
// with round ends. Each arc has its own letter: the toolkit's SVG reader draws
// a stray line where one is left out.
type Glyph string

// The glyphs.
const (
	GlyphCheck    Glyph = "M4 10.5 8.5 15 16 6"
	GlyphPlus     Glyph = "M10 4v12M4 10h12"
	GlyphCross    Glyph = "M5 5l10 10M15 5 5 15"
	GlyphDown     Glyph = "M5 8l5 5 5-5"
	GlyphUp       Glyph = "M5 12l5-5 5 5"
	GlyphKeyUp    Glyph = "M10 16.5v-13M5.5 8 10 3.5 14.5 8"
	GlyphKeyDown  Glyph = "M10 3.5v13M5.5 12l4.5 4.5 4.5-4.5"
	GlyphRight    Glyph = "M8 5l5 5-5 5"
	GlyphHome     Glyph = "M3 9.5 10 4l7 5.5V17H3z"
	GlyphTheme    Glyph = "M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7zM10 2v2M10 16v2M2 10h2M16 10h2"
	GlyphHelp     Glyph = "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.6M10 14v.1"
	GlyphUndo     Glyph = "M8 5 4 9l4 4M4 9h8a4 4 0 0 1 0 8h-2"
	GlyphRedo     Glyph = "M12 5l4 4-4 4M16 9H8a4 4 0 0 0 0 8h2"
	GlyphSearch   Glyph = "M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM13 13l4 4"
	GlyphLocked   Glyph = "M5 9.5h10V17H5zM7 9.5V7a3 3 0 0 1 6 0v2.5"
	GlyphUnlocked Glyph = "M5 9.5h10V17H5zM7 9.5V6a3 3 0 0 1 5.8-1"
	GlyphImport   Glyph = "M10 3v9M6 8.5l4 4 4-4M4 16.5h12"
	GlyphExport   Glyph = "M10 12.500V3M6 7l4-4 4 4M4 16.5h12"
	GlyphEye      Glyph = "M2 10c2-3.500 4.700-5 8-5s6 1.500 8 5c-2 3.500-4.700 5-8 5s-6-1.500-8-5zM10 7.8a2.2 2.2 0 1 0 0 4.4a2.2 2.2 0 1 0 0-4.4z"
	GlyphMore     Glyph = "M4 10h.01M10 10h.01M16 10h.01"
	GlyphClock    Glyph = "M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM10 6v4l3 2"
	GlyphFile     Glyph = "M6 3h6l3 3v11H6z"
	GlyphShield   Glyph = "M10 2.500l6 2v5c0 4-2.500 6.500-6 8-3.500-1.500-6-4-6-8v-5z"
	GlyphWarning  Glyph = "M10 3.500 17.500 16.500h-15zM10 8.500v3.500M10 14.300v.1"
)

// Icon shows a glyph.
type Icon struct {
	widget.BaseWidget
	glyph Glyph
	size  float32
	role  chart.Role
}

var _ fyne.Widget = (*Icon)(nil)

// NewIcon returns a glyph in a size and role.
func NewIcon(glyph Glyph, size float32, role chart.Role) *Icon {
	i := &Icon{glyph: glyph, size: size, role: role}
	i.ExtendBaseWidget(i)
	return i
}

// Set changes the glyph and the role.
func (i *Icon) Set(glyph Glyph, role chart.Role) {
	if i.glyph == glyph && i.role == role {
		return
	}
	i.glyph, i.role = glyph, role
	i.Refresh()
}

// CreateRenderer returns the renderer.
func (i *Icon) CreateRenderer() fyne.WidgetRenderer {
	image := canvas.NewImageFromResource(nil)
	image.FillMode = canvas.ImageFillContain
	r := &iconRenderer{icon: i, image: image}
	r.Refresh()
	return r
}

type iconRenderer struct {
	icon  *Icon
	image *canvas.Image
}

func (r *iconRenderer) Layout(size fyne.Size) {
	side := fyne.NewSquareSize(r.icon.size)
	r.image.Move(fyne.NewPos((size.Width-side.Width)/2, (size.Height-side.Height)/2))
	r.image.Resize(side)
}

func (r *iconRenderer) MinSize() fyne.Size { return fyne.NewSquareSize(r.icon.size) }

func (r *iconRenderer) Refresh() {
	r.image.Resource = Drawing(r.icon.glyph, theme.Color(r.icon.role))
	r.image.Refresh()
}

func (r *iconRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.image} }

func (r *iconRenderer) Destroy() {}

// Drawing returns a glyph as an SVG in a colour; the toolkit can tint fills but
// not strokes.
func Drawing(glyph Glyph, c color.Color) fyne.Resource {
	red, green, blue, alpha := c.RGBA()
	rgb := fmt.Sprintf("#%02x%02x%02x", red>>8, green>>8, blue>>8)
	svg := fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">`+
		`<path d="%s" fill="none" stroke="%s" stroke-opacity="%.3f" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
		glyph, rgb, float64(alpha)/0xffff)
	name := strings.Map(keepWord, string(glyph)) + rgb[1:] + ".svg"
	return fyne.NewStaticResource(name, []byte(svg))
}

// keepWord keeps what may stand in a resource's name, by which it is cached.
func keepWord(r rune) rune {
	switch r {
	case ' ', ',':
		return '_'
	}
	return r
}
