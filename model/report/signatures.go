package report

import "walkyourtalk/model/chart"

// Signatures is a line to sign on for each role, two beside each other.
type Signatures struct {
	Roles []string
	// Hint says what to write on each line.
	Hint string
}

const (
	signatureGap    = 33
	signatureHeight = 36
	signatureRoom   = 20
	captionGap      = 6
)

func (s Signatures) lay(c *composer, width float64) []strip {
	var rows []strip
	column := (width - signatureGap) / 2
	for i := 0; i < len(s.Roles); i += 2 {
		row := chart.Scene{Width: width}
		for j, role := range s.Roles[i:min(i+2, len(s.Roles))] {
			cell := s.cell(c, role, column)
			row.Place(cell, chart.Point{X: float64(j) * (column + signatureGap)}, 1)
			row.Height = max(row.Height, cell.Height)
		}
		rows = append(rows, strip{scene: row, before: signatureRoom})
	}
	return rows
}

// cell returns the line of one role, with the hint at its right end.
func (s Signatures) cell(c *composer, role string, width float64) chart.Scene {
	scene := chart.Scene{Width: width, Height: signatureHeight}
	scene.Add(hairline(chart.Point{Y: scene.Height - 1}, width, chart.Ink))
	size, lineHeight := CaptionFace.size()
	hint := c.clean(s.Hint)
	middle := signatureHeight + captionGap + lineHeight/2
	scene.Add(chart.Text{
		At: chart.Point{X: width, Y: middle}, Text: hint,
		Size: size, Align: chart.Right, Color: chart.Muted,
	})
	room := width - c.measure.TextWidth(hint, size, chart.Regular) - 2*blockRoom
	caption := stacked(c.lines(bold(role), CaptionFace, room, 2, c.language("sign-off role", nil)), room)
	scene.Place(caption.scene, chart.Point{Y: signatureHeight + captionGap}, 1)
	scene.Height += captionGap + max(lineHeight, caption.scene.Height)
	return scene
}
