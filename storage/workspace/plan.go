package workspace

import "walkyourtalk/model"

func foundation() table {
	layers := model.Layers()
	return keyed("foundation", "layer", "footing", layers[:],
		func(a *model.Assessment) []model.Footing { return a.Plan.Foundation[:] })
}

func adkar() table {
	stages := model.Stages()
	return keyed("adkar", "stage", "score", stages[:],
		func(a *model.Assessment) []int { return a.Plan.ADKAR[:] })
}

func signOff() table {
	return table{
		name:    "sign_off",
		columns: []string{"position", "name"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, name := range a.Plan.SignOff {
				rows = append(rows, []any{i, name})
			}
			return rows
		},
		take: func(scan scanner) error {
			var position int
			var name string
			a, err := scan(&position, &name)
			if err != nil {
				return err
			}
			a.Plan.SignOff = append(a.Plan.SignOff, name)
			return nil
		},
	}
}
