package walk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// definitionHeight is the room for a metric's name and definition, so that the
// list keeps its height.
const definitionHeight = 96

// catalogueCard is the list of known metrics with a search.
type catalogueCard struct {
	catalogue  model.Catalogue
	count      *widget.Text
	search     *widget.Entry
	chips      [model.ConstraintCount]*widget.Chip
	list       *widget.CatalogueList
	none       *fyne.Container
	term       *widget.Text
	definition *widget.Text
	object     fyne.CanvasObject
}

func newCatalogueCard(catalogue model.Catalogue, add func(model.CatalogueMetric), askOwn func(name string)) *catalogueCard {
	c := &catalogueCard{
		catalogue:  catalogue,
		count:      widget.NewCaption(""),
		search:     widget.NewSearch(words.L("Name, abbreviation or meaning")),
		list:       widget.NewCatalogueList(),
		term:       widget.NewText("").Sized(theme.Caption).Bold().Wrapped(),
		definition: widget.NewCaption("").Wrapped(),
	}
	chips := layout.Row(4)
	for _, constraint := range model.Constraints() {
		c.chips[constraint] = widget.NewChip(constraint, func(bool) { c.filter() })
		chips.Add(c.chips[constraint])
	}
	c.search.OnChanged = func(string) { c.filter() }
	c.search.OnKey = c.list.Take
	c.list.OnAdd = add
	c.list.OnSelected = c.showDefinition
	own := widget.NewButton(words.L("Own metric"), func() { askOwn(c.search.Text) }).With(widget.GlyphPlus).High(theme.ControlLow)
	c.none = layout.Column(8, widget.NewHint(words.L("No metric matches. Search for less, or add it as your own.")).Wrapped(), layout.Row(0, own))
	c.object = widget.NewCard(c.arrange(chips))
	c.filter()
	return c
}

// arrange stacks the card's parts; the list takes the height that is left.
func (c *catalogueCard) arrange(chips fyne.CanvasObject) fyne.CanvasObject {
	title := layout.Fixed(0, 32, layout.SpringRow(8, 1, widget.NewCardTitle(words.L("Catalogue")), layout.Space(), c.count))
	head := layout.Column(12, layout.Column(8, title, layout.Fixed(0, theme.Control, c.search)), chips)
	keys := layout.Row(8, widget.NewKeyTag("/"), widget.NewCaption(words.L("search")),
		widget.NewKeyTag("Enter"), widget.NewCaption(words.L("add to the table")))
	meaning := layout.Fixed(0, definitionHeight, layout.Inset(12, 0, 0, 0, layout.Below(0, c.term, layout.Column(0, c.definition))))
	foot := layout.Column(8, widget.Rule(chart.Hairline), meaning, keys)
	// The rows stand out by their inset, so that their grounds have room.
	list := container.NewStack(layout.Inset(0, -8, 0, -8, c.list), c.none)
	return layout.Below(12, head, layout.Above(0, foot, list))
}

// filter shows what the search and the chips leave.
func (c *catalogueCard) filter() {
	found := c.catalogue.Search(c.search.Text)
	if chosen := c.chosen(); len(chosen) > 0 {
		var kept []model.CatalogueMetric
		for _, m := range found {
			if chosen[m.Constraint] {
				kept = append(kept, m)
			}
		}
		found = kept
	}
	args := model.Args{"Count": len(found), "All": len(c.catalogue.Metrics)}
	if len(found) == len(c.catalogue.Metrics) {
		c.count.SetText(words.With("{{.All}} metrics", args))
	} else {
		c.count.SetText(words.With("{{.Count}} of {{.All}} metrics", args))
	}
	c.list.SetMetrics(found)
	layout.SetVisible(c.none, len(found) == 0)
	c.showDefinition()
	c.object.Refresh()
}

// chosen returns the constraints whose chips are on.
func (c *catalogueCard) chosen() map[model.Constraint]bool {
	chosen := map[model.Constraint]bool{}
	for constraint, chip := range c.chips {
		if chip.IsOn() {
			chosen[model.Constraint(constraint)] = true
		}
	}
	return chosen
}

// showDefinition says what the selected metric is.
func (c *catalogueCard) showDefinition() {
	m, ok := c.list.Selected()
	if !ok {
		c.term.SetText("")
		c.definition.SetText("")
		return
	}
	c.term.SetText(termOf(words.L(m.Name), m.Abbreviation))
	c.definition.SetText(words.L(m.Definition))
	c.object.Refresh()
}

// termOf returns an abbreviation with what it stands for: "FCR, first contact
// resolution".
func termOf(name, abbreviation string) string {
	if abbreviation == "" {
		return name
	}
	first, size := utf8.DecodeRuneInString(name)
	second, _ := utf8.DecodeRuneInString(name[size:])
	if unicode.IsLower(second) {
		name = strings.ToLower(string(first)) + name[size:]
	}
	return abbreviation + ", " + name
}
