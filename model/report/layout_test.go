package report_test

import (
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
)

// layouts returns an input's documents on both papers.
func layouts(t interface{ Errorf(string, ...any) }, input report.Input) map[string]report.Result {
	results := map[string]report.Result{}
	for _, paper := range []report.Paper{report.A4, report.Letter} {
		for _, document := range []report.Document{report.Full(input), report.Handout(input)} {
			name := string(document.Kind) + " on " + paper.Name()
			result := report.Layout(document, paper, reporttest.Measure{})
			for _, problem := range reporttest.Problems(result.Pages, paper, reporttest.Measure{}) {
				t.Errorf("%s: %s", name, problem)
			}
			if document.Kind == report.TeamHandout && len(result.Pages) != 1 {
				t.Errorf("%s has %d pages", name, len(result.Pages))
			}
			results[name] = result
		}
	}
	return results
}

// textOf returns all texts of pages, a line each.
func textOf(pages []report.Page) string {
	var all strings.Builder
	for _, page := range pages {
		for _, mark := range page.Scene.Marks {
			if text, ok := mark.(chart.Text); ok {
				all.WriteString(text.Text + "\n")
			}
		}
	}
	return all.String()
}

func TestSampleOnPaper(t *testing.T) {
	results := layouts(t, reporttest.Sample())
	for name, want := range map[string]int{"full on A4": 4, "handout on A4": 1, "handout on Letter": 1} {
		if got := len(results[name].Pages); got != want {
			t.Errorf("%s has %d pages, want %d", name, got, want)
		}
		if notes := results[name].Notes; len(notes) != 0 {
			t.Errorf("%s has notes: %q", name, notes)
		}
	}
	full := strings.ReplaceAll(textOf(results["full on A4"].Pages), "\n", " ")
	for _, want := range []string{
		"Not walking the talk", "68", "32", "Inversion", "Productivity load",
		"Quality\u00a05/12, Cost\u00a04/12, Time\u00a01/12, Risk\u00a02/12.",
		"7c1f09ae4b62d8e3 7c1f09ae4b62d8e3", "Snapshot 7c1f 09ae 4b62 d8e3",
		"Score scale: 5 = most important", "Page 4 of 4", "Technology is the first shaky layer", "name, signature, date",
	} {
		if !strings.Contains(full, want) {
			t.Errorf("the full report lacks %q", want)
		}
	}
}

// The handout has whole numbers, no statistics and no names of people.
func TestHandoutIsPlain(t *testing.T) {
	handout := strings.ReplaceAll(textOf(layouts(t, reporttest.Sample())["handout on A4"].Pages), "\n", " ")
	for _, want := range []string{
		"We say Quality comes first. We mostly reward Cost.", "About 32 of every 100 points", "Nobody did anything wrong",
		"Average handle time counts for 5 of 100",
	} {
		if !strings.Contains(handout, want) {
			t.Errorf("the handout lacks %q", want)
		}
	}
	for _, unwanted := range []string{"31.7", "68.3", "tau", "Not walking", "Site director", "Head of Support"} {
		if strings.Contains(handout, unwanted) {
			t.Errorf("the handout says %q", unwanted)
		}
	}
}

// What is not there yet is said in words, never as a figure that is none.
func TestDrafts(t *testing.T) {
	ranked := model.Assessment{Title: "Draft", Talk: reporttest.Sample().Assessment.Talk}
	watched := model.Assessment{Title: "Draft", Walk: reporttest.Sample().Assessment.Walk}
	short := reporttest.Sample().Assessment
	short = short.WithMetric(0, short.Walk.Metrics[0].WithValue(model.Incentive, 20))
	over := short.WithMetric(0, short.Walk.Metrics[0].WithValue(model.Incentive, 40))
	for name, test := range map[string]struct {
		a    model.Assessment
		want []string
	}{
		"nothing":    {model.Assessment{}, []string{"No verdict yet", "no walk yet", "The four constraints are not ranked yet."}},
		"no walk":    {ranked, []string{"No verdict yet", "no walk yet", "No metric is listed yet"}},
		"no ranking": {watched, []string{"No verdict yet", "We have not said yet what comes first.", "Release on-time rate"}},
		"90 of 100":  {short, []string{"Not walking the talk (provisional)", "add up to 90 of 100, 10 points are missing"}},
		"110":        {over, []string{"Not walking the talk (provisional)", "add up to 110, 10 points over 100"}},
	} {
		t.Run(name, func(t *testing.T) {
			results := layouts(t, reporttest.Input(test.a))
			text := strings.ReplaceAll(textOf(results["full on A4"].Pages)+textOf(results["handout on A4"].Pages), "\n", " ")
			for _, want := range test.want {
				if !strings.Contains(text, want) {
					t.Errorf("the report lacks %q", want)
				}
			}
			for _, unwanted := range []string{"NaN", "Inf", "%!", "{{", "<nil>"} {
				if strings.Contains(text, unwanted) {
					t.Errorf("the report says %q", unwanted)
				}
			}
		})
	}
}

