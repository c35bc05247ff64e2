package chart

import (
	"fmt"
	"math"
	"strings"
)

// roleNames holds the roles' names in the order of the constants.
var roleNames = strings.Fields(`none canvas surface sunk selected ink on-ink muted control grid hairline
	quality cost time risk quality-edge cost-edge time-edge risk-edge on-quality on-cost on-time on-risk
	quality-tint cost-tint time-tint risk-tint walk walk-fill walk-text walking walking-text walking-ground
	drifting drifting-text drifting-ground not-walking not-walking-text not-walking-ground`)

// described writes a scene's display list, one mark a line.
func described(s Scene) string {
	var b strings.Builder
	fmt.Fprintf(&b, "scene %s x %s\n", number(s.Width), number(s.Height))
	for _, mark := range s.Marks {
		b.WriteString(describedMark(mark) + "\n")
	}
	fmt.Fprintf(&b, "alt %s\n", s.Alt)
	return b.String()
}

func describedMark(mark Mark) string {
	switch m := mark.(type) {
	case Line:
		return words("line", place(m.From), place(m.To), "width", number(m.Width), roleNames[m.Color], "dash", number(m.Dash))
	case Polygon:
		var points []string
		for _, p := range m.Points {
			points = append(points, place(p))
		}
		return words("polygon", strings.Join(points, " "), "fill", roleNames[m.Fill], "stroke", roleNames[m.Stroke], number(m.Width))
	case Rect:
		return words("rect", place(m.At), number(m.Width), "x", number(m.Height), "radius", number(m.Radius),
			"fill", roleNames[m.Fill], "stroke", roleNames[m.Stroke], number(m.StrokeWidth))
	case Circle:
		return words("circle", place(m.Center), "radius", number(m.Radius),
			"fill", roleNames[m.Fill], "stroke", roleNames[m.Stroke], number(m.StrokeWidth))
	case Text:
		return words("text", place(m.At), []string{"left", "center", "right"}[m.Align], number(m.Size),
			[]string{"regular", "bold", "mono"}[m.Style], roleNames[m.Color], fmt.Sprintf("%q", m.Text))
	}
	return fmt.Sprintf("unknown %T", mark)
}

func words(parts ...string) string { return strings.Join(parts, " ") }

func place(p Point) string { return number(p.X) + "," + number(p.Y) }

// number writes a measure to a hundredth, so that a last bit does not show.
func number(v float64) string {
	return fmt.Sprint(math.Round(v*100) / 100)
}
