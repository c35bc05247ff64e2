package theme_test

import (
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	toolkit "fyne.io/fyne/v2/theme"

	"walkyourtalk/model/chart"
	"walkyourtalk/ui/theme"
)

func TestModesChooseThePalette(t *testing.T) {
	light, dark := chart.Light()[chart.Ink], chart.Dark()[chart.Ink]
	for _, c := range []struct {
		mode    theme.Mode
		variant fyne.ThemeVariant
		want    color.Color
	}{
		{theme.Light, toolkit.VariantLight, light},
		{theme.Light, toolkit.VariantDark, light},
		{theme.Dark, toolkit.VariantLight, dark},
		{theme.Dark, toolkit.VariantDark, dark},
		{theme.System, toolkit.VariantLight, light},
		{theme.System, toolkit.VariantDark, dark},
		{"unknown", toolkit.VariantDark, dark},
	} {
		if got := theme.New(c.mode).Color(theme.Name(chart.Ink), c.variant); got != c.want {
			t.Errorf("%s on a desktop of variant %d: ink is %v, want %v", c.mode, c.variant, got, c.want)
		}
	}
}

func TestEveryRoleHasItsColour(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(theme.New(theme.Dark))
	for role, want := range chart.Dark() {
		if got := theme.Color(chart.Role(role)); got != want {
			t.Errorf("role %d is %v, want %v", role, got, want)
		}
	}
}

// The toolkit's own parts take the palette's colours, and an unknown name the
// toolkit's.
func TestToolkitColours(t *testing.T) {
	palette := chart.Light()
	for name, want := range map[fyne.ThemeColorName]color.Color{
		toolkit.ColorNameBackground:          palette[chart.Canvas],
		toolkit.ColorNameForeground:          palette[chart.Ink],
		toolkit.ColorNameForegroundOnPrimary: palette[chart.OnInk],
		toolkit.ColorNameInputBorder:         palette[chart.Control],
		toolkit.ColorNameError:               palette[chart.NotWalking],
		toolkit.ColorNameScrollBar:           palette[chart.Control],
		"role-none":                          toolkit.DefaultTheme().Color("role-none", toolkit.VariantLight),
		"role-999":                           toolkit.DefaultTheme().Color("role-999", toolkit.VariantLight),
	} {
		if got := theme.New(theme.Light).Color(name, toolkit.VariantLight); got != want {
			t.Errorf("%s is %v, want %v", name, got, want)
		}
	}
	shadow := theme.New(theme.Light).Color(toolkit.ColorNameShadow, toolkit.VariantLight)
	if _, _, _, alpha := shadow.RGBA(); alpha != 0 {
		t.Errorf("a shadow is drawn in %v", shadow)
	}
}

func TestModesFollowEachOther(t *testing.T) {
	seen := map[theme.Mode]bool{}
	mode := theme.System
	for range 3 {
		seen[mode] = true
		mode = mode.Next()
	}
	if len(seen) != 3 || mode != theme.System {
		t.Errorf("three presses pass %v and end at %q", seen, mode)
	}
}

// Every size has a line that holds it.
func TestLinesHoldTheirText(t *testing.T) {
	for _, size := range []float32{theme.Figure, theme.RungNumber, theme.Verdict, theme.Title, theme.Card, theme.Body, theme.Small, theme.Caption, 17} {
		if line := theme.LineHeight(size); line <= size {
			t.Errorf("a line of size %g is %g high", size, line)
		}
	}
}
