package model_test

import (
	"os"
	"strings"
	"testing"

	"walkyourtalk/model"
)

// shipped reads the catalogue that the program ships with.
func shipped(t *testing.T) model.Catalogue {
	t.Helper()
	var files [2]*os.File
	for i, name := range []string{"metrics.csv", "opposing_pairs.csv"} {
		file, err := os.Open("../assets/catalogue/" + name)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { file.Close() })
		files[i] = file
	}
	catalogue, err := model.ParseCatalogue(files[0], files[1])
	if err != nil {
		t.Fatal(err)
	}
	return catalogue
}

func TestShippedCatalogue(t *testing.T) {
	catalogue := shipped(t)
	if len(catalogue.Metrics) != 74 || len(catalogue.Pairs) != 20 {
		t.Errorf("%d metrics and %d pairs, want 74 and 20", len(catalogue.Metrics), len(catalogue.Pairs))
	}
	keys := map[string]bool{}
	for _, m := range catalogue.Metrics {
		if keys[m.Key] || m.Key == "" || m.Definition == "" {
			t.Errorf("%+v has no key or definition, or the key of another", m)
		}
		keys[m.Key] = true
	}
	aht, known := catalogue.Find("aht")
	if !known || aht.Name != "Average handle time" || aht.Constraint != model.Cost || aht.Better != model.Lower {
		t.Errorf("aht is %+v", aht)
	}
	metric := aht.Metric()
	if metric.Key != "aht" || metric.Split != model.OnlyOn(model.Cost) || metric.IsPaid() || metric.Max != 100 {
		t.Errorf("its metric is %+v", metric)
	}
	if _, known := catalogue.Find("no such key"); known {
		t.Error("found a key that is not there")
	}
}

func TestSearch(t *testing.T) {
	catalogue := shipped(t)
	for _, test := range []struct {
		query, first string
		atLeast      int
	}{
		{"", "qa_score", 74},
		{"aht", "aht", 1},
		{"AHT", "aht", 1},
		{"average handle", "aht", 1},
		{"handle average", "aht", 1}, // every word, in any order
		{"occupancy", "occupancy", 1},
		{"no such metric", "", 0},
	} {
		got := catalogue.Search(test.query)
		if len(got) < test.atLeast || test.first == "" && len(got) != 0 || test.first != "" && got[0].Key != test.first {
			t.Errorf("%q: %d metrics, the first %v, want %q", test.query, len(got), got[:min(1, len(got))], test.first)
		}
	}
}

func TestSearchRanksNamesOverDefinitions(t *testing.T) {
	catalogue := model.Catalogue{Metrics: []model.CatalogueMetric{
		{Key: "definition", Name: "First", Definition: "The cost of a call."},
		{Key: "name", Name: "Low cost"},
		{Key: "constraint", Name: "Second", Constraint: model.Cost},
		{Key: "beginning", Name: "Cost per call"},
		{Key: "abbreviation", Name: "Third", Abbreviation: "COST"},
	}}
	var got []string
	for _, m := range catalogue.Search("cost") {
		got = append(got, m.Key)
	}
	if want := "beginning abbreviation name definition constraint"; strings.Join(got, " ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCatalogueMessages(t *testing.T) {
	const head, pairHead = "key,name,abbreviation,definition,unit,better,constraint,source\n", "first,second,why\n"
	const row = "aht,Average handle time,AHT,Definition,s,lower,Cost,Source\n"
	for _, test := range []struct{ metrics, pairs, want string }{
		{head + row, pairHead, ""},
		{"", "", ""},
		{head + "a,b\n", pairHead, "catalogue: cannot be read as CSV of 8 columns"},
		{head + row, "first,second\n", "opposing pairs: cannot be read as CSV of 3 columns"},
		{head + strings.Replace(row, "Cost", "Speed", 1), pairHead, `catalogue[0].constraint: "Speed" is not one of Quality, Cost, Time, Risk`},
		{head + strings.Replace(row, "lower", "down", 1), pairHead, `catalogue[0].better: "down" is not one of higher, lower, target`},
		{head + row, pairHead + "aht,fcr,why\n", `opposing pairs[0]: "fcr" is not a metric of the catalogue`},
	} {
		_, err := model.ParseCatalogue(strings.NewReader(test.metrics), strings.NewReader(test.pairs))
		says(t, err, test.want)
	}
}
