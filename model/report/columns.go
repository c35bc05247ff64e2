package report

import "walkyourtalk/model/chart"

// Columns stands parts side by side. Where they are too high for a page they
// stand one under another.
type Columns struct {
	Parts []Part
	Gap   float64
}

// Part is one column; its width is its share of the sum of the shares.
type Part struct {
	Share  float64
	Blocks []Block
}

func (col Columns) lay(c *composer, width float64) []strip {
	var total float64
	for _, part := range col.Parts {
		total += part.Share
	}
	inner := width - col.Gap*float64(len(col.Parts)-1)
	row := strip{scene: chart.Scene{Width: width}, before: sectionRoom}
	x := 0.0
	for _, part := range col.Parts {
		partWidth := inner * part.Share / total
		column := stacked(c.blocks(part.Blocks, partWidth), partWidth)
		row.put(column, chart.Point{X: x})
		row.scene.Height = max(row.scene.Height, column.scene.Height)
		x += partWidth + col.Gap
	}
	if row.scene.Height <= c.room {
		return []strip{row}
	}
	var stack []strip
	for _, part := range col.Parts {
		stack = append(stack, spaced(c.blocks(part.Blocks, width), sectionRoom)...)
	}
	return stack
}
