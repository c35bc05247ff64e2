package chart

import (
	"image/color"

	"walkyourtalk/model"
)

// Role is what a colour means; a [Palette] says which colour that is.
type Role int

// The roles. None paints nothing. The four constraints' roles come in runs in
// constraint order: take them with the functions below.
const (
	None Role = iota
	Canvas
	Surface
	Sunk
	Selected
	Ink
	OnInk
	Muted
	Control
	Grid
	Hairline
	quality
	cost
	timeRole
	risk
	qualityEdge
	costEdge
	timeEdge
	riskEdge
	onQuality
	onCost
	onTime
	onRisk
	qualityTint
	costTint
	timeTint
	riskTint
	Walk
	WalkFill
	WalkText
	Walking
	WalkingText
	WalkingGround
	Drifting
	DriftingText
	DriftingGround
	NotWalking
	NotWalkingText
	NotWalkingGround
	roleCount
)

// Of returns the colour of a constraint's data.
func Of(c model.Constraint) Role { return quality + Role(c) }

// EdgeOf returns the colour of the 1 px edge of a constraint's solid bar.
func EdgeOf(c model.Constraint) Role { return qualityEdge + Role(c) }

// On returns the colour of the letter on a constraint's badge or bar.
func On(c model.Constraint) Role { return onQuality + Role(c) }

// TintOf returns a constraint's colour at 40 %, for what is not the strongest.
func TintOf(c model.Constraint) Role { return qualityTint + Role(c) }

// Palette is a colour for each role.
type Palette [roleCount]color.NRGBA

// Light returns the palette of the light theme and of paper.
func Light() Palette {
	return Palette{
		Canvas: hex(0xF6F7F9), Surface: hex(0xFFFFFF), Sunk: hex(0xEEF1F4), Selected: hex(0xE9EDF2),
		Ink: hex(0x1B2430), OnInk: hex(0xFFFFFF), Muted: hex(0x5B6776), Control: hex(0x7B8796),
		Grid: hex(0xC5CCD6), Hairline: hex(0xD9DEE5),
		quality: hex(0x0072B2), cost: hex(0xD98200), timeRole: hex(0x00875F), risk: hex(0xB5548F),
		qualityEdge: hex(0x0072B2), costEdge: hex(0xA86400), timeEdge: hex(0x00875F), riskEdge: hex(0xB5548F),
		onQuality: hex(0xFFFFFF), onCost: hex(0x1B2430), onTime: hex(0xFFFFFF), onRisk: hex(0xFFFFFF),
		qualityTint: tint(0x0072B2, 0.4), costTint: tint(0xD98200, 0.4), timeTint: tint(0x00875F, 0.4), riskTint: tint(0xB5548F, 0.4),
		Walk: hex(0xD55E00), WalkFill: tint(0xD55E00, 0.28), WalkText: hex(0x9A4500),
		Walking: hex(0x00875F), WalkingText: hex(0x006B4B), WalkingGround: hex(0xE6F3EF),
		Drifting: hex(0xB8860B), DriftingText: hex(0x7A5A00), DriftingGround: hex(0xFAF3E0),
		NotWalking: hex(0xB3261E), NotWalkingText: hex(0xB3261E), NotWalkingGround: hex(0xFBECEB),
	}
}

// Dark returns the palette of the dark theme.
func Dark() Palette {
	return Palette{
		Canvas: hex(0x12171E), Surface: hex(0x1B222C), Sunk: hex(0x232C38), Selected: hex(0x2A3441),
		Ink: hex(0xE8ECF1), OnInk: hex(0x12171E), Muted: hex(0xA3AFBD), Control: hex(0x7E8A99),
		Grid: hex(0x3F4B5A), Hairline: hex(0x323C49),
		quality: hex(0x56A8DC), cost: hex(0xF0A63A), timeRole: hex(0x3DBE92), risk: hex(0xDE8DBE),
		qualityEdge: hex(0x56A8DC), costEdge: hex(0xF0A63A), timeEdge: hex(0x3DBE92), riskEdge: hex(0xDE8DBE),
		onQuality: hex(0x12171E), onCost: hex(0x12171E), onTime: hex(0x12171E), onRisk: hex(0x12171E),
		qualityTint: tint(0x56A8DC, 0.4), costTint: tint(0xF0A63A, 0.4), timeTint: tint(0x3DBE92, 0.4), riskTint: tint(0xDE8DBE, 0.4),
		Walk: hex(0xFF8B42), WalkFill: tint(0xFF8B42, 0.28), WalkText: hex(0xFF8B42),
		Walking: hex(0x4CC49A), WalkingText: hex(0x4CC49A), WalkingGround: hex(0x17302A),
		Drifting: hex(0xE3B341), DriftingText: hex(0xE3B341), DriftingGround: hex(0x332B17),
		NotWalking: hex(0xF58A80), NotWalkingText: hex(0xF58A80), NotWalkingGround: hex(0x3A2123),
	}
}

func hex(rgb uint32) color.NRGBA { return tint(rgb, 1) }

func tint(rgb uint32, opacity float64) color.NRGBA {
	return color.NRGBA{R: uint8(rgb >> 16), G: uint8(rgb >> 8), B: uint8(rgb), A: uint8(255*opacity + 0.5)}
}
