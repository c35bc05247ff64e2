package theme

// The text sizes, in pixels at scale 1.
const (
	Figure     float32 = 40 // the alignment on the gap screen
	RungNumber float32 = 28 // a rung's number outside the ladder
	Verdict    float32 = 24
	Title      float32 = 20 // one per screen
	Card       float32 = 16 // card titles and names on cards
	Body       float32 = 14
	Small      float32 = 13
	Caption    float32 = 12
)

// The measures of the window, in pixels at scale 1.
const (
	PageMargin  float32 = 32
	CardPadding float32 = 16
	Gap         float32 = 16 // between cards
	CardRadius  float32 = 8
	EntryRadius float32 = 6
	Control     float32 = 36 // the height of a button or an entry
	ControlLow  float32 = 28 // the same in dense rows
	ControlHigh float32 = 48 // the one action of the report
	Menu        float32 = 32
	Rail        float32 = 208
	RailNarrow  float32 = 64
	Header      float32 = 72
	Footer      float32 = 56
	// Wide is the window width from which right-hand columns stand beside the
	// left one.
	Wide float32 = 1180
	// Fold is the width of the content at that width, beside the narrow rail.
	Fold = Wide - RailNarrow - 2*PageMargin
	// RailWide is the window width from which the rail is wide: the columns
	// beside it keep their room.
	RailWide = Fold + Rail + 2*PageMargin
)

// LineHeight returns the height of a line of text of a size.
func LineHeight(size float32) float32 {
	switch size {
	case Figure:
		return 44
	case RungNumber, Verdict:
		return 32
	case Title:
		return 28
	case Card:
		return 24
	case Caption:
		return 16
	case Body, Small:
		return 20
	}
	return size * 1.35
}
