package document_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/model/consensus"
	"walkyourtalk/model/gap"
	"walkyourtalk/storage/document"
)

func sample(t *testing.T) model.Assessment {
	t.Helper()
	a, err := document.Read(bytes.NewReader(assets.Sample), "sample.wyt.json", catalogue(t))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestSampleIsWrittenByThisProgram keeps the shipped file from lagging behind
// the format.
func TestSampleIsWrittenByThisProgram(t *testing.T) {
	var b bytes.Buffer
	if err := document.Write(&b, sample(t)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(assets.Sample), b.String()); diff != "" {
		t.Errorf("(- shipped, + written):\n%s", diff)
	}
}

func TestSampleTakesItsMetricsFromTheCatalogue(t *testing.T) {
	known := catalogue(t)
	for _, m := range sample(t).Walk.Metrics {
		want, ok := known.Find(m.Key)
		if !ok {
			t.Errorf("%s is not in the catalogue", m.Key)
			continue
		}
		entry := want.Metric()
		entry.Incentive, entry.Attention, entry.Pressure, entry.Locked = m.Incentive, m.Attention, m.Pressure, m.Locked
		if diff := cmp.Diff(entry, m); diff != "" {
			t.Errorf("%s (- catalogue, + sample):\n%s", m.Key, diff)
		}
	}
}

// TestSampleSaysWhatTheScreensShow takes its figures from the product's mockups
// of the gap screen and of the report's pages 1 and 3.
func TestSampleSaysWhatTheScreensShow(t *testing.T) {
	a := sample(t)
	analysis := gap.Analyze(a, catalogue(t))
	if analysis.Verdict != gap.NotWalking || analysis.Provisional {
		t.Errorf("the verdict is %q, provisional %t", analysis.Verdict, analysis.Provisional)
	}
	if got := analysis.Robustness.LeaveOneOut; got == nil || *got != (gap.LeaveOneOut{Ballots: 8, Verdict: gap.NotWalking}) {
		t.Errorf("leaving one ballot out gives %+v", got)
	}
	type figures struct {
		Ballots, Distance int
		W                 int // in hundredths
	}
	var got []figures
	for _, s := range consensus.Summaries(a.Voices, a.Talk.Method) {
		got = append(got, figures{s.Ballots, s.KemenyDistance, int(100*s.Concordance.W + 0.5)})
	}
	want := []figures{
		{8, 9, 61},
		{8, 4, 82},
		{14, 6, 85},
		{14, 12, 70},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(- mockup, + sample):\n%s", diff)
	}
}
