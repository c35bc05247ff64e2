package gap

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
)

// RobustnessLine says in plain sentences whether the verdict holds under the
// other weight methods and without any one voice, and how many points change
// it. It is empty where there is no verdict.
func RobustnessLine(a Analysis, language model.Language) string {
	if a.Robustness == nil {
		return ""
	}
	r := *a.Robustness
	sentences := []string{methodSentence(a.Verdict, r, language)}
	if r.LeaveOneOut != nil && !r.HoldsByVoice(a.Verdict) {
		sentences = append(sentences, voiceSentence(a.Verdict, *r.LeaveOneOut, language))
	}
	sentences = append(sentences, breakEvenSentence(r.BreakEven, language))
	return strings.Join(sentences, " ")
}

// HoldsByVoice reports whether the mean weights of the leaders' ballots give the
// verdict, with all of them and without any one.
func (r Robustness) HoldsByVoice(verdict Verdict) bool {
	return r.LeaveOneOut != nil && r.LeaveOneOut.Verdict == verdict && r.LeaveOneOut.ChangedBy == 0
}

func methodSentence(verdict Verdict, r Robustness, language model.Language) string {
	holds := 0
	for _, m := range r.ByMethod {
		if m.Verdict == verdict {
			holds++
		}
	}
	args := model.Args{"Count": holds}
	if r.LeaveOneOut != nil {
		args["Ballots"] = r.LeaveOneOut.Ballots
	}
	switch all, voices := holds == len(r.ByMethod), r.HoldsByVoice(verdict); {
	case all && voices:
		return language("Holds under all four weight methods, and without any one of {{.Ballots}} voices.", args)
	case all:
		return language("Holds under all four weight methods.", args)
	case voices:
		return language("Holds under {{.Count}} of the four weight methods, and without any one of {{.Ballots}} voices.", args)
	}
	return language("Holds under {{.Count}} of the four weight methods.", args)
}

// voiceSentence is for voices whose mean gives another verdict, or hangs on
// one of them.
func voiceSentence(verdict Verdict, l LeaveOneOut, language model.Language) string {
	args := model.Args{"Ballots": l.Ballots, "Count": l.ChangedBy, "Verdict": language(l.Verdict.Name(), nil)}
	if l.Verdict != verdict {
		return language("The mean of {{.Ballots}} voices would make it: {{.Verdict}}.", args)
	}
	return language("Leaving out one voice changes it in {{.Count}} of {{.Ballots}} cases.", args)
}

func breakEvenSentence(b *BreakEven, language model.Language) string {
	if b == nil {
		return language("No move from one constraint to another changes it.", nil)
	}
	args := model.Args{"Points": figure.Short(b.Points), "From": language(b.From.Name(), nil), "To": language(b.To.Name(), nil)}
	switch args["Points"] {
	case "0":
		return language("The smallest move from {{.From}} to {{.To}} changes it.", args)
	case "1":
		return language("Over 1 point from {{.From}} to {{.To}} changes it.", args)
	}
	return language("Over {{.Points}} points from {{.From}} to {{.To}} change it.", args)
}
