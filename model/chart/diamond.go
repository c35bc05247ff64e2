package chart

import "walkyourtalk/model"

// Diamond lays talk and walk over each other: a diamond each, with Quality at
// the top, Cost at the right, Time at the bottom and Risk at the left.
type Diamond struct {
	// Talk and Walk hold fractions of 1, nil where there is none.
	Talk, Walk *model.Shares
	// Ghost is an earlier walk, drawn dashed.
	Ghost *model.Shares
	// Labels asks for the figures of talk and walk under each name.
	Labels bool
}

// Scene draws the diamond in the middle of a figure. Where the figure is too
// small for the labels it shows names alone, and under that (as at 64 px) the
// outer ring and the polygons alone. With neither talk nor walk it is a dashed
// outline.
func (d Diamond) Scene(width, height float64, language model.Language, measure Measurer) Scene {
	scene := Scene{Width: width, Height: height, Alt: d.alt(language)}
	w := web{
		middle: Point{width / 2, height / 2},
		radius: max(0, min(width, height)/2-1),
		outer:  outerRing(d.Talk, d.Walk, d.Ghost),
	}
	if d.isEmpty() {
		scene.Add(dashed(w.ring(w.outer), Control)...)
		return scene
	}
	labels, ok := d.arranged(width, height, language, measure)
	if !ok {
		w.tiny(&scene, d)
		return scene
	}
	w.radius = labels.radius
	w.rings(&scene, measure)
	w.polygons(&scene, d, polygonStroke)
	w.markers(&scene, d)
	scene.Add(labels.marks...)
	return scene
}

// isEmpty reports that there is nothing to draw.
func (d Diamond) isEmpty() bool { return d.Talk == nil && d.Walk == nil && d.Ghost == nil }

func (d Diamond) alt(language model.Language) string {
	if d.isEmpty() {
		return language("There is no talk and no walk yet.", nil)
	}
	text := both(d.Talk, d.Walk, language)
	if d.Ghost == nil {
		return text
	}
	return sentences(text, said("Walk before: {{.Shares}}.", "", d.Ghost, language))
}
