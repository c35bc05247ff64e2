package gap

import "walkyourtalk/model"

// FindingKind names what was found.
type FindingKind string

// The kinds, in the order in which findings of equal severity stand.
const (
	Inversion        FindingKind = "inversion"
	Orphan           FindingKind = "orphan"
	OverRewarded     FindingKind = "over_rewarded"
	Dilution         FindingKind = "dilution"
	Crowding         FindingKind = "crowding"
	OpposingPair     FindingKind = "opposing_pair"
	ProductivityLoad FindingKind = "productivity_load"
	ChannelConflict  FindingKind = "channel_conflict"
)

// FindingKinds returns the kinds in their fixed order.
func FindingKinds() [8]FindingKind {
	return [8]FindingKind{Inversion, Orphan, OverRewarded, Dilution, Crowding, OpposingPair, ProductivityLoad, ChannelConflict}
}

// Name returns the kind in English words.
func (k FindingKind) Name() string {
	switch k {
	case Inversion:
		return "Inversion"
	case Orphan:
		return "Orphan"
	case OverRewarded:
		return "Over-rewarded"
	case Dilution:
		return "Dilution"
	case Crowding:
		return "Crowding"
	case OpposingPair:
		return "Opposing pair"
	case ProductivityLoad:
		return "Productivity load"
	case ChannelConflict:
		return "Channels disagree"
	}
	return "Unknown finding"
}

// Severity says how much a finding matters.
type Severity string

// The severities, most severe first.
const (
	High   Severity = "high"
	Medium Severity = "medium"
	Low    Severity = "low"
)

// Severities returns the severities, most severe first.
func Severities() [3]Severity { return [3]Severity{High, Medium, Low} }

// Name returns the severity in English words.
func (s Severity) Name() string {
	switch s {
	case High:
		return "High"
	case Medium:
		return "Medium"
	case Low:
		return "Low"
	}
	return "Unknown severity"
}

// Finding is one thing that stands out, with the figures behind it.
type Finding struct {
	Kind     FindingKind
	Severity Severity
	// Constraints holds the constraints concerned: of an inversion the one that
	// talk puts higher first, else in constraint order.
	Constraints []model.Constraint
	// Metrics holds the names of the metrics concerned.
	Metrics []string
	// Text is the English sentence whose {{.Name}} places Args fill; Sentence
	// fills them. An argument that is a model.Constraint, a list of them, or a
	// Word is translated.
	Text string
	Args model.Args
	// Figures holds what is behind the sentence, one labelled figure a row.
	Figures []Figure
}

// Sentence returns what was found in one sentence of a language.
func (f Finding) Sentence(language model.Language) string { return fill(f.Text, f.Args, language) }

// Figure is a figure behind a finding. Label and Args are a text as in
// [Finding]; Caption fills it.
type Figure struct {
	Label string
	Args  model.Args
	Value string
}

// Caption returns the figure's label in a language.
func (f Figure) Caption(language model.Language) string { return fill(f.Label, f.Args, language) }

// Word is an English text within the arguments of another, translated by itself.
type Word string

// fill translates a text and those of its arguments that are words.
func fill(text string, args model.Args, language model.Language) string {
	filled := make(model.Args, len(args))
	for name, value := range args {
		switch v := value.(type) {
		case model.Constraint:
			filled[name] = language(v.Name(), nil)
		case []model.Constraint:
			filled[name] = language.List(namesIn(language, v))
		case Word:
			filled[name] = language(string(v), nil)
		default:
			filled[name] = value
		}
	}
	return language(text, filled)
}

// namesIn returns the constraints' names in a language.
func namesIn(language model.Language, constraints []model.Constraint) []string {
	names := make([]string, len(constraints))
	for i, c := range constraints {
		names[i] = language(c.Name(), nil)
	}
	return names
}
