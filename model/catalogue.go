package model

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"
)

// CatalogueMetric is a metric as the catalogue files it: under one constraint.
type CatalogueMetric struct {
	Key          string
	Name         string
	Abbreviation string
	Definition   string
	Unit         string
	Better       Direction
	Constraint   Constraint
	Source       string
}

// Metric returns the catalogue's metric with nothing riding on it.
func (m CatalogueMetric) Metric() Metric {
	return Metric{Key: m.Key, Name: m.Name, Abbreviation: m.Abbreviation, Definition: m.Definition,
		Unit: m.Unit, Better: m.Better, Split: OnlyOn(m.Constraint), Max: 100}
}

// OpposingPair is two metrics that pull against each other.
type OpposingPair struct {
	First, Second string // catalogue keys
	Why           string
}

// Catalogue is the list of known metrics and the pairs that oppose each other.
type Catalogue struct {
	Metrics []CatalogueMetric
	Pairs   []OpposingPair
}

// ParseCatalogue reads the metrics and the opposing pairs from CSV with a
// header row.
func ParseCatalogue(metrics, pairs io.Reader) (Catalogue, error) {
	var catalogue Catalogue
	rows, err := csv.NewReader(metrics).ReadAll()
	if err != nil {
		return Catalogue{}, &Error{Code: CodeFormat, Field: "catalogue", Text: "cannot be read as CSV", Err: err}
	}
	for i, row := range rows[min(1, len(rows)):] {
		field := index("catalogue", i)
		if len(row) != 8 {
			return Catalogue{}, Invalidf(field, "has {{.Count}} columns, not 8", Args{"Count": len(row)})
		}
		constraint, ok := ParseConstraint(row[6])
		if !ok {
			return Catalogue{}, oneOf(join(field, "constraint"), row[6], "Quality, Cost, Time, Risk")
		}
		metric := CatalogueMetric{Key: row[0], Name: row[1], Abbreviation: row[2], Definition: row[3],
			Unit: row[4], Better: Direction(row[5]), Constraint: constraint, Source: row[7]}
		if err := metric.Metric().Validate(field); err != nil {
			return Catalogue{}, err
		}
		catalogue.Metrics = append(catalogue.Metrics, metric)
	}
	rows, err = csv.NewReader(pairs).ReadAll()
	if err != nil {
		return Catalogue{}, &Error{Code: CodeFormat, Field: "opposing pairs", Text: "cannot be read as CSV", Err: err}
	}
	for i, row := range rows[min(1, len(rows)):] {
		for _, key := range row[:2] {
			if _, known := catalogue.Find(key); !known {
				return Catalogue{}, Invalidf(index("opposing pairs", i), `"{{.Key}}" is not a metric of the catalogue`, Args{"Key": key})
			}
		}
		catalogue.Pairs = append(catalogue.Pairs, OpposingPair{First: row[0], Second: row[1], Why: row[2]})
	}
	return catalogue, nil
}

// Find returns the metric with a key.
func (c Catalogue) Find(key string) (CatalogueMetric, bool) {
	i := slices.IndexFunc(c.Metrics, func(m CatalogueMetric) bool { return m.Key == key })
	if i < 0 {
		return CatalogueMetric{}, false
	}
	return c.Metrics[i], true
}

// Search returns the metrics whose name, abbreviation, definition or constraint
// hold every word of a query, in any case; matches of the abbreviation or of
// the name's beginning come first, then those in the name, then the rest.
func (c Catalogue) Search(query string) []CatalogueMetric {
	words := strings.Fields(strings.ToLower(query))
	best := make([][]CatalogueMetric, 3)
	for _, m := range c.Metrics {
		name, abbreviation := strings.ToLower(m.Name), strings.ToLower(m.Abbreviation)
		text := strings.Join([]string{name, abbreviation, strings.ToLower(m.Definition), m.Constraint.Key()}, "\n")
		if slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) }) {
			continue
		}
		phrase, place := strings.Join(words, " "), 2
		switch {
		case phrase == "" || abbreviation == phrase || strings.HasPrefix(name, phrase):
			place = 0
		case strings.Contains(name, phrase) || strings.Contains(abbreviation, phrase):
			place = 1
		}
		best[place] = append(best[place], m)
	}
	return slices.Concat(best...)
}
