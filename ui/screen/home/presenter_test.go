package home

import (
	"slices"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

func analyze(a model.Assessment) gap.Analysis { return gap.Analyze(a, model.Catalogue{}) }

// entriesOf numbers assessments, the latest first as a session does.
func entriesOf(assessments ...model.Assessment) []model.Entry {
	var entries []model.Entry
	for i, a := range assessments {
		entries = append(entries, model.Entry{ID: model.ID(i + 1), Assessment: a})
	}
	slices.SortStableFunc(entries, func(a, b model.Entry) int {
		return strings.Compare(string(b.Assessment.Date), string(a.Assessment.Date))
	})
	return entries
}

// lastWords returns the last word of each title.
func lastWords(entries []model.Entry) string {
	var words []string
	for _, entry := range entries {
		fields := strings.Fields(entry.Assessment.Title)
		words = append(words, fields[len(fields)-1])
	}
	return strings.Join(words, " ")
}

func TestOrders(t *testing.T) {
	for order, want := range map[Order]string{
		LatestReview:    "1 shift 2 Chat office",
		ByTitle:         "office Chat shift 1 2",
		LowestAlignment: "1 2 office Chat shift", // 68, 83, 88, 97, none
		ReviewDue:       "office Chat 2 1 shift",
	} {
		state := present(entriesOf(harbor()...), Wish{Order: order}, newReadings(analyze, model.English), today)
		if got := lastWords(state.Entries); got != want {
			t.Errorf("%s: %s, want %s", order.Name(), got, want)
		}
	}
}

func TestEqualOnesStandByTitle(t *testing.T) {
	a, b := harbor()[1], harbor()[1]
	a.Title, b.Title = "b first", "A second"
	for _, order := range []Order{ByTitle, LowestAlignment, ReviewDue} {
		state := present(entriesOf(a, b), Wish{Order: order}, newReadings(analyze, model.English), today)
		if got := lastWords(state.Entries); got != "second first" {
			t.Errorf("%s: %s", order.Name(), got)
		}
	}
}

func TestSearch(t *testing.T) {
	teams := harbor()
	teams[0].Team, teams[0].Site = "Night owls", "Riga"
	for search, want := range map[string]string{
		"":                 "1 shift 2 Chat office",
		"  ":               "1 shift 2 Chat office",
		"tier":             "1 2",
		"TIER 2":           "2",
		"2 tier":           "2",
		"night":            "1 shift",
		"riga":             "1",
		"owls riga":        "1",
		"6 november":       "",
		"9 november":       "2",
		"16 November 2026": "1",
		"19 may":           "office",
	} {
		state := present(entriesOf(teams...), Wish{Search: search}, newReadings(analyze, model.English), today)
		if got := lastWords(state.Entries); got != want || (state.NoHit == "") != (want != "") {
			t.Errorf("%q finds %s, want %s; says %q", search, got, want, state.NoHit)
		}
	}
}

func TestNoHit(t *testing.T) {
	readings := newReadings(analyze, model.English)
	state := present(entriesOf(harbor()...), Wish{Search: " Tier  7 "}, readings, today)
	if state.NoHit != "Nothing matches “Tier 7”" || len(state.Entries) != 0 {
		t.Errorf("%q, %d entries", state.NoHit, len(state.Entries))
	}
	state = present(nil, Wish{Search: "Tier"}, readings, today)
	if state.NoHit != "" || !state.IsEmpty {
		t.Errorf("without assessments: %q", state.NoHit)
	}
	long := present(entriesOf(harbor()...), Wish{Search: strings.Repeat("long ", 100)}, readings, today)
	if len([]rune(long.NoHit)) > 70 {
		t.Errorf("a long search is repeated whole: %q", long.NoHit)
	}
}

func TestSubtitle(t *testing.T) {
	for count, want := range map[int]string{
		0: "There is no assessment in this workspace yet.",
		1: "1 assessment. Alignment: 0 to 100, 100 = talk and walk are the same.",
		5: "5 assessments. Alignment: 0 to 100, 100 = talk and walk are the same.",
	} {
		state := present(make([]model.Entry, count), Wish{}, newReadings(analyze, model.English), today)
		if state.Subtitle != want {
			t.Errorf("%d: %s", count, state.Subtitle)
		}
	}
}

// The worked example of product.md: misdirected 31 2/3, so the alignment is
// 68.33 and the verdict "not walking".
func TestSummary(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Title, a.Team, a.Site, a.Review.Due = " Tier\n1 ", "Owls", "Riga", "2026-11-19"
	want := Summary{
		ID: 7, Title: "Tier 1", Hint: "22 November 2026 · Owls · Riga",
		Talk: model.Shares{5. / 12, 4. / 12, 1. / 12, 2. / 12}, Walk: model.Shares{.25, .65, 0, .10},
		Verdict: gap.NotWalking, VerdictName: "Not walking the talk", Alignment: "68",
		Due: "19 November 2026", DueHint: "3 days overdue", Overdue: true,
	}
	if got := summarize(model.Entry{ID: 7, Assessment: a}, analyze(a), today, model.English); got != want {
		t.Errorf("\n%+v, want\n%+v", got, want)
	}
	a = a.RemoveMetric(0)
	if got := summarize(model.Entry{Assessment: a}, analyze(a), today, model.English); got.Note != "provisional" {
		t.Errorf("with 70 of 100 paid the note is %q", got.Note)
	}
}

func TestUnfinished(t *testing.T) {
	ranked := harbor()[4]
	unranked := ranked
	unranked.Talk.Ranking = model.Ranking{5, 4, 0, 0}
	unpaid := ranked.AddMetric(model.NewMetric("Calls", model.Cost))
	unnamed := unranked
	unnamed.Title = ""
	for name, c := range map[string]struct {
		of                model.Assessment
		title, step, hint string
	}{
		"half ranked":     {unranked, "Harbor Support, Night shift", "Step 1 of 4", "12 November 2026 · talk is not ranked yet"},
		"no metric":       {ranked, "Harbor Support, Night shift", "Step 2 of 4", "12 November 2026 · talk is ranked, walk has no metrics yet"},
		"metrics at zero": {unpaid, "Harbor Support, Night shift", "Step 2 of 4", "12 November 2026 · talk is ranked, no metric has a figure yet"},
		"no title":        {unnamed, "Untitled", "Step 1 of 4", "12 November 2026 · talk is not ranked yet"},
	} {
		got := summarize(model.Entry{Assessment: c.of}, analyze(c.of), today, model.English)
		if want := (Summary{Title: c.title, Step: c.step, Hint: c.hint}); got != want {
			t.Errorf("%s: %+v", name, got)
		}
	}
}
