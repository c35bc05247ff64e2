package model

import (
	"cmp"
	"slices"
)

// Normalized returns the assessment as a document or a workspace gives it back:
// defaults by name, equal ballots merged, empty lists nil, an agreement with
// what belongs to its way alone. Two assessments that say the same have equal
// normal forms.
func (a Assessment) Normalized() Assessment {
	a.Talk.Method = cmp.Or(a.Talk.Method, Direct)
	a.Walk.Metrics = slices.Clone(nilIfEmpty(a.Walk.Metrics))
	for i, m := range a.Walk.Metrics {
		a.Walk.Metrics[i].Better = cmp.Or(m.Better, Higher)
	}
	a.Voices = nilIfEmpty(MergeVoices(a.Voices))
	a.Plan.Actions = slices.Clone(nilIfEmpty(a.Plan.Actions))
	for i, action := range a.Plan.Actions {
		a.Plan.Actions[i] = action.normalized()
	}
	a.Plan.Agreement = a.Plan.Agreement.normalized()
	a.Plan.SignOff = nilIfEmpty(a.Plan.SignOff)
	return a
}

func (a Action) normalized() Action {
	a.Status = cmp.Or(a.Status, Planned)
	a.RACI.Responsible = nilIfEmpty(a.RACI.Responsible)
	a.RACI.Consulted = nilIfEmpty(a.RACI.Consulted)
	a.RACI.Informed = nilIfEmpty(a.RACI.Informed)
	a.Change.Stakeholders = nilIfEmpty(a.Change.Stakeholders)
	return a
}

func (a Agreement) normalized() Agreement {
	switch a.Way {
	case ChangeTheWalk:
		return Agreement{Way: a.Way, Due: a.Due, Moves: nilIfEmpty(a.Moves)}
	case ChangeTheTalk:
		return Agreement{Way: a.Way, Due: a.Due, Ranking: a.Ranking}
	}
	return Agreement{}
}

func nilIfEmpty[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return list
}
