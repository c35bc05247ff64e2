package document

import (
	"io"

	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
	"walkyourtalk/model/gap"
)

// WriteAnalysis writes the analysis document of an assessment: shares and
// weights as fractions of 1, gaps and moves in points, numbers with full
// precision (the shortest that reads as the same float64), and null for what
// does not exist. An error of w is returned as it is.
func WriteAnalysis(w io.Writer, a model.Assessment, analysis gap.Analysis) error {
	summaries := consensus.Summaries(a.Voices, a.Talk.Method)
	data, err := encode(analysisDocument{
		Format:      "walkyourtalk.analysis",
		Version:     1,
		Provisional: analysis.Provisional,
		Talk:        talkPart{sharesOrNull(analysis.Talk)},
		Walk:        walkPart{sharesOrNull(analysis.Walk), channelParts(analysis.WalkChannels)},
		Gap:         gapPartOf(analysis.Gap),
		Verdict:     orNull(analysis.Verdict),
		Robustness:  robustnessPartOf(analysis.Robustness),
		Findings:    each(analysis.Findings, findingPartOf),
		Voices:      each(summaries, voicePartOf),
		Perception:  each(consensus.Perceptions(a, analysis, summaries), perceptionPartOf),
	})
	if err != nil {
		return err
	}
	return writeIndented(w, data)
}

// The parts of the analysis document, fields in their order; a nil pointer is
// written as null.
type (
	analysisDocument struct {
		Format      string           `json:"format"`
		Version     int              `json:"version"`
		Provisional bool             `json:"provisional"`
		Talk        talkPart         `json:"talk"`
		Walk        walkPart         `json:"walk"`
		Gap         *gapPart         `json:"gap"`
		Verdict     *gap.Verdict     `json:"verdict"`
		Robustness  *robustnessPart  `json:"robustness"`
		Findings    []findingPart    `json:"findings"`
		WaysOut     *struct{}        `json:"ways_out"` // until the planner exists
		Voices      []any            `json:"voices"`
		Perception  []perceptionPart `json:"perception"`
	}
	talkPart struct {
		Weights *constraintPart[float64] `json:"weights"`
	}
	walkPart struct {
		Shares   *constraintPart[float64] `json:"shares"`
		Channels channelsPart             `json:"channels"`
	}
	channelsPart struct {
		Incentive *constraintPart[float64] `json:"incentive"`
		Attention *constraintPart[float64] `json:"attention"`
		Pressure  *constraintPart[float64] `json:"pressure"`
	}
	gapPart struct {
		Points      constraintPart[float64] `json:"points"`
		Misdirected float64                 `json:"misdirected"`
		Alignment   float64                 `json:"alignment"`
		TauB        *float64                `json:"tau_b"`
		Rho         *float64                `json:"rho"`
		Footrule    float64                 `json:"footrule"`
		TopMatch    bool                    `json:"top_match"`
		Inversions  [][]string              `json:"inversions"`
	}
	findingPart struct {
		Kind        gap.FindingKind `json:"kind"`
		Severity    gap.Severity    `json:"severity"`
		Constraints []string        `json:"constraints"`
		Metrics     []string        `json:"metrics"`
		Sentence    string          `json:"sentence"`
	}
	perceptionPart struct {
		From        consensus.View `json:"from"`
		To          consensus.View `json:"to"`
		Misdirected float64        `json:"misdirected"`
	}
)

func channelParts(channels [model.WalkChannelCount]*model.Shares) channelsPart {
	return channelsPart{
		Incentive: sharesOrNull(channels[model.Incentive]),
		Attention: sharesOrNull(channels[model.Attention]),
		Pressure:  sharesOrNull(channels[model.Pressure]),
	}
}

func gapPartOf(g *gap.Gap) *gapPart {
	if g == nil {
		return nil
	}
	return &gapPart{
		Points: ofConstraints(g.Points), Misdirected: g.Misdirected, Alignment: g.Alignment,
		TauB: g.TauB, Rho: g.Rho, Footrule: g.Footrule, TopMatch: g.TopMatch,
		Inversions: each(g.Inversions, func(p gap.Pair) []string { return []string{p.Higher.Key(), p.Lower.Key()} }),
	}
}

func findingPartOf(f gap.Finding) findingPart {
	return findingPart{
		Kind: f.Kind, Severity: f.Severity, Constraints: each(f.Constraints, model.Constraint.Key),
		Metrics: append([]string{}, f.Metrics...), Sentence: f.Sentence(model.English),
	}
}

func perceptionPartOf(p consensus.Perception) perceptionPart {
	return perceptionPart{From: p.From, To: p.To, Misdirected: p.Misdirected}
}
