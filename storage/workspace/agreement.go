package workspace

import "walkyourtalk/model"

func agreement() table {
	return table{
		name:    "agreement",
		columns: []string{"way", "due"},
		rows: func(a model.Assessment) [][]any {
			if a.Plan.Agreement.Way == "" {
				return nil
			}
			return [][]any{{a.Plan.Agreement.Way, orNull(a.Plan.Agreement.Due)}}
		},
		take: func(scan scanner) error {
			var way model.Way
			var due model.Date
			a, err := scan(&way, orZero(&due))
			if err != nil {
				return err
			}
			a.Plan.Agreement.Way, a.Plan.Agreement.Due = way, due
			return nil
		},
	}
}

func agreementMoves() table {
	return table{
		name:    "agreement_move",
		columns: []string{"position", "metric", "from_incentive", "to_incentive"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, m := range a.Plan.Agreement.Moves {
				rows = append(rows, []any{i, m.Name, m.From, m.To})
			}
			return rows
		},
		take: func(scan scanner) error {
			var position int
			var m model.Move
			a, err := scan(&position, &m.Name, &m.From, &m.To)
			if err != nil {
				return err
			}
			a.Plan.Agreement.Moves = append(a.Plan.Agreement.Moves, m)
			return nil
		},
	}
}
