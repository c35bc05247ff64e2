package workspace

import "walkyourtalk/model"

// rankings holds the rankings of an assessment, each under its kind.
func rankings() table {
	return table{
		name:    "ranking",
		columns: []string{"kind", "quality", "cost", "time", "risk"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for _, kind := range []string{"talk", "believed", "agreed"} {
				if r := *rankingOf(&a, kind); !r.IsZero() {
					rows = append(rows, []any{kind, orNull(r[0]), orNull(r[1]), orNull(r[2]), orNull(r[3])})
				}
			}
			return rows
		},
		take: func(scan scanner) error {
			var kind string
			var r model.Ranking
			a, err := scan(&kind, orZero(&r[0]), orZero(&r[1]), orZero(&r[2]), orZero(&r[3]))
			if err != nil {
				return err
			}
			*rankingOf(a, kind) = r
			return nil
		},
	}
}

func rankingOf(a *model.Assessment, kind string) *model.Ranking {
	switch kind {
	case "believed":
		return &a.Walk.Believed
	case "agreed":
		return &a.Plan.Agreement.Ranking
	}
	return &a.Talk.Ranking
}
