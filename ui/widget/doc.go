// Package widget holds the window's own parts: texts that wrap to their width,
// buttons, cards, entries and the view that paints a chart's scene.
package widget
