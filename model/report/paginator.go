package report

import "walkyourtalk/model/chart"

// paginate sets the strips of a section on pages. Where less room between them
// saves a page, they get less.
func paginate(strips []strip, paper Paper) []Page {
	pages := set(strips, paper, 1)
	if len(pages) == 1 {
		return pages
	}
	for _, room := range []float64{0.75, 0.5, 0.3} {
		if tighter := set(strips, paper, room); len(tighter) < len(pages) {
			return tighter
		}
	}
	return pages
}

// set sets strips on pages, with a part of the room between them.
func set(strips []strip, paper Paper, room float64) []Page {
	p := paginator{paper: paper, room: room}
	p.turn()
	for len(strips) > 0 {
		count := group(strips)
		p.set(strips[:count])
		strips = strips[count:]
	}
	return p.pages
}

// paginator sets strips on pages, top down.
type paginator struct {
	paper Paper
	room  float64 // the part of the strips' own room that they get
	pages []Page
	y     float64 // the next free place on the last page
	empty bool    // nothing but heads stands on the last page
}

// turn begins a new page.
func (p *paginator) turn() {
	width, height := p.paper.Size()
	_, top, _, _ := p.paper.body()
	p.pages = append(p.pages, Page{Scene: chart.Scene{Width: width, Height: height}})
	p.y, p.empty = top, true
}

// group returns how many of the first strips stay together.
func group(strips []strip) int {
	for i, s := range strips {
		if !s.keep {
			return i + 1
		}
	}
	return len(strips)
}

// set puts strips that stay together on the last page, or on a new one where
// they do not fit. What is higher than a page goes on on the next.
func (p *paginator) set(strips []strip) {
	var height float64
	for _, s := range strips {
		height += p.room*s.before + s.scene.Height
	}
	if !p.empty && !p.fits(height) {
		p.turnTo(strips[0])
	}
	for _, s := range strips {
		if !p.empty && !p.fits(p.room*s.before+s.scene.Height) {
			p.turnTo(s)
		}
		p.put(s)
	}
}

func (p *paginator) fits(height float64) bool {
	_, top, _, room := p.paper.body()
	return p.y+height <= top+room+0.01
}

// turnTo begins a new page with the head of the strip that comes next.
func (p *paginator) turnTo(next strip) {
	p.turn()
	for _, head := range next.head {
		p.put(head)
		p.empty = true
	}
}

// put paints a strip at the next free place.
func (p *paginator) put(s strip) {
	left, _, _, _ := p.paper.body()
	if !p.empty {
		p.y += p.room * s.before
	}
	page := &p.pages[len(p.pages)-1]
	at := chart.Point{X: left, Y: p.y}
	page.Scene.Place(s.scene, at, 1)
	for _, mark := range s.bookmarks {
		mark.Y += at.Y
		page.Bookmarks = append(page.Bookmarks, mark)
	}
	p.y += s.scene.Height
	p.empty = false
}
