package widget

import (
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

// dashes is a dashed outline with round corners, the place of something that is
// not there. It is one picture, not a line object for each dash.
type dashes struct {
	widget.BaseWidget
	role   chart.Role
	radius float32
}

func newDashes(role chart.Role, radius float32) *dashes {
	d := &dashes{role: role, radius: radius}
	d.ExtendBaseWidget(d)
	return d
}

// CreateRenderer returns the renderer.
func (d *dashes) CreateRenderer() fyne.WidgetRenderer {
	image := canvas.NewImageFromResource(nil)
	image.FillMode = canvas.ImageFillStretch
	r := &dashesRenderer{dashes: d, image: image}
	r.Refresh()
	return r
}

type dashesRenderer struct {
	dashes *dashes
	image  *canvas.Image
}

func (r *dashesRenderer) MinSize() fyne.Size { return fyne.Size{} }

func (r *dashesRenderer) Layout(size fyne.Size) {
	r.image.Resize(size)
	r.draw(size)
}

func (r *dashesRenderer) Refresh() { r.draw(r.dashes.Size()) }

// draw makes the outline for a size.
func (r *dashesRenderer) draw(size fyne.Size) {
	if size.Width < 1 || size.Height < 1 {
		return
	}
	c := nrgba(theme.Color(r.dashes.role))
	name := fmt.Sprintf("dashes-%g-%g-%02x%02x%02x.svg", size.Width, size.Height, c.R, c.G, c.B)
	if r.image.Resource != nil && r.image.Resource.Name() == name {
		return
	}
	svg := fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%g" height="%g" viewBox="0 0 %[1]g %[2]g">`+
		`<rect x="0.5" y="0.5" width="%g" height="%g" rx="%g" fill="none" stroke="#%02x%02x%02x" stroke-width="1" stroke-dasharray="4 3"/></svg>`,
		size.Width, size.Height, size.Width-1, size.Height-1, r.dashes.radius, c.R, c.G, c.B)
	r.image.Resource = fyne.NewStaticResource(name, []byte(svg))
	r.image.Refresh()
}

func (r *dashesRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.image} }

func (r *dashesRenderer) Destroy() {}
