package gap_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/modeltest"
)

// plain replaces the no-break space, which cannot be told apart on reading.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// mixing returns the assessment with channel weights.
func mixing(a model.Assessment, weights model.ChannelWeights) model.Assessment {
	a.Walk.ChannelWeights = weights
	return a
}

func TestHeadline(t *testing.T) {
	watched := modeltest.WorkedExample().WithMetrics([]model.Metric{metric(model.Cost, 0, 3, 5), metric(model.Quality, 100, 1, 0)})
	followed := modeltest.WorkedExample().WithMetrics([]model.Metric{
		metric(model.Quality, 0, 5, 5), metric(model.Cost, 0, 4, 4), metric(model.Time, 0, 1, 1), metric(model.Risk, 0, 2, 2),
	})
	draft := modeltest.WorkedExample()
	draft.Talk.Ranking = model.Ranking{}
	for _, test := range []struct {
		name string
		a    model.Assessment
		want string
	}{
		{"the worked example", modeltest.WorkedExample(), "You say Quality comes first. 65 % of the incentive rides on Cost."},
		{"drifting without a top match", walking(38, 39, 8, 15), "You say Quality comes first. 39 % of the incentive rides on Cost."},
		{"a tie for the top", walking(35, 35, 10, 20), "You say Quality comes first. The walk puts Quality and Cost first together, at 35 % each."},
		{"a tie of three", walking(10, 30, 30, 30), "You say Quality comes first. The walk puts Cost, Time and Risk first together, at 30 % each."},
		{"attention alone", mixing(watched, model.ChannelWeights{0, 1, 0}), "You say Quality comes first. 75 % of the attention goes to Cost."},
		{"pressure alone", mixing(watched, model.ChannelWeights{0, 0, 1}), "You say Quality comes first. 100 % of the pressure is on Cost."},
		{"mixed channels", mixing(watched, model.ChannelWeights{1, 1, 1}), "You say Quality comes first. 58.3 % of what you reward and watch goes to Cost."},
		{"more than is said", walking(70, 20, 2, 8), "You reward Quality first, and more than you say."},
		{"less than is said, the order kept", walking(27, 26, 23, 24), "You reward Quality first, and less than you say."},
		{"as said, the rest differs", walking(125./3, 100./3-20, 25./3+10, 50./3+10), "You reward Quality first, as you say. Below it the order differs: 20 of 100 points go elsewhere."},
		{"as said, the order kept", walking(125./3, 22, 15, 100-125./3-37), "You reward Quality first, as you say. 11.3 of 100 points go elsewhere."},
		{"as said, but for less than a figure shows", walking(125./3+0.04, 22, 15, 100-125./3-37.04), "You reward Quality first, as you say. 11.3 of 100 points go elsewhere."},
		{"walking", walking(42, 33, 8, 17), "You say Quality comes first, and 42 % of the incentive rides on it."},
		{"walking by attention", mixing(followed, model.ChannelWeights{0, 1, 0}), "You say Quality comes first, and 41.7 % of the attention goes to it."},
		{"walking by pressure", mixing(followed, model.ChannelWeights{0, 0, 1}), "You say Quality comes first, and 41.7 % of the pressure is on it."},
		{"walking by both", followed, "You say Quality comes first, and 41.7 % of what you reward and watch goes to it."},
		{"no walk", modeltest.WorkedExample().WithMetrics(nil), "You say Quality comes first. Nothing is rewarded yet."},
		{"no talk", draft, "Rank the four constraints to compare them with what is rewarded."},
		{"nothing", draft.WithMetrics(nil), "Rank the four constraints, then list what is rewarded."},
	} {
		if got := plain(gap.Headline(gap.Analyze(test.a, modeltest.Catalogue()), model.English)); got != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestRobustnessLine(t *testing.T) {
	broken := [4]gap.MethodVerdict{{Verdict: gap.Drifting}, {Verdict: gap.NotWalking}, {Verdict: gap.Drifting}, {Verdict: gap.Drifting}}
	var holds [4]gap.MethodVerdict
	for i := range holds {
		holds[i].Verdict = gap.Drifting
	}
	twenty := &gap.BreakEven{Points: 20, From: model.Cost, To: model.Quality}
	for _, test := range []struct {
		name string
		r    *gap.Robustness
		want string
	}{
		{"no verdict", nil, ""},
		{
			"holds", &gap.Robustness{ByMethod: holds, BreakEven: twenty, LeaveOneOut: &gap.LeaveOneOut{Ballots: 8, Verdict: gap.Drifting}},
			"Holds under all four weight methods, and without any one of 8 voices. Over 20 points from Cost to Quality change it.",
		},
		{
			"no ballots", &gap.Robustness{ByMethod: holds, BreakEven: twenty},
			"Holds under all four weight methods. Over 20 points from Cost to Quality change it.",
		},
		{
			"one method differs", &gap.Robustness{ByMethod: broken, BreakEven: twenty},
			"Holds under 3 of the four weight methods. Over 20 points from Cost to Quality change it.",
		},
		{
			"one method differs, voices hold", &gap.Robustness{ByMethod: broken, BreakEven: twenty, LeaveOneOut: &gap.LeaveOneOut{Ballots: 8, Verdict: gap.Drifting}},
			"Holds under 3 of the four weight methods, and without any one of 8 voices. Over 20 points from Cost to Quality change it.",
		},
		{
			"single voices change it", &gap.Robustness{ByMethod: holds, BreakEven: twenty, LeaveOneOut: &gap.LeaveOneOut{Ballots: 8, Verdict: gap.Drifting, ChangedBy: 1}},
			"Holds under all four weight methods. Leaving out one voice changes it in 1 of 8 cases. Over 20 points from Cost to Quality change it.",
		},
		{
			"the voices say another verdict", &gap.Robustness{ByMethod: holds, BreakEven: twenty, LeaveOneOut: &gap.LeaveOneOut{Ballots: 8, Verdict: gap.NotWalking}},
			"Holds under all four weight methods. The mean of 8 voices would make it: Not walking the talk. Over 20 points from Cost to Quality change it.",
		},
		{"no break-even", &gap.Robustness{ByMethod: holds}, "Holds under all four weight methods. No move from one constraint to another changes it."},
		{
			"break-even 0", &gap.Robustness{ByMethod: holds, BreakEven: &gap.BreakEven{From: model.Cost, To: model.Risk}},
			"Holds under all four weight methods. The smallest move from Cost to Risk changes it.",
		},
		{
			"break-even 1", &gap.Robustness{ByMethod: holds, BreakEven: &gap.BreakEven{Points: 1.04, From: model.Cost, To: model.Risk}},
			"Holds under all four weight methods. Over 1 point from Cost to Risk changes it.",
		},
	} {
		if got := gap.RobustnessLine(gap.Analysis{Verdict: gap.Drifting, Robustness: test.r}, model.English); got != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

func TestFindingSentences(t *testing.T) {
	talking := modeltest.WorkedExample()
	talking.Talk.Channels = [3]model.Shares{{30, 45, 10, 15}, {40, 30, 15, 15}, {55, 20, 10, 15}}
	conversing := modeltest.WorkedExample()
	conversing.Talk.Channels = [3]model.Shares{{}, {20, 40, 40, 0}, {55, 20, 10, 15}}
	crowd := paid(4, 2, 20, 20, 20, 20, 10, 4)
	for _, test := range []struct {
		kind gap.FindingKind
		a    model.Assessment
		want string
	}{
		{gap.Inversion, modeltest.WorkedExample(), "Talk puts Quality over Cost; the walk, Cost over Quality (65 to 25)."},
		{gap.OverRewarded, modeltest.WorkedExample(), "Cost takes 31.7 points more than it is talked about."},
		{gap.ProductivityLoad, modeltest.WorkedExample(), "65 % of the incentive rides on Cost, and Cost is not first."},
		{gap.OpposingPair, modeltest.WorkedExample(), "Average handle time and Quality assurance score are both paid and pull against each other: rushing costs call quality."},
		{gap.Orphan, walking(3.25, 60, 20, 16.75), "Quality has the score 5 and 3.3 % of the walk."},
		{gap.Dilution, crowd, "3 metrics carry under 5 points of incentive each: M1, M2, M8."},
		{gap.Dilution, paid(3, 97), "M1 carries under 5 points of incentive."},
		{gap.Crowding, crowd, "8 metrics are paid at once; over seven, none stands out."},
		{gap.ChannelConflict, talking, "Coaching puts Cost first; the leadership message, Quality."},
		{gap.ChannelConflict, conversing, "Team conversations put Cost and Time first; the leadership message, Quality."},
		{
			gap.ChannelConflict, modeltest.WorkedExample().WithMetrics([]model.Metric{metric(model.Cost, 100, 0, 0), metric(model.Risk, 0, 4, 0)}),
			"The incentive puts Cost first; attention, Risk.",
		},
	} {
		sentence := ""
		for _, f := range gap.Analyze(test.a, modeltest.Catalogue()).Findings {
			if f.Kind == test.kind {
				sentence = plain(f.Sentence(model.English))
				break
			}
		}
		if sentence != test.want {
			t.Errorf("%s:\ngot  %q\nwant %q", test.kind, sentence, test.want)
		}
	}
}

func TestFiguresBehindAnInversion(t *testing.T) {
	var got []string
	for _, f := range gap.Analyze(modeltest.WorkedExample(), modeltest.Catalogue()).Findings[0].Figures {
		got = append(got, plain(f.Caption(model.English)+": "+f.Value))
	}
	want := "Quality, score (5 = most important): 5; Cost, score (5 = most important): 4; Quality, walk: 25 %; Cost, walk: 65 %"
	if strings.Join(got, "; ") != want {
		t.Errorf("got %q", got)
	}
}

// Every sentence is whole: filled, with an end, and with figures behind it.
func TestEverySentenceIsWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := gap.Analyze(modeltest.GridAssessments().Draw(t, "assessment"), modeltest.Catalogue())
		sentences := []string{gap.Headline(a, model.English)}
		if a.Robustness != nil {
			sentences = append(sentences, gap.RobustnessLine(a, model.English))
		}
		for _, f := range a.Findings {
			sentences = append(sentences, f.Sentence(model.English))
			if len(f.Figures) == 0 {
				t.Fatalf("%s has no figures", f.Kind)
			}
			for _, figure := range f.Figures {
				if figure.Value == "" || strings.Contains(figure.Caption(model.English), "{{") {
					t.Fatalf("%s has the figure %+v", f.Kind, figure)
				}
			}
		}
		for _, s := range sentences {
			if s == "" || strings.Contains(s, "{{") || !strings.HasSuffix(s, ".") {
				t.Fatalf("%q is not whole", s)
			}
		}
	})
}

// shouting is a language that shows what was handed to it.
func shouting(text string, args model.Args) string {
	return model.English(strings.NewReplacer("first", "FIRST", "Quality", "QUALITY", "Cost", "COST", "and", "UND", "rushing", "RUSHING").Replace(text), args)
}

func TestWordsWithinSentencesAreTranslated(t *testing.T) {
	a := gap.Analyze(modeltest.WorkedExample(), modeltest.Catalogue())
	got := []string{gap.Headline(a, shouting), gap.RobustnessLine(a, shouting), a.Findings[0].Sentence(shouting), a.Findings[2].Sentence(shouting)}
	want := []string{
		"You say QUALITY comes FIRST. 65 % of the incentive rides on COST.",
		"Holds under all four weight methods. Over 20 points from COST to QUALITY change it.",
		"Talk puts QUALITY over COST; the walk, COST over QUALITY (65 to 25).",
		"Average handle time UND Quality assurance score are both paid UND pull against each other: RUSHING costs call quality.",
	}
	for i := range want {
		if plain(got[i]) != want[i] {
			t.Errorf("got %q, want %q", got[i], want[i])
		}
	}
}