// The longest texts keep to their places, and the pages say what they lack.
func TestLongestTexts(t *testing.T) {
	results := layouts(t, reporttest.Input(longest(reporttest.Sample().Assessment)))
	for name, result := range results {
		if len(result.Notes) != 2 {
			t.Fatalf("%s has the notes %q", name, result.Notes)
		}
		for i, want := range []string{"U+1F600", "title"} {
			if !strings.Contains(result.Notes[i], want) {
				t.Errorf("%s: note %q lacks %q", name, result.Notes[i], want)
			}
			last := strings.ReplaceAll(textOf(result.Pages[len(result.Pages)-1:]), "\n", " ")
			if !strings.Contains(last, result.Notes[i]) {
				t.Errorf("%s: the last page lacks the note %q", name, result.Notes[i])
			}
		}
	}
	full := textOf(results["full on A4"].Pages)
	if heads := strings.Count(full, "Metric and definition\n"); heads < 20 {
		t.Errorf("the table's head stands %d times over 200 metrics", heads)
	}
	if words := strings.Count(full, "word"); words != 200*199/2 {
		t.Errorf("the definitions have %d words, want %d", words, 200*199/2)
	}
}

// longest returns an assessment with 200 metrics and texts that are far too
// long.
func longest(a model.Assessment) model.Assessment {
	a.Title = strings.Repeat("Harbor \U0001F600 ", 1200)
	a.PreparedFor = strings.Repeat("x", 10000)
	a.Plan.SignOff = []string{"A", strings.Repeat("W", 3000), "C", "D", "E"}
	a.Walk.Metrics, a.Plan.Agreement.Moves = nil, nil
	for i := range 200 {
		m := model.NewMetric(strings.Repeat("W", 40+20*i), model.Constraints()[i%4])
		m.Definition = strings.Repeat("word ", i)
		m.Incentive = 0.5
		a.Walk.Metrics = append(a.Walk.Metrics, m)
		if i%2 == 0 {
			a.Plan.Agreement.Moves = append(a.Plan.Agreement.Moves, model.Move{Name: m.Name, From: 0.5, To: float64(i)})
		}
	}
	return a
}

// Whatever an assessment holds, its pages keep to the rules, and the same input
// gives the same pages.
func TestLayoutProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.Drafts().Draw(t, "assessment")
		a.Title = strings.Repeat(a.Title, rapid.IntRange(1, 200).Draw(t, "times"))
		first, second := layouts(t, reporttest.Input(a)), layouts(t, reporttest.Input(a))
		if !reflect.DeepEqual(first, second) {
			t.Error("the same input gives other pages")
		}
	})
}

// A language may leave all texts as long as they want.
func TestLongLanguage(t *testing.T) {
	input := reporttest.Sample()
	input.Language = func(text string, args model.Args) string {
		return model.English(text, args) + strings.Repeat(" lang", len(text)/20)
	}
	for _, paper := range []report.Paper{report.A4, report.Letter} {
		result := report.Layout(report.Full(input), paper, reporttest.Measure{})
		for _, problem := range reporttest.Problems(result.Pages, paper, reporttest.Measure{}) {
			t.Error(problem)
		}
	}
}

func TestVerdictTones(t *testing.T) {
	sample := reporttest.Sample()
	for verdict, want := range map[gap.Verdict]chart.Role{
		gap.Walking: chart.WalkingGround, gap.Drifting: chart.DriftingGround,
		gap.NotWalking: chart.NotWalkingGround, gap.NoVerdict: chart.Canvas,
	} {
		input := sample
		input.Analysis.Verdict = verdict
		page := report.Layout(report.Full(input), report.A4, reporttest.Measure{}).Pages[0]
		if got := firstGround(page); got != want {
			t.Errorf("the banner of %q has ground %v, want %v", verdict, got, want)
		}
		if got := firstGround(report.Layout(report.Handout(input), report.A4, reporttest.Measure{}).Pages[0]); got != chart.Canvas {
			t.Errorf("the handout of %q has ground %v", verdict, got)
		}
	}
}

// firstGround returns the fill of the first wide box on a page.
func firstGround(page report.Page) chart.Role {
	for _, mark := range page.Scene.Marks {
		if r, ok := mark.(chart.Rect); ok && r.Radius > 0 && r.Width > 600 {
			return r.Fill
		}
	}
	return chart.None
}
