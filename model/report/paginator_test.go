package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"walkyourtalk/model/chart"
)

// labelled returns a strip that is only a text.
func labelled(label string, height float64) strip {
	scene := chart.Scene{Width: 100, Height: height}
	scene.Add(chart.Text{Text: label, Size: 10})
	return strip{scene: scene}
}

// onPages returns the texts of each page.
func onPages(pages []Page) []string {
	var all []string
	for _, page := range pages {
		var texts []string
		for _, mark := range page.Scene.Marks {
			texts = append(texts, mark.(chart.Text).Text)
		}
		all = append(all, strings.Join(texts, " "))
	}
	return all
}

func TestPaginate(t *testing.T) {
	_, _, _, room := A4.body()
	keep := func(s strip) strip { s.keep = true; return s }
	below := func(before float64, s strip) strip { s.before = before; return s }
	headed := func(s strip) strip { s.head = []strip{labelled("head", room/10)}; return s }
	for _, test := range []struct {
		name   string
		strips []strip
		want   []string
	}{
		{"nothing", nil, []string{""}},
		{"a full page", []strip{labelled("a", room/2), labelled("b", room/2)}, []string{"a b"}},
		{"over a page", []strip{labelled("a", room/2), labelled("b", room/2), labelled("c", 1)}, []string{"a b", "c"}},
		{"a heading goes with what follows", []strip{labelled("a", 0.9*room), keep(labelled("h", room/20)), labelled("b", room/10)}, []string{"a", "h b"}},
		{"a heading at the end stays", []strip{labelled("a", room/2), keep(labelled("h", room/20))}, []string{"a h"}},
		{"higher than a page", []strip{labelled("a", room/2), keep(labelled("b", room/2)), keep(labelled("c", room/2)), labelled("d", room/2)}, []string{"a", "b c", "d"}},
		{"a head is repeated", []strip{keep(labelled("head", room/10)), headed(labelled("a", room/2)), headed(labelled("b", room/2)), headed(labelled("c", room/10))}, []string{"head a", "head b c"}},
		{"room above falls away at the top", []strip{labelled("a", room), below(room/10, labelled("b", room))}, []string{"a", "b"}},
		{"less room saves a page", []strip{labelled("a", room/2), below(room/10, labelled("b", 0.46*room))}, []string{"a b"}},
		{"less room that saves none is not taken", []strip{labelled("a", room/2), below(room, labelled("b", room/2))}, []string{"a", "b"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := onPages(paginate(test.strips, A4)); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestBookmarksStandAtTheirPlace(t *testing.T) {
	_, top, _, _ := A4.body()
	marked := labelled("b", 20)
	marked.before = 10
	marked.bookmarks = []Bookmark{{Title: "b", Level: 1, Y: 5}}
	pages := paginate([]strip{labelled("a", 30), marked}, A4)
	if got, want := fmt.Sprint(pages[0].Bookmarks), fmt.Sprint([]Bookmark{{"b", 1, top + 30 + 10 + 5}}); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A row of many lines goes on on the next page, a short one stands whole.
func TestLongRows(t *testing.T) {
	for lines, want := range map[int]int{1: 1, longRow - 1: 1, longRow: 5, 100: 96} {
		c := composer{measure: noGlyphs{}}
		row := Row{cell(plain("a")), cell(plain(strings.Repeat("word ", lines)))}
		table := Table{Columns: []Column{{Width: 20}, {}}, Rows: []Row{row}}
		strips := table.lay(&c, 20+4*12)
		if len(strips) != lines {
			t.Fatalf("%d lines make %d strips", lines, len(strips))
		}
		groups := 0
		for rest := strips; len(rest) > 0; rest = rest[group(rest):] {
			groups++
		}
		if groups != want {
			t.Errorf("%d lines make %d groups, want %d", lines, groups, want)
		}
	}
}

// noGlyphs measures evenly and has every character.
type noGlyphs struct{ even }

func (noGlyphs) Has(rune) bool { return true }
