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
	return Metric{
		Key: m.Key, Name: m.Name, Abbreviation: m.Abbreviation, Definition: m.Definition,
		Unit: m.Unit, Better: m.Better, Split: OnlyOn(m.Constraint), Max: 100,
	}
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
	rows, err := readRows(metrics, "catalogue", 8)
	if err != nil {
		return Catalogue{}, err
	}
	for i, row := range rows {
		metric, err := catalogueMetric(row, index("catalogue", i))
		if err != nil {
			return Catalogue{}, err
		}
		catalogue.Metrics = append(catalogue.Metrics, metric)
	}
	if rows, err = readRows(pairs, "opposing pairs", 3); err != nil {
		return Catalogue{}, err
	}
	for i, row := range rows {
		pair := OpposingPair{First: row[0], Second: row[1], Why: row[2]}
		for _, key := range []string{pair.First, pair.Second} {
			if _, known := catalogue.Find(key); !known {
				return Catalogue{}, Invalidf(index("opposing pairs", i), `"{{.Key}}" is not a metric of the catalogue`, Args{"Key": key})
			}
		}
		catalogue.Pairs = append(catalogue.Pairs, pair)
	}
	return catalogue, nil
}

// readRows reads the rows below a header, each with a number of columns.
func readRows(r io.Reader, name string, columns int) ([][]string, error) {
	reader := csv.NewReader(r)
	reader.FieldsPerRecord = columns
	rows, err := reader.ReadAll()
	if err != nil {
		return nil, &Error{Code: CodeFormat, Field: name, Text: "cannot be read as CSV of {{.Count}} columns", Args: Args{"Count": columns}, Err: err}
	}
	return rows[min(1, len(rows)):], nil
}

// catalogueMetric reads the eight columns of a metric.
func catalogueMetric(row []string, field string) (CatalogueMetric, error) {
	constraint, ok := ParseConstraint(row[6])
	if !ok {
		return CatalogueMetric{}, oneOf(join(field, "constraint"), row[6], "Quality", "Cost", "Time", "Risk")
	}
	metric := CatalogueMetric{
		Key: row[0], Name: row[1], Abbreviation: row[2], Definition: row[3],
		Unit: row[4], Better: Direction(row[5]), Constraint: constraint, Source: row[7],
	}
	return metric, metric.Metric().Validate(field)
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
