package document_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/storage/document"
)

func catalogue(t testing.TB) model.Catalogue {
	t.Helper()
	c, err := model.ParseCatalogue(bytes.NewReader(assets.Metrics), bytes.NewReader(assets.OpposingPairs))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func read(t testing.TB, text string) (model.Assessment, error) {
	t.Helper()
	return document.Read(strings.NewReader(text), "", catalogue(t))
}

// minimal returns the shortest document with further fields in it.
func minimal(further string) string {
	return `{"format": "walkyourtalk.assessment", "version": 1, "title": "Tier 1",
		"talk": {"ranking": {"quality": 5, "cost": 4, "time": 1, "risk": 2}}` + further + `}`
}

// TestReadTheExample reads the document of the file format's description.
func TestReadTheExample(t *testing.T) {
	got, err := document.ReadFile(filepath.Join("testdata", "example.wyt.json"), catalogue(t))
	if err != nil {
		t.Fatal(err)
	}
	quality := model.Quality
	want := model.Assessment{
		Title: "Harbor Support, Tier 1", Team: "Tier 1", Site: "Harbor", Date: "2026-11-22", Headcount: 24,
		PreparedFor: "Site director, Head of Support",
		Talk: model.Talk{
			Ranking: model.Ranking{5, 4, 1, 2}, Method: model.Direct,
			Channels: [model.TalkChannelCount]model.Shares{{70, 10, 10, 10}, {50, 30, 10, 10}, {80, 0, 10, 10}},
		},
		Walk: model.Walk{
			Believed:       model.Ranking{4, 5, 1, 2},
			ChannelWeights: model.ChannelWeights{100, 0, 0},
			Metrics: []model.Metric{{
				Key: "aht", Name: "Average handle time", Abbreviation: "AHT", Unit: "seconds", Better: model.Lower,
				Definition: "Average talk, hold and after-call work per contact.", Split: model.OnlyOn(model.Cost),
				Incentive: 30, Attention: 5, Pressure: 5, Max: 100,
			}},
		},
		Voices: []model.Voice{{Group: "executives", Question: model.PriorityQuestion, Round: 1, Ranking: model.Ranking{5, 2, 1, 4}, Count: 1}},
		Plan: model.Plan{
			Foundation: model.Foundation{model.Solid, model.Solid, model.Shaky, model.Solid, model.Solid},
			Actions: []model.Action{{
				Title: "Move 20 points of bonus from AHT to QA", Lever: model.ProcessLever, Constraint: &quality, Due: "2027-01-31", Status: model.Planned,
				RACI: model.RACI{Accountable: "Head of Support", Responsible: []string{"Workforce planning"}, Consulted: []string{"HR"}, Informed: []string{"Floor"}},
				Change: model.Change{
					Description: "New bonus card", Impact: model.MediumImpact, Effect: model.Positive,
					Training: true, Communication: true, Awareness: 2, Stakeholders: []string{"Tier 1"},
				},
			}},
			ADKAR:     model.ADKAR{4, 4, 3, 2, 2},
			Agreement: model.Agreement{Way: model.ChangeTheWalk, Due: "2027-01-01", Moves: []model.Move{{Name: "Average handle time", From: 30, To: 5}}},
			SignOff:   []string{"Site director", "Head of Support"},
		},
		Review: model.Review{Previous: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Due: "2027-05-22"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the example reads wrong (- want, + got):\n%s", diff)
	}
}

func TestReadFillsInDefaults(t *testing.T) {
	got, err := read(t, minimal(`, "walk": {"metrics": [{"key": "aht", "name": "AHT"}, {"name": "Own", "split": {"time": 50, "risk": 50}}]},
		"voices": [{"ranking": {"risk": 5, "quality": 4, "cost": 3, "time": 1}}],
		"plan": {"actions": [{"title": "Coach"}], "agreement": {"way": "talk", "ranking": {"risk": 5, "quality": 4, "cost": 3, "time": 1}}}`))
	if err != nil {
		t.Fatal(err)
	}
	want := model.Assessment{
		Title: "Tier 1",
		Talk:  model.Talk{Ranking: model.Ranking{5, 4, 1, 2}, Method: model.Direct},
		Walk: model.Walk{Metrics: []model.Metric{
			{Key: "aht", Name: "AHT", Better: model.Higher, Split: model.OnlyOn(model.Cost), Max: 100},
			{Name: "Own", Better: model.Higher, Split: model.Shares{0, 0, 50, 50}, Max: 100},
		}},
		Voices: []model.Voice{{Group: model.Floor, Question: model.WalkQuestion, Round: 1, Ranking: model.Ranking{4, 3, 1, 5}, Count: 1}},
		Plan: model.Plan{
			Actions:   []model.Action{{Title: "Coach", Status: model.Planned}},
			Agreement: model.Agreement{Way: model.ChangeTheTalk, Ranking: model.Ranking{4, 3, 1, 5}},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(- want, + got):\n%s", diff)
	}
}

func TestReadAddsUpRepeatedVoices(t *testing.T) {
	voice := `{"group": "leaders", "count": %, "ranking": {"quality": 5, "cost": 4, "time": 1, "risk": 2}}`
	got, err := read(t, minimal(`, "voices": [`+strings.ReplaceAll(voice, "%", "2")+","+strings.ReplaceAll(voice, "%", "3.0")+"]"))
	if err != nil {
		t.Fatal(err)
	}
	if len(got.Voices) != 1 || got.Voices[0].Count != 5 {
		t.Errorf("voices are %+v, want one that counts 5", got.Voices)
	}
}

func TestReadSkipsAByteOrderMark(t *testing.T) {
	if _, err := read(t, "\ufeff"+minimal("")); err != nil {
		t.Error(err)
	}
}

func TestReadRefusesFields(t *testing.T) {
	metrics := func(last string) string {
		own := `{"name": "Own", "split": {"cost": 100}}`
		return minimal(`, "walk": {"metrics": [` + strings.Repeat(own+",", 3) + last + `]}`)
	}
	tests := []struct {
		name, text string
		code       model.Code
		want       string // how the error begins
	}{
		{"incentive over 100", metrics(`{"name": "Own", "split": {"cost": 100}, "incentive": 130}`), model.CodeInvalid, "walk.metrics[3].incentive: 130 is not between 0 and 100"},
		{"incentive under 0", metrics(`{"name": "Own", "split": {"cost": 100}, "incentive": -3}`), model.CodeInvalid, "walk.metrics[3].incentive: -3 is not between 0 and 100"},
		{"incentive as text", metrics(`{"name": "Own", "split": {"cost": 100}, "incentive": "NaN"}`), model.CodeInvalid, "walk.metrics[3].incentive: is not a number"},
		{"number too large", metrics(`{"name": "Own", "split": {"cost": 100}, "incentive": 1e400}`), model.CodeInvalid, "walk.metrics[3].incentive: 1e400 is too large"},
		{"unknown field", metrics(`{"name": "Own", "split": {"cost": 100}, "bonus": [1, {"a": 2}]}`), model.CodeInvalid, "walk.metrics[3].bonus: is not a field"},
		{"unknown field, strange name", minimal(`, "two words\n": 1`), model.CodeInvalid, `["two words"]: is not a field`},
		{"unknown constraint", minimal(`, "walk": {"believed": {"speed": 5}}`), model.CodeInvalid, "walk.believed.speed: is not a field"},
		{"field in another case", minimal(`, "Team": "x"`), model.CodeInvalid, "Team: is not a field"},
		{"field twice", minimal(`, "team": "a", "team": "a"`), model.CodeInvalid, "team: stands twice"},
		{"field twice, deep down", minimal(`, "review": {"due": "2027-01-01", "due": ""}`), model.CodeInvalid, "review.due: stands twice"},
		{"version twice", minimal(`, "version": 1`), model.CodeInvalid, "version: stands twice"},
		{"null", minimal(`, "team": null`), model.CodeInvalid, "team: is not a text"},
		{"number for text", minimal(`, "team": 1`), model.CodeInvalid, "team: is not a text"},
		{"text for list", minimal(`, "voices": "none"`), model.CodeInvalid, "voices: is not a list"},
		{"list for object", minimal(`, "walk": []`), model.CodeInvalid, "walk: is not an object"},
		{"text for object", minimal(`, "walk": ""`), model.CodeInvalid, "walk: is not an object"},
		{"object for number", minimal(`, "headcount": {}`), model.CodeInvalid, "headcount: is not a number"},
		{"text for flag", metrics(`{"name": "Own", "split": {"cost": 100}, "locked": "yes"}`), model.CodeInvalid, "walk.metrics[3].locked: is neither true nor false"},
		{"half a score", strings.Replace(minimal(""), "4", "4.5", 1), model.CodeInvalid, "talk.ranking.cost: 4.5 is not a whole number"},
		{"equal scores", strings.Replace(minimal(""), "4", "5", 1), model.CodeInvalid, "talk.ranking: Quality and Cost both have the score 5"},
		{"score missing", strings.Replace(minimal(""), `, "risk": 2`, "", 1), model.CodeInvalid, "talk.ranking.risk: has no score"},
		{"no 5", strings.Replace(minimal(""), "5", "3", 1), model.CodeInvalid, "talk.ranking: the score 5 is not used"},
		{"no title", strings.Replace(minimal(""), "Tier 1", " ", 1), model.CodeInvalid, "title: is missing"},
		{"no talk", `{"format": "walkyourtalk.assessment", "version": 1, "title": "x"}`, model.CodeInvalid, "talk.ranking.quality: has no score"},
		{"half-ranked believed order", minimal(`, "walk": {"believed": {"quality": 5}}`), model.CodeInvalid, "walk.believed.cost: has no score"},
		{"empty method", strings.Replace(minimal(""), `"talk": {`, `"talk": {"method": "", `, 1), model.CodeInvalid, "talk.method: is empty"},
		{"unknown method", strings.Replace(minimal(""), `"talk": {`, `"talk": {"method": "magic", `, 1), model.CodeInvalid, `talk.method: "magic" is not one of`},
		{"no channel weight", minimal(`, "walk": {"channel_weights": {"incentive": 0}}`), model.CodeInvalid, "walk.channel_weights: are all 0"},
		{"channel weight under 0", minimal(`, "walk": {"channel_weights": {"pressure": -1}}`), model.CodeInvalid, "walk.channel_weights.pressure: -1 is not"},
		{"metric without a name", metrics(`{"split": {"cost": 100}}`), model.CodeInvalid, "walk.metrics[3].name: is missing"},
		{"metric without split or key", metrics(`{"name": "Own"}`), model.CodeInvalid, "walk.metrics[3].split: is missing; say"},
		{"metric with an unknown key and no split", metrics(`{"name": "Own", "key": "x"}`), model.CodeInvalid, `walk.metrics[3].split: is missing, and the catalogue has no metric "x"`},
		{"split that does not add up", metrics(`{"name": "Own", "split": {"cost": 60, "risk": 30}}`), model.CodeInvalid, "walk.metrics[3].split: adds up to 90, not 100"},
		{"empty split of a known metric", metrics(`{"name": "AHT", "key": "aht", "split": {}}`), model.CodeInvalid, "walk.metrics[3].split: adds up to 0, not 100"},
		{"voice without a ranking", minimal(`, "voices": [{"group": "floor"}]`), model.CodeInvalid, "voices[0].ranking.quality: has no score"},
		{"no ballots", minimal(`, "voices": [{"count": 0, "ranking": {"quality": 5, "cost": 4, "time": 1, "risk": 2}}]`), model.CodeInvalid, "voices[0].count: 0 is not"},
		{"too many ballots", minimal(`, "voices": [{"count": 1e15}]`), model.CodeInvalid, "voices[0].count: 1000000000000000 is too large"},
		{"day that does not exist", minimal(`, "date": "2027-02-29"`), model.CodeInvalid, `date: "2027-02-29" is not a day`},
		{"action without a title", minimal(`, "plan": {"actions": [{"title": "a"}, {}]}`), model.CodeInvalid, "plan.actions[1].title: is missing"},
		{"action for no constraint", minimal(`, "plan": {"actions": [{"title": "a", "constraint": "Quality"}]}`), model.CodeInvalid, `plan.actions[0].constraint: "Quality" is not one of`},
		{"unknown footing", minimal(`, "plan": {"foundation": {"data": "firm"}}`), model.CodeInvalid, `plan.foundation.data: "firm" is not one of`},
		{"stage over 5", minimal(`, "plan": {"adkar": {"desire": 6}}`), model.CodeInvalid, "plan.adkar.desire: 6 is not"},
		{"agreement without a way", minimal(`, "plan": {"agreement": {"due": "2027-01-01"}}`), model.CodeInvalid, "plan.agreement.way: is missing"},
		{"agreement of both ways", minimal(`, "plan": {"agreement": {"way": "walk", "ranking": {"quality": 5}}}`), model.CodeInvalid, "plan.agreement.ranking: has no place"},
		{"agreement of the other way", minimal(`, "plan": {"agreement": {"way": "talk", "metrics": [{"name": "a"}]}}`), model.CodeInvalid, "plan.agreement.metrics: has no place"},
		{"previous review", minimal(`, "review": {"previous": "the last one"}`), model.CodeInvalid, "review.previous: is not a SHA-256"},
		{"no format", `{"version": 1}`, model.CodeFormat, "format: is missing"},
		{"another format", `{"format": "walkyourtalk.analysis", "version": 1}`, model.CodeFormat, `format: "walkyourtalk.analysis" is not`},
		{"format over many lines", "{\"format\": [\n" + strings.Repeat("1,\n", 50) + "1]}", model.CodeFormat, "format: [ 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,… is not"},
		{"format as number", `{"format": 1}`, model.CodeFormat, "format: 1 is not"},
		{"no version", `{"format": "walkyourtalk.assessment"}`, model.CodeInvalid, "version: is missing"},
		{"later version with later fields", `{"later": {"field": 1}, "version": 2, "format": "walkyourtalk.assessment"}`, model.CodeNewer, "version: 2 is later than 1"},
		{"version far too late", `{"version": 1e999, "format": "walkyourtalk.assessment"}`, model.CodeNewer, "version: 1e999 is later than 1"},
		{"version 0", `{"version": 0, "format": "walkyourtalk.assessment"}`, model.CodeInvalid, "version: 0 is no version"},
		{"version as text", `{"version": "1", "format": "walkyourtalk.assessment"}`, model.CodeInvalid, `version: "1" is no version`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := read(t, test.text)
			if err == nil {
				t.Fatalf("read as %+v, want %q", got, test.want)
			}
			if model.CodeOf(err) != test.code || !strings.HasPrefix(err.Error(), test.want) {
				t.Errorf("error is %q (%s), want %q (%s)", err, model.CodeOf(err), test.want, test.code)
			}
			if strings.ContainsAny(err.Error(), "\n\r") {
				t.Errorf("error %q is more than one line", err)
			}
		})
	}
}

func TestReadRefusesMergedVoicesBeyondCounting(t *testing.T) {
	voice := `{"count": 1000000000, "ranking": {"quality": 5, "cost": 4, "time": 1, "risk": 2}}`
	_, err := read(t, minimal(`, "voices": [`+voice+","+voice+"]"))
	if want := "voices[0].count: 2000000000 is not"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("error is %v, want %q", err, want)
	}
}

func TestErrorsNameTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "team 1.wyt.json")
	if err := os.WriteFile(path, []byte(minimal(`, "bonus": 1`)), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := document.ReadFile(path, catalogue(t))
	if want := path + ": bonus: is not a field"; err == nil || !strings.HasPrefix(err.Error(), want) {
		t.Errorf("error is %v, want %q", err, want)
	}
	if _, err := document.ReadFile(path+".missing", catalogue(t)); model.CodeOf(err) != model.CodeNotFound {
		t.Errorf("error is %v, want the code %q", err, model.CodeNotFound)
	}
}
