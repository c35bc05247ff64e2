package chart

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// ShareBar shows four shares as one stacked bar.
type ShareBar struct {
	// Shares holds fractions of 1. A share of 0 is not drawn.
	Shares model.Shares
	// Height is the bar's height; under 18 its parts have no labels.
	Height float64
}

const (
	partGap          = 2
	partText         = 12
	labelledHeight   = 18
	partPadding      = 8
	partPaddingTight = 2
	shareBarRadius   = 3
)

// Scene draws the bar at a width. A part's label is "Quality 25", "Q 25", "Q"
// or nothing, as its room allows.
func (b ShareBar) Scene(width float64, language model.Language, measure Measurer) Scene {
	scene := Scene{
		Width: width, Height: b.Height,
		Alt: language("{{.Shares}}.", model.Args{"Shares": listed(b.Shares, figure.Percent, language)}),
	}
	shares, ok := b.Shares.Normalized()
	if !ok {
		scene.Add(Rect{Width: width, Height: b.Height, Radius: shareBarRadius, Fill: Sunk})
		return scene
	}
	room := max(0, width-partGap*float64(shares.Parts()-1))
	var left float64
	for _, c := range model.Constraints() {
		if shares[c] <= 0 {
			continue
		}
		part := bar(Point{left, 0}, shares[c]*room, b.Height, c)
		part.Radius = min(shareBarRadius, part.Width/2)
		scene.Add(part)
		if b.Height >= labelledHeight {
			scene.Add(partLabel(part, c, b.Shares[c], language, measure)...)
		}
		left += part.Width + partGap
	}
	return scene
}

// partLabel returns the longest label that fits into a part.
func partLabel(part Rect, c model.Constraint, share float64, language model.Language, measure Measurer) []Mark {
	value := figure.Short(100 * share)
	for _, try := range []struct {
		text    string
		padding float64
	}{
		{language(c.Name(), nil) + " " + value, partPadding},
		{c.Letter() + " " + value, partPadding},
		{c.Letter(), partPaddingTight},
	} {
		if measure.TextWidth(try.text, partText, Bold)+2*try.padding <= part.Width {
			return []Mark{Text{
				At:   Point{part.At.X + part.Width/2, part.Height / 2},
				Text: try.text, Size: partText, Style: Bold, Align: Center, Color: On(c),
			}}
		}
	}
	return nil
}
