package document_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs (- want, + got):\n%s", name, diff)
	}
}

func TestWriteTheExample(t *testing.T) {
	a, err := document.ReadFile(filepath.Join("testdata", "example.wyt.json"), catalogue(t))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := document.Write(&b, a); err != nil {
		t.Fatal(err)
	}
	golden(t, "written.wyt.json", b.Bytes())
}

func TestWriteLeavesOutDefaults(t *testing.T) {
	a := model.Assessment{
		Title: "Tier 1 <& others>",
		Talk:  model.Talk{Ranking: model.Ranking{5, 4, 1, 2}, Method: model.Direct},
		Walk:  model.Walk{Metrics: []model.Metric{model.NewMetric("Own", model.Cost), {Name: "Never paid", Better: model.Lower, Split: model.OnlyOn(model.Cost)}}},
		Voices: []model.Voice{
			{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{1, 5, 2, 3}, Count: 1},
			{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{1, 2, 3, 5}, Count: 2},
		},
		Plan: model.Plan{
			Actions:   []model.Action{{Title: "Coach", Status: model.Planned, RACI: model.RACI{Consulted: []string{}}}},
			Agreement: model.Agreement{Due: "2027-01-01"},
		},
	}
	got, err := document.Canonical(a)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"format":"walkyourtalk.assessment",` +
		`"plan":{"actions":[{"title":"Coach"}]},` +
		`"talk":{"ranking":{"cost":4,"quality":5,"risk":2,"time":1}},"title":"Tier 1 <& others>","version":1,` +
		`"voices":[{"count":2,"ranking":{"cost":2,"quality":1,"risk":5,"time":3}},{"ranking":{"cost":5,"quality":1,"risk":3,"time":2}}],` +
		`"walk":{"metrics":[{"name":"Own","split":{"cost":100}},{"better":"lower","max":0,"name":"Never paid","split":{"cost":100}}]}}`
	if string(got) != want {
		t.Errorf("canonical form is\n%s\nwant\n%s", got, want)
	}
}

func TestWriteHasNoNegativeZero(t *testing.T) {
	a, err := read(t, minimal(`, "walk": {"metrics": [{"name": "Own", "split": {"cost": 100}, "min": -0, "max": -0.0}]}`))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := document.Write(&b, a); err != nil || !strings.Contains(b.String(), `"max": 0`) {
		t.Errorf("wrote %s (%v)", b.String(), err)
	}
}

func TestWriteRefuses(t *testing.T) {
	ranked := model.Ranking{5, 4, 1, 2}
	tests := []struct {
		name string
		a    model.Assessment
		want string
	}{
		{"half ranked", model.Assessment{Title: "x", Talk: model.Talk{Ranking: model.Ranking{5}}}, "talk.ranking: Rank first"},
		{"no title", model.Assessment{Talk: model.Talk{Ranking: ranked}}, "title: is missing"},
		{"wrong metric", model.Assessment{Title: "x", Talk: model.Talk{Ranking: ranked}, Walk: model.Walk{Metrics: []model.Metric{{}}}}, "walk.metrics[0].name: is missing"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.wyt.json")
			if err := os.WriteFile(path, []byte("old"), 0o600); err != nil {
				t.Fatal(err)
			}
			err := document.WriteFile(path, test.a)
			if model.CodeOf(err) != model.CodeInvalid || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("error is %v, want %q", err, test.want)
			}
			if old, _ := os.ReadFile(path); string(old) != "old" {
				t.Errorf("the old file holds %q", old)
			}
			if _, err := document.Hash(test.a); err == nil {
				t.Error("a hash of what cannot be written")
			}
		})
	}
}

// TestWrittenReadsAsItWas is the property that nothing gets lost on the way to
// a file and back.
func TestWrittenReadsAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.Assessments().Draw(t, "assessment")
		var b bytes.Buffer
		if err := document.Write(&b, a); err != nil {
			t.Fatal(err)
		}
		got, err := document.Read(&b, "", model.Catalogue{})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a.Normalized(), got, cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("(- written, + read):\n%s", diff)
		}
	})
}
