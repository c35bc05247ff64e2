package workspace

import "walkyourtalk/model"

func ballotCounts() table {
	return table{
		name:    "ballot_count",
		columns: []string{"voice_group", "question", "round", "quality", "cost", "time", "risk", "ballots"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for _, v := range a.Voices {
				rows = append(rows, []any{v.Group, v.Question, v.Round, v.Ranking[0], v.Ranking[1], v.Ranking[2], v.Ranking[3], v.Count})
			}
			return rows
		},
		take: func(scan scanner) error {
			var v model.Voice
			a, err := scan(&v.Group, &v.Question, &v.Round, &v.Ranking[0], &v.Ranking[1], &v.Ranking[2], &v.Ranking[3], &v.Count)
			if err != nil {
				return err
			}
			a.Voices = append(a.Voices, v)
			return nil
		},
	}
}
