package model

import "cmp"

// Plan is what changes, who owns it and by when.
type Plan struct {
	Foundation Foundation
	Actions    []Action
	ADKAR      ADKAR
	Agreement  Agreement
	SignOff    []string
}

// Layer is a layer of the foundation check.
type Layer int

// The five layers, in the order in which they are checked (Pace 2011).
const (
	Culture Layer = iota
	Talent
	Technology
	Process
	Data
)

// LayerCount is the number of layers.
const LayerCount = 5

// Layers returns the five layers in their fixed order.
func Layers() [LayerCount]Layer { return [LayerCount]Layer{Culture, Talent, Technology, Process, Data} }

// Name returns the layer's English name.
func (l Layer) Name() string {
	return [LayerCount]string{"Culture", "Talent", "Technology", "Process", "Data"}[l]
}

// Key returns the layer's name in documents.
func (l Layer) Key() string {
	return [LayerCount]string{"culture", "talent", "technology", "process", "data"}[l]
}

// Footing is how firm a layer is.
type Footing string

// The footings; empty where the layer was not judged.
const (
	Solid Footing = "solid"
	Shaky Footing = "shaky"
)

// Foundation holds the footing of each layer.
type Foundation [LayerCount]Footing

// FirstShaky returns the first shaky layer, and false where there is none.
func (f Foundation) FirstShaky() (Layer, bool) {
	for _, l := range Layers() {
		if f[l] == Shaky {
			return l, true
		}
	}
	return 0, false
}

// Stage is a stage of ADKAR (Hiatt 2006).
type Stage int

// The five stages.
const (
	Awareness Stage = iota
	Desire
	Knowledge
	Ability
	Reinforcement
)

// StageCount is the number of stages.
const StageCount = 5

// Stages returns the five stages in their fixed order.
func Stages() [StageCount]Stage {
	return [StageCount]Stage{Awareness, Desire, Knowledge, Ability, Reinforcement}
}

// Name returns the stage's English name.
func (s Stage) Name() string {
	return [StageCount]string{"Awareness", "Desire", "Knowledge", "Ability", "Reinforcement"}[s]
}

// Key returns the stage's name in documents.
func (s Stage) Key() string {
	return [StageCount]string{"awareness", "desire", "knowledge", "ability", "reinforcement"}[s]
}

// ADKAR holds each stage's score from 1 to 5, 0 where it was not scored.
type ADKAR [StageCount]int

// Barrier returns the first stage scored 3 or lower, and false where there is
// none.
func (a ADKAR) Barrier() (Stage, bool) {
	for _, s := range Stages() {
		if a[s] > 0 && a[s] <= 3 {
			return s, true
		}
	}
	return 0, false
}

// Lever is what an action works on.
type Lever string

// The levers.
const (
	People       Lever = "people"
	ProcessLever Lever = "process"
	Systems      Lever = "systems"
)

// Status is how far an action has come.
type Status string

// The statuses, the default first.
const (
	Planned Status = "planned"
	Doing   Status = "doing"
	Done    Status = "done"
	Dropped Status = "dropped"
)

// Effect is what a change means for its stakeholders.
type Effect string

// The effects.
const (
	Positive Effect = "positive"
	Neutral  Effect = "neutral"
	Negative Effect = "negative"
)

// Impact is how much a change is felt.
type Impact string

// The impacts.
const (
	LowImpact    Impact = "low"
	MediumImpact Impact = "medium"
	HighImpact   Impact = "high"
)

// RACI names the roles around an action.
type RACI struct {
	Accountable string
	Responsible []string
	Consulted   []string
	Informed    []string
}

// Change is the change assessment of an action.
type Change struct {
	Description   string
	Impact        Impact
	Effect        Effect
	Training      bool
	Communication bool
	Organization  bool
	// Awareness runs from 1 to 5, 0 where it was not scored.
	Awareness    int
	Stakeholders []string
}

// Action is one thing to do. Constraint is nil where the action serves none in
// particular.
type Action struct {
	Title      string
	Lever      Lever
	Constraint *Constraint
	Due        Date
	Status     Status
	RACI       RACI
	Change     Change
}

// Way is which of the two ways out was agreed on.
type Way string

// The two ways out.
const (
	ChangeTheWalk Way = "walk"
	ChangeTheTalk Way = "talk"
)

// Move is one metric's agreed incentive.
type Move struct {
	Name     string
	From, To float64
}

// Agreement is the way out that was chosen; Way is empty where none was.
type Agreement struct {
	Way     Way
	Due     Date
	Moves   []Move
	Ranking Ranking
}

// Validate returns nil where every field keeps its range.
func (p Plan) Validate(field string) error {
	for _, l := range Layers() {
		if err := oneOfOrNone(join(join(field, "foundation"), l.Key()), p.Foundation[l], Solid, Shaky); err != nil {
			return err
		}
	}
	for _, s := range Stages() {
		if err := scoreOrNone(join(join(field, "adkar"), s.Key()), p.ADKAR[s]); err != nil {
			return err
		}
	}
	for i, a := range p.Actions {
		if err := a.Validate(index(join(field, "actions"), i)); err != nil {
			return err
		}
	}
	return p.Agreement.Validate(join(field, "agreement"))
}

// Validate returns nil where every field keeps its range.
func (a Action) Validate(field string) error {
	if isBlank(a.Title) {
		return Invalidf(join(field, "title"), "is missing; give the action a title", nil)
	}
	return cmp.Or(
		oneOfOrNone(join(field, "lever"), a.Lever, People, ProcessLever, Systems),
		oneOfOrNone(join(field, "status"), a.Status, Planned, Doing, Done, Dropped),
		oneOfOrNone(join(field, "change.effect"), a.Change.Effect, Positive, Neutral, Negative),
		oneOfOrNone(join(field, "change.impact"), a.Change.Impact, LowImpact, MediumImpact, HighImpact),
		scoreOrNone(join(field, "change.awareness"), a.Change.Awareness),
		a.Due.Validate(join(field, "due")),
	)
}

// Validate returns nil for no agreement or a whole one.
func (a Agreement) Validate(field string) error {
	switch a.Way {
	case "":
		return nil
	case ChangeTheTalk:
		if err := a.Ranking.Validate(join(field, "ranking")); err != nil {
			return err
		}
	case ChangeTheWalk:
		for i, m := range a.Moves {
			if err := m.validate(index(join(field, "metrics"), i)); err != nil {
				return err
			}
		}
	default:
		return oneOf(join(field, "way"), a.Way, ChangeTheWalk, ChangeTheTalk)
	}
	return a.Due.Validate(join(field, "due"))
}

func (m Move) validate(field string) error {
	if isBlank(m.Name) {
		return Invalidf(join(field, "name"), "is missing; name the metric", nil)
	}
	if err := upTo(join(field, "from"), m.From, 100); err != nil {
		return err
	}
	return upTo(join(field, "to"), m.To, 100)
}
