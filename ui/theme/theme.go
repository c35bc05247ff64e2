// Package theme gives the window its colours by role and its sizes. The colours
// are the palettes that the charts and the printed pages use.
package theme

import (
	"image/color"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"walkyourtalk/model/chart"
)

// Mode says which palette is shown.
type Mode string

// The modes. System follows the desktop's own setting.
const (
	System Mode = "system"
	Light  Mode = "light"
	Dark   Mode = "dark"
)

// Name returns the mode's English name.
func (m Mode) Name() string {
	switch m {
	case Light:
		return "Light"
	case Dark:
		return "Dark"
	}
	return "System"
}

// Next returns the mode that a press on the theme button chooses.
func (m Mode) Next() Mode {
	switch m {
	case Light:
		return Dark
	case Dark:
		return System
	}
	return Light
}

// Theme is the program's theme.
type Theme struct {
	mode        Mode
	light, dark chart.Palette
	base        fyne.Theme
}

var _ fyne.Theme = (*Theme)(nil)

// New returns the theme in a mode; an unknown mode follows the desktop.
func New(mode Mode) *Theme {
	return &Theme{mode: mode, light: chart.Light(), dark: chart.Dark(), base: theme.DefaultTheme()}
}

// rolePrefix marks the colour names that stand for a chart role.
const rolePrefix = "role-"

// Name returns the theme colour name of a role.
func Name(role chart.Role) fyne.ThemeColorName {
	return fyne.ThemeColorName(rolePrefix + strconv.Itoa(int(role)))
}

// Color returns a role's colour in the current theme and variant.
func Color(role chart.Role) color.Color { return theme.Color(Name(role)) }

// Color returns the colour of a role or of one of the toolkit's own names.
func (t *Theme) Color(name fyne.ThemeColorName, variant fyne.ThemeVariant) color.Color {
	palette := t.palette(variant)
	if number, isRole := strings.CutPrefix(string(name), rolePrefix); isRole {
		if role, err := strconv.Atoi(number); err == nil && role >= 0 && role < len(palette) {
			return palette[role]
		}
	}
	if role := toolkitRole(name); role != chart.None {
		return palette[role]
	}
	switch name {
	case theme.ColorNameShadow, theme.ColorNameHover, theme.ColorNamePressed, theme.ColorNameFocus:
		return faint(palette[chart.Ink], name)
	case theme.ColorNameScrollBar:
		return palette[chart.Control]
	case theme.ColorNameScrollBarBackground:
		return color.Transparent
	}
	return t.base.Color(name, variant)
}

func (t *Theme) palette(variant fyne.ThemeVariant) chart.Palette {
	if t.mode == Dark || t.mode != Light && variant == theme.VariantDark {
		return t.dark
	}
	return t.light
}

// toolkitRole maps the toolkit's colour names to roles: colour is data or a
// verdict, everything else is ink and grey.
func toolkitRole(name fyne.ThemeColorName) chart.Role {
	switch name {
	case theme.ColorNameBackground:
		return chart.Canvas
	case theme.ColorNameButton, theme.ColorNameMenuBackground, theme.ColorNameOverlayBackground,
		theme.ColorNameInputBackground, theme.ColorNameHeaderBackground:
		return chart.Surface
	case theme.ColorNameDisabledButton:
		return chart.Sunk
	case theme.ColorNameSelection:
		return chart.Selected
	case theme.ColorNameForeground, theme.ColorNamePrimary, theme.ColorNameHyperlink:
		return chart.Ink
	case theme.ColorNameForegroundOnPrimary, theme.ColorNameForegroundOnError,
		theme.ColorNameForegroundOnSuccess, theme.ColorNameForegroundOnWarning:
		return chart.OnInk
	case theme.ColorNamePlaceHolder:
		return chart.Muted
	case theme.ColorNameDisabled, theme.ColorNameInputBorder:
		return chart.Control
	case theme.ColorNameSeparator:
		return chart.Hairline
	case theme.ColorNameError:
		return chart.NotWalking
	case theme.ColorNameSuccess:
		return chart.Walking
	case theme.ColorNameWarning:
		return chart.Drifting
	}
	return chart.None
}

// faint returns ink thinned for a name: hover, press and focus tint a ground, on
// which the toolkit leaves the text in ink; shadows are not drawn at all.
func faint(ink color.NRGBA, name fyne.ThemeColorName) color.Color {
	switch name {
	case theme.ColorNameHover:
		ink.A = 14
	case theme.ColorNamePressed:
		ink.A = 28
	case theme.ColorNameFocus:
		ink.A = 40
	default:
		ink.A = 0
	}
	return ink
}

// Font returns the toolkit's Noto Sans, which the printed pages embed too.
func (t *Theme) Font(style fyne.TextStyle) fyne.Resource { return t.base.Font(style) }

// Icon returns the toolkit's icons, for its own dialogs.
func (t *Theme) Icon(name fyne.ThemeIconName) fyne.Resource { return t.base.Icon(name) }

// Size returns the sizes on an 8 px grid.
func (t *Theme) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case theme.SizeNameText:
		return Body
	case theme.SizeNameCaptionText:
		return Caption
	case theme.SizeNameHeadingText:
		return Title
	case theme.SizeNameSubHeadingText:
		return Card
	case theme.SizeNameInnerPadding:
		return 8
	case theme.SizeNamePadding:
		return 4
	case theme.SizeNameInputRadius, theme.SizeNameSelectionRadius:
		return EntryRadius
	case theme.SizeNamePopupRadius, theme.SizeNameMenuRadius, theme.SizeNameDialogRadius:
		return CardRadius
	case theme.SizeNameScrollBar:
		return 10
	case theme.SizeNameScrollBarSmall:
		return 3
	case theme.SizeNameScrollBarRadius:
		return 3
	}
	return t.base.Size(name)
}
