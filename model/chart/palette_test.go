package chart

import (
	"image/color"
	"math"
	"testing"

	"walkyourtalk/model"
)

// luminance is the relative luminance of WCAG 2.2 (2023), section "relative
// luminance", of an opaque colour.
func luminance(c color.NRGBA) float64 {
	linear := func(v uint8) float64 {
		s := float64(v) / 255
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(c.R) + 0.7152*linear(c.G) + 0.0722*linear(c.B)
}

// contrast is the contrast ratio of WCAG 2.2 (2023).
func contrast(a, b color.NRGBA) float64 {
	light, dark := luminance(a), luminance(b)
	if light < dark {
		light, dark = dark, light
	}
	return (light + 0.05) / (dark + 0.05)
}

// over returns a translucent colour laid over an opaque one.
func over(top, ground color.NRGBA) color.NRGBA {
	mix := func(a, b uint8) uint8 {
		opacity := float64(top.A) / 255
		return uint8(math.Round(float64(a)*opacity + float64(b)*(1-opacity)))
	}
	return color.NRGBA{mix(top.R, ground.R), mix(top.G, ground.G), mix(top.B, ground.B), 255}
}

// The table "Colour tokens" of the look: hex values, and ratios against surface
// and canvas, 0 where the table has none.
func TestColourTokens(t *testing.T) {
	for _, token := range []struct {
		role                      Role
		light                     uint32
		lightSurface, lightCanvas float64
		dark                      uint32
		darkSurface, darkCanvas   float64
	}{
		{Canvas, 0xF6F7F9, 0, 0, 0x12171E, 0, 0},
		{Surface, 0xFFFFFF, 0, 0, 0x1B222C, 0, 0},
		{Sunk, 0xEEF1F4, 0, 0, 0x232C38, 0, 0},
		{Selected, 0xE9EDF2, 0, 0, 0x2A3441, 0, 0},
		{Ink, 0x1B2430, 15.65, 14.60, 0xE8ECF1, 13.49, 15.17},
		{OnInk, 0xFFFFFF, 0, 0, 0x12171E, 0, 0},
		{Muted, 0x5B6776, 5.76, 5.37, 0xA3AFBD, 7.18, 8.08},
		{Control, 0x7B8796, 3.65, 3.41, 0x7E8A99, 4.56, 5.13},
		{Grid, 0xC5CCD6, 0, 0, 0x3F4B5A, 0, 0},
		{Hairline, 0xD9DEE5, 0, 0, 0x323C49, 0, 0},
		{Of(model.Quality), 0x0072B2, 5.19, 4.84, 0x56A8DC, 6.12, 6.88},
		{Of(model.Cost), 0xD98200, 2.94, 2.74, 0xF0A63A, 7.79, 8.76},
		{EdgeOf(model.Cost), 0xA86400, 4.68, 4.37, 0xF0A63A, 0, 0},
		{Of(model.Time), 0x00875F, 4.53, 4.23, 0x3DBE92, 6.84, 7.69},
		{Of(model.Risk), 0xB5548F, 4.54, 4.23, 0xDE8DBE, 6.60, 7.42},
		{Walk, 0xD55E00, 3.87, 3.61, 0xFF8B42, 6.88, 7.73},
		{WalkText, 0x9A4500, 6.51, 6.07, 0xFF8B42, 6.88, 7.73},
		{Walking, 0x00875F, 4.53, 4.23, 0x4CC49A, 7.37, 8.29},
		{WalkingText, 0x006B4B, 6.55, 0, 0x4CC49A, 7.37, 8.29},
		{Drifting, 0xB8860B, 3.25, 3.04, 0xE3B341, 8.23, 9.25},
		{DriftingText, 0x7A5A00, 6.38, 0, 0xE3B341, 8.23, 9.25},
		{NotWalking, 0xB3261E, 6.54, 6.10, 0xF58A80, 6.73, 7.57},
		{NotWalkingText, 0xB3261E, 6.54, 6.10, 0xF58A80, 6.73, 7.57},
		{WalkingGround, 0xE6F3EF, 0, 0, 0x17302A, 0, 0},
		{DriftingGround, 0xFAF3E0, 0, 0, 0x332B17, 0, 0},
		{NotWalkingGround, 0xFBECEB, 0, 0, 0x3A2123, 0, 0},
	} {
		checkToken(t, "light", Light(), token.role, token.light, token.lightSurface, token.lightCanvas)
		checkToken(t, "dark", Dark(), token.role, token.dark, token.darkSurface, token.darkCanvas)
	}
}

func checkToken(t *testing.T, theme string, palette Palette, role Role, rgb uint32, surface, canvas float64) {
	t.Helper()
	got := palette[role]
	if want := (color.NRGBA{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb), 255}); got != want {
		t.Errorf("%s %s is %v, want %v", theme, roleNames[role], got, want)
	}
	checkContrast(t, theme+" on surface", role, contrast(got, palette[Surface]), surface)
	checkContrast(t, theme+" on canvas", role, contrast(got, palette[Canvas]), canvas)
}

