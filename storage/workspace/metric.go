package workspace

import "walkyourtalk/model"

func metrics() table {
	return table{
		name: "metric",
		columns: []string{
			"position", "catalogue_key", "name", "abbreviation", "definition", "unit", "better",
			"quality", "cost", "time", "risk", "incentive", "attention", "pressure", "locked", "least", "most",
		},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, m := range a.Walk.Metrics {
				rows = append(rows, []any{
					i, m.Key, m.Name, m.Abbreviation, m.Definition, m.Unit, m.Better,
					m.Split[0], m.Split[1], m.Split[2], m.Split[3], m.Incentive, m.Attention, m.Pressure, m.Locked, m.Min, m.Max,
				})
			}
			return rows
		},
		take: func(scan scanner) error {
			var position int
			var m model.Metric
			a, err := scan(&position, &m.Key, &m.Name, &m.Abbreviation, &m.Definition, &m.Unit, &m.Better,
				&m.Split[0], &m.Split[1], &m.Split[2], &m.Split[3], &m.Incentive, &m.Attention, &m.Pressure, &m.Locked, &m.Min, &m.Max)
			if err != nil {
				return err
			}
			a.Walk.Metrics = append(a.Walk.Metrics, m)
			return nil
		},
	}
}
