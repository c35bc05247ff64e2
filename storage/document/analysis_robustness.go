package document

import (
	"walkyourtalk/model"
	"walkyourtalk/model/gap"
)

type (
	robustnessPart struct {
		ByMethod    byMethodPart     `json:"by_method"`
		BreakEven   *breakEvenPart   `json:"break_even"`
		LeaveOneOut *leaveOneOutPart `json:"leave_one_out"`
	}
	byMethodPart struct {
		Direct         gap.Verdict `json:"direct"`
		ROC            gap.Verdict `json:"roc"`
		RankSum        gap.Verdict `json:"rank_sum"`
		RankReciprocal gap.Verdict `json:"rank_reciprocal"`
	}
	breakEvenPart struct {
		Points float64 `json:"points"`
		From   string  `json:"from"`
		To     string  `json:"to"`
	}
	leaveOneOutPart struct {
		Ballots   int         `json:"ballots"`
		Verdict   gap.Verdict `json:"verdict"`
		ChangedBy int         `json:"changed_by"`
	}
)

func robustnessPartOf(r *gap.Robustness) *robustnessPart {
	if r == nil {
		return nil
	}
	verdicts := map[model.WeightMethod]gap.Verdict{}
	for _, m := range r.ByMethod {
		verdicts[m.Method] = m.Verdict
	}
	part := robustnessPart{ByMethod: byMethodPart{
		verdicts[model.Direct], verdicts[model.ROC], verdicts[model.RankSum], verdicts[model.RankReciprocal],
	}}
	if b := r.BreakEven; b != nil {
		part.BreakEven = &breakEvenPart{b.Points, b.From.Key(), b.To.Key()}
	}
	if l := r.LeaveOneOut; l != nil {
		part.LeaveOneOut = &leaveOneOutPart{l.Ballots, l.Verdict, l.ChangedBy}
	}
	return &part
}