// checkContrast compares with a published ratio, which has two decimals.
func checkContrast(t *testing.T, where string, role Role, got, want float64) {
	t.Helper()
	if want != 0 && math.Abs(got-want) > 0.0051 {
		t.Errorf("%s: %s has %.3f, want %.2f", where, roleNames[role], got, want)
	}
}

// The pairs of text and ground that the look gives a ratio for. Three of its
// ratios for the dark theme (8.04, 7.23 and 5.89) do not follow from its colours
// by the formula; those pairs are 0 here and held to the 4.5 that text needs.
func TestTextOnGrounds(t *testing.T) {
	for _, pair := range []struct {
		text, ground Role
		light, dark  float64
	}{
		{OnInk, Ink, 15.65, 15.17},
		{On(model.Quality), Of(model.Quality), 5.19, 6.88},
		{On(model.Cost), Of(model.Cost), 5.32, 8.76},
		{On(model.Time), Of(model.Time), 4.53, 7.69},
		{On(model.Risk), Of(model.Risk), 4.54, 7.42},
		{Muted, Selected, 4.90, 0},
		{Ink, WalkFill, 10.97, 0},
		{WalkingText, WalkingGround, 5.75, 6.48},
		{DriftingText, DriftingGround, 5.76, 0},
		{NotWalkingText, NotWalkingGround, 5.70, 0},
	} {
		for theme, palette := range map[string]Palette{"light": Light(), "dark": Dark()} {
			want := pair.light
			if theme == "dark" {
				want = pair.dark
			}
			got := contrast(palette[pair.text], over(palette[pair.ground], palette[Surface]))
			checkContrast(t, theme+" on "+roleNames[pair.ground], pair.text, got, want)
			if got < 4.5 {
				t.Errorf("%s: %s has %.2f on %s, under 4.5", theme, roleNames[pair.text], got, roleNames[pair.ground])
			}
		}
	}
}

func TestTextAndGraphicsStandOut(t *testing.T) {
	graphics := []Role{Control, Walk, Walking, Drifting, NotWalking}
	for _, c := range model.Constraints() {
		graphics = append(graphics, EdgeOf(c))
		if c != model.Cost {
			graphics = append(graphics, Of(c))
		}
	}
	for theme, palette := range map[string]Palette{"light": Light(), "dark": Dark()} {
		for _, ground := range []Role{Surface, Canvas} {
			for _, text := range []Role{Ink, Muted, WalkText, WalkingText, DriftingText, NotWalkingText} {
				if got := contrast(palette[text], palette[ground]); got < 4.5 {
					t.Errorf("%s: %s has %.2f on %s, under 4.5", theme, roleNames[text], got, roleNames[ground])
				}
			}
			for _, graphic := range graphics {
				if got := contrast(palette[graphic], palette[ground]); got < 3 {
					t.Errorf("%s: %s has %.2f on %s, under 3", theme, roleNames[graphic], got, roleNames[ground])
				}
			}
		}
		for _, c := range model.Constraints() {
			if palette[TintOf(c)] != withOpacity(palette[Of(c)], 0.4) {
				t.Errorf("%s: the tint of %s is not its colour at 40 %%", theme, c)
			}
		}
		if palette[WalkFill] != withOpacity(palette[Walk], 0.28) {
			t.Errorf("%s: the fill of walk is not its colour at 28 %%", theme)
		}
	}
}

func withOpacity(c color.NRGBA, opacity float64) color.NRGBA {
	c.A = uint8(math.Round(255 * opacity))
	return c
}

func TestEveryRoleHasAColour(t *testing.T) {
	if len(roleNames) != int(roleCount) {
		t.Fatalf("%d names for %d roles", len(roleNames), roleCount)
	}
	for theme, palette := range map[string]Palette{"light": Light(), "dark": Dark()} {
		for role := None + 1; role < roleCount; role++ {
			if palette[role].A == 0 {
				t.Errorf("%s: %s has no colour", theme, roleNames[role])
			}
		}
	}
}
