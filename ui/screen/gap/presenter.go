// Package gap shows how far talk and walk stand apart: the picture with its
// verdict and findings, the six channels, and every figure as a table.
package gap

import (
	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/model/gap"
)

// State is what the gap screen shows of an assessment.
type State struct {
	// Missing is what has to be done before there is a gap; empty where there is
	// one. MissingWhy says why.
	Missing, MissingWhy string
	// NeedsTalk reports that what is missing is on the talk screen, not on the
	// walk screen.
	NeedsTalk bool
	// Provisional says by how much the incentives miss 100; empty where they do
	// not.
	Provisional string
	Verdict     gap.Verdict
	VerdictName string
	Headline    string
	Robustness  string
	Alignment   string
	Misdirected string
	// Count says how many findings there are.
	Count    string
	Findings []Finding
	// Scale says how scores become weights.
	Scale  string
	Orders []Order
	// Conflicts holds the sentences about channels that disagree, or one that
	// says that they do not.
	Conflicts []string
	// Mix says how the headline walk is made.
	Mix    string
	Tables []Table
}

// Finding is a finding in words.
type Finding struct {
	Kind     gap.FindingKind
	Severity gap.Severity
	Name     string
	Sentence string
	Figures  []Figure
}

// Figure is a labelled figure.
type Figure struct{ Label, Value string }

// Order is constraints in the order of somebody's view, those that share a
// place together.
type Order struct {
	Name   string
	Places [][]model.Constraint
	// Absent says why there is no order.
	Absent string
}

// Present returns what the screen shows.
func Present(a model.Assessment, analysis gap.Analysis, language model.Language) State {
	s := State{
		Verdict:     analysis.Verdict,
		VerdictName: language(analysis.Verdict.Name(), nil),
		Headline:    gap.Headline(analysis, language),
		Robustness:  gap.RobustnessLine(analysis, language),
		Scale:       scale(a.Talk.Method, language),
		Orders:      orders(a, analysis, language),
		Conflicts:   conflicts(analysis, language),
		Mix:         mix(analysis, language),
	}
	s.Missing, s.MissingWhy = missing(a, analysis, language)
	s.NeedsTalk = analysis.Talk == nil
	if analysis.Provisional {
		s.Provisional = provisional(analysis.IncentiveTotal, language)
	}
	if analysis.Gap == nil {
		return s
	}
	s.Alignment = figure.Whole(analysis.Gap.Alignment)
	s.Misdirected = figure.Whole(analysis.Gap.Misdirected)
	for _, f := range analysis.Findings {
		s.Findings = append(s.Findings, finding(f, language))
	}
	s.Count = count(len(s.Findings), language)
	s.Tables = tables(a, analysis, language)
	return s
}

func missing(a model.Assessment, analysis gap.Analysis, language model.Language) (what, why string) {
	switch {
	case analysis.Talk == nil:
		return language("The ranking is not complete", nil), language("Put all four constraints on the ladder: the gap compares that order with what is rewarded.", nil)
	case len(a.Walk.Metrics) == 0:
		return language("No metrics yet", nil), language("Pick what you really measure and pay for: the gap compares it with what you say.", nil)
	case analysis.Walk == nil:
		return language("Nothing rides on the metrics yet", nil), language("Give them an incentive, attention or pressure: the gap compares those with what you say.", nil)
	}
	return "", ""
}

func provisional(total float64, language model.Language) string {
	args := model.Args{"Total": figure.Entered(total), "Points": figure.Short(total - 100)}
	if total < 100 {
		args["Points"] = figure.Short(100 - total)
		return language("Incentive: {{.Total}} of 100. {{.Points}} points are missing.", args)
	}
	return language("Incentive: {{.Total}} of 100. {{.Points}} points too many.", args)
}

func finding(f gap.Finding, language model.Language) Finding {
	shown := Finding{Kind: f.Kind, Severity: f.Severity, Name: language(f.Kind.Name(), nil), Sentence: f.Sentence(language)}
	for _, figure := range f.Figures {
		shown.Figures = append(shown.Figures, Figure{figure.Caption(language), figure.Value})
	}
	return shown
}

func count(n int, language model.Language) string {
	switch n {
	case 0:
		return language("None", nil)
	case 1:
		return language("One. Open it to see its figures", nil)
	}
	return language("{{.Count}}. Open one to see its figures", model.Args{"Count": n})
}

func scale(method model.WeightMethod, language model.Language) string {
	formula := "score / sum of scores"
	switch method {
	case model.ROC:
		formula = "mean of the reciprocal ranks from a place on"
	case model.RankSum:
		formula = "reversed rank / sum of ranks"
	case model.RankReciprocal:
		formula = "reciprocal rank / sum of reciprocal ranks"
	}
	return language("Score scale: 5 = most important. Weights: {{.Method}} ({{.Formula}}).",
		model.Args{"Method": language(method.Name(), nil), "Formula": language(formula, nil)})
}

// orders returns the believed order, talk's and the walk's.
func orders(a model.Assessment, analysis gap.Analysis, language model.Language) []Order {
	said := Order{Name: language("You say", nil), Places: places(analysis.Talk), Absent: language("not ranked yet", nil)}
	walked := Order{Name: language("You reward", nil), Places: places(analysis.Walk), Absent: language("no walk yet", nil)}
	believed := Order{Name: language("You believe the team works under", nil), Absent: language("not asked", nil)}
	if a.Walk.Believed.IsValid() {
		for _, c := range a.Walk.Believed.Order() {
			believed.Places = append(believed.Places, []model.Constraint{c})
		}
	}
	return []Order{said, believed, walked}
}

// places returns constraints from the largest share to the smallest, equal ones
// together.
func places(shares *model.Shares) [][]model.Constraint {
	if shares == nil {
		return nil
	}
	rest := *shares
	var places [][]model.Constraint
	for placed := 0; placed < model.ConstraintCount; {
		top := rest.Largest()
		places = append(places, top)
		placed += len(top)
		for _, c := range top {
			rest[c] = -1
		}
	}
	return places
}

func conflicts(analysis gap.Analysis, language model.Language) []string {
	var sentences []string
	for _, f := range analysis.Findings {
		if f.Kind == gap.ChannelConflict {
			sentences = append(sentences, f.Sentence(language))
		}
	}
	if len(sentences) == 0 && analysis.Gap != nil {
		sentences = append(sentences, language("No two channels of the same side put different constraints first.", nil))
	}
	return sentences
}

func mix(analysis gap.Analysis, language model.Language) string {
	if analysis.Walk == nil {
		return language("There is no headline walk yet.", nil)
	}
	only := -1
	for _, c := range model.WalkChannels() {
		if analysis.Mix[c] > 1-1e-12 {
			only = int(c)
		}
	}
	if only >= 0 {
		return language("The headline walk is {{.Channel}} alone.", model.Args{"Channel": language(model.WalkChannel(only).Name(), nil)})
	}
	args := model.Args{}
	for _, c := range model.WalkChannels() {
		args[c.Name()] = figure.Percent(analysis.Mix[c])
	}
	return language("The headline walk is incentive {{.Incentive}}, attention {{.Attention}}, pressure {{.Pressure}}.", args)
}
