package document

import (
	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
)

type (
	// voiceName is all that is written of a group that may not be shown.
	voiceName struct {
		Group    string         `json:"group"`
		Question model.Question `json:"question"`
		Round    int            `json:"round"`
		Ballots  *int           `json:"ballots"`
		Shown    bool           `json:"shown"`
	}
	voicePart struct {
		voiceName
		MeanScore      constraintPart[float64] `json:"mean_score"`
		MeanWeights    constraintPart[float64] `json:"mean_weights"`
		Borda          constraintPart[int]     `json:"borda"`
		Kemeny         [][]string              `json:"kemeny"`
		KemenyDistance int                     `json:"kemeny_distance"`
		W              *float64                `json:"w"`
		ChiSquare      *float64                `json:"chi_square"`
		P              *float64                `json:"p"`
		PMethod        *consensus.PMethod      `json:"p_method"`
	}
)

func voicePartOf(s consensus.Summary) any {
	name := voiceName{Group: s.Group, Question: s.Question, Round: s.Round, Shown: s.Shown}
	if !s.Shown {
		return name
	}
	name.Ballots = &s.Ballots
	part := voicePart{
		voiceName: name, MeanScore: ofConstraints(s.MeanScore), MeanWeights: ofConstraints(s.MeanWeights), Borda: ofConstraints(s.Borda),
		Kemeny:         each(s.Kemeny, func(order []model.Constraint) []string { return each(order, model.Constraint.Key) }),
		KemenyDistance: s.KemenyDistance,
	}
	if c := s.Concordance; c != nil {
		part.W, part.ChiSquare = &c.W, &c.ChiSquare
		if c.PMethod != consensus.NoP {
			part.P, part.PMethod = &c.P, &c.PMethod
		}
	}
	return part
}
