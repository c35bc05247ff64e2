package document

import "walkyourtalk/model"

func metric(m *model.Metric, catalogue model.Catalogue) decoder {
	m.Better, m.Max = model.Higher, 100
	hasSplit := false
	read := object(fields{
		"key":          text(&m.Key),
		"name":         text(&m.Name),
		"abbreviation": text(&m.Abbreviation),
		"unit":         text(&m.Unit),
		"better":       word(&m.Better),
		"definition":   text(&m.Definition),
		"split":        noted(&hasSplit, shares(&m.Split)),
		"incentive":    number(&m.Incentive),
		"attention":    number(&m.Attention),
		"pressure":     number(&m.Pressure),
		"locked":       flag(&m.Locked),
		"min":          number(&m.Min),
		"max":          number(&m.Max),
	})
	return then(read, func(path string) error {
		if hasSplit {
			return nil
		}
		return splitFrom(catalogue, m, path)
	})
}

// splitFrom gives a metric the catalogue's constraint.
func splitFrom(catalogue model.Catalogue, m *model.Metric, path string) error {
	known, ok := catalogue.Find(m.Key)
	switch {
	case m.Key == "":
		return model.Invalidf(fieldPath(path, "split"), `is missing; say what the metric serves, such as {"quality": 100}`, nil)
	case !ok:
		return model.Invalidf(fieldPath(path, "split"), `is missing, and the catalogue has no metric "{{.Key}}"; say what the metric serves, such as {"quality": 100}`,
			model.Args{"Key": brief(m.Key)})
	}
	m.Split = model.OnlyOn(known.Constraint)
	return nil
}

func metricObject(m model.Metric) members {
	return members{
		leaf("key", m.Key, ""),
		leaf("name", m.Name, ""),
		leaf("abbreviation", m.Abbreviation, ""),
		leaf("unit", m.Unit, ""),
		leaf("better", m.Better, model.Higher),
		leaf("definition", m.Definition, ""),
		branch("split", sharesObject(m.Split)),
		leaf("incentive", m.Incentive, 0),
		leaf("attention", m.Attention, 0),
		leaf("pressure", m.Pressure, 0),
		leaf("locked", m.Locked, false),
		leaf("min", m.Min, 0),
		leaf("max", m.Max, 100),
	}
}
