package model

import (
	"cmp"
	"slices"
)

// The groups that every workshop knows; a group may have any other name.
const (
	Executives = "executives"
	Leaders    = "leaders"
	Floor      = "floor"
)

// Question is what a ballot asks.
type Question string

// The three ballot questions.
const (
	PriorityQuestion Question = "priority"
	TalkQuestion     Question = "talk"
	WalkQuestion     Question = "walk"
)

// Questions returns the three questions in their fixed order.
func Questions() [3]Question {
	return [3]Question{PriorityQuestion, TalkQuestion, WalkQuestion}
}

// Voice is a number of equal ballots: one forced ranking given by Count people
// of a group to a question in a round.
type Voice struct {
	Group    string
	Question Question
	Round    int
	Ranking  Ranking
	Count    int
}

// Validate returns nil for a voice that can be counted.
func (v Voice) Validate(field string) error {
	if isBlank(v.Group) {
		return Invalidf(join(field, "group"), "is missing; name the group", nil)
	}
	questions := Questions()
	if err := oneOf(join(field, "question"), v.Question, questions[:]...); err != nil {
		return err
	}
	switch {
	case v.Round < 1 || v.Round > MostCounted:
		return Invalidf(join(field, "round"), "{{.Value}} is not a round; rounds count from 1 to {{.Most}}", Args{"Value": v.Round, "Most": MostCounted})
	case v.Count < 1 || v.Count > MostCounted:
		return Invalidf(join(field, "count"), "{{.Value}} is not a number of ballots from 1 to {{.Most}}",
			Args{"Value": v.Count, "Most": MostCounted})
	}
	return v.Ranking.Validate(join(field, "ranking"))
}

func validateVoices(voices []Voice) error {
	for i, v := range voices {
		if err := v.Validate(index("voices", i)); err != nil {
			return err
		}
	}
	return nil
}

// MergeVoices adds up equal ballots and orders them by group (executives,
// leaders, floor, others by name), question, round and ranking, so that nothing
// tells who voted when.
func MergeVoices(voices []Voice) []Voice {
	counts := map[Voice]int{}
	for _, v := range voices {
		n := v.Count
		v.Count = 0
		counts[v] += n
	}
	merged := make([]Voice, 0, len(counts))
	for v, n := range counts {
		v.Count = n
		merged = append(merged, v)
	}
	slices.SortFunc(merged, func(a, b Voice) int {
		return cmp.Or(CompareGroups(a.Group, b.Group), CompareQuestions(a.Question, b.Question),
			cmp.Compare(a.Round, b.Round), slices.Compare(a.Ranking[:], b.Ranking[:]))
	})
	return merged
}

// CompareGroups orders executives, leaders, floor, then other groups by name.
func CompareGroups(a, b string) int {
	return cmp.Or(cmp.Compare(groupPlace(a), groupPlace(b)), cmp.Compare(a, b))
}

// CompareQuestions orders priority, talk, walk.
func CompareQuestions(a, b Question) int {
	all := Questions()
	return cmp.Compare(slices.Index(all[:], a), slices.Index(all[:], b))
}

func groupPlace(group string) int {
	if i := slices.Index([]string{Executives, Leaders, Floor}, group); i >= 0 {
		return i
	}
	return 3
}
