package report

import "walkyourtalk/model/chart"

// strip is a part of a page that is never broken: a line, a row, a picture.
type strip struct {
	scene chart.Scene
	// before is the room above, which falls away at the top of a page.
	before float64
	// keep reports that the next strip stands on the same page.
	keep bool
	// head stands above the strip where it begins a page.
	head []strip
	// bookmarks stand at places within the strip.
	bookmarks []Bookmark
}

// stacked returns strips as one, with the room above the first.
func stacked(strips []strip, width float64) strip {
	whole := strip{scene: chart.Scene{Width: width}}
	for i, s := range strips {
		if i == 0 {
			whole.before = s.before
		} else {
			whole.scene.Height += s.before
		}
		whole.put(s, chart.Point{Y: whole.scene.Height})
		whole.scene.Height += s.scene.Height
	}
	return whole
}

// put paints a strip into another one, with its bookmarks.
func (s *strip) put(part strip, at chart.Point) {
	s.scene.Place(part.scene, at, 1)
	for _, mark := range part.bookmarks {
		mark.Y += at.Y
		s.bookmarks = append(s.bookmarks, mark)
	}
}

// together returns strips that all stand on one page.
func together(strips []strip) []strip {
	for i := range strips[:max(0, len(strips)-1)] {
		strips[i].keep = true
	}
	return strips
}

// spaced returns strips with room above the first.
func spaced(strips []strip, before float64) []strip {
	if len(strips) > 0 {
		strips[0].before = before
	}
	return strips
}
