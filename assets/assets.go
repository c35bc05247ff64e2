// Package assets embeds the files that the program ships with.
package assets

import (
	"embed"
	_ "embed" // the single files below
)

// Metrics is the metric catalogue as CSV with a header row.
//
//go:embed catalogue/metrics.csv
var Metrics []byte

// OpposingPairs is the list of metrics that pull against each other, as CSV
// with a header row.
//
//go:embed catalogue/opposing_pairs.csv
var OpposingPairs []byte

// Sample is the sample assessment, an assessment document.
//
//go:embed sample/sample.wyt.json
var Sample []byte

// Fonts holds the typefaces: NotoSans-Regular.ttf, NotoSans-Bold.ttf and
// DejaVuSansMono.ttf below font/.
//
//go:embed font/*.ttf
var Fonts embed.FS

// Icon is the program's mark as a PNG of 512 by 512 pixels.
//
//go:embed icon/icon.png
var Icon []byte

// Languages holds the translations of the program's texts, one JSON file a
// language, below lang/; English stands in the code.
//
//go:embed lang/*.json
var Languages embed.FS

// Version is what the program calls itself, with a line break at its end.
//
//go:embed version.txt
var Version string
