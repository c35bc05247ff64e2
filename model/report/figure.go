package report

import "walkyourtalk/model/chart"

// Figure is a picture. Draw returns it at a width.
type Figure struct {
	Draw func(width float64, measure chart.Measurer) chart.Scene
}

func (f Figure) lay(c *composer, width float64) []strip {
	drawn := f.Draw(width, c.measure)
	if drawn.Width > width {
		drawn = drawn.Scaled(width / drawn.Width)
	}
	for i, mark := range drawn.Marks {
		if text, ok := mark.(chart.Text); ok {
			text.Text = c.clean(text.Text)
			drawn.Marks[i] = text
		}
	}
	return []strip{{scene: drawn, before: blockRoom}}
}
