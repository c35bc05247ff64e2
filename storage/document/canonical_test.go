package document_test

import (
	"encoding/json"
	"math"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/storage/document"
)

// TestCanonicalNumbers takes the samples of RFC 8785, appendix B, that are
// positive and finite, as channel weights: a document holds no other.
func TestCanonicalNumbers(t *testing.T) {
	tests := []struct {
		bits uint64
		want string
	}{
		{0x0000000000000001, "5e-324"},
		{0x7fefffffffffffff, "1.7976931348623157e+308"},
		{0x4340000000000000, "9007199254740992"},
		{0x4430000000000000, "295147905179352830000"},
		{0x44b52d02c7e14af5, "9.999999999999997e+22"},
		{0x44b52d02c7e14af6, "1e+23"},
		{0x44b52d02c7e14af7, "1.0000000000000001e+23"},
		{0x444b1ae4d6e2ef4e, "999999999999999700000"},
		{0x444b1ae4d6e2ef4f, "999999999999999900000"},
		{0x444b1ae4d6e2ef50, "1e+21"},
		{0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
		{0x3eb0c6f7a0b5ed8d, "0.000001"},
		{0x41b3de4355555553, "333333333.3333332"},
		{0x41b3de4355555554, "333333333.33333325"},
		{0x41b3de4355555555, "333333333.3333333"},
		{0x41b3de4355555556, "333333333.3333334"},
		{0x41b3de4355555557, "333333333.33333343"},
		{0x43143ff3c1cb0959, "1424953923781206.2"},
	}
	for _, test := range tests {
		a := modeltest.WorkedExample()
		a.Walk.ChannelWeights[model.Pressure] = math.Float64frombits(test.bits)
		got, err := document.Canonical(a)
		if want := `"channel_weights":{"pressure":` + test.want + `}`; err != nil || !strings.Contains(string(got), want) {
			t.Errorf("%x: canonical form is %s (%v), want %s in it", test.bits, got, err, want)
		}
	}
}

// TestCanonicalTexts takes the characters of RFC 8785, section 3.2.2.2.
func TestCanonicalTexts(t *testing.T) {
	a := modeltest.WorkedExample()
	a.Team = "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/\u2028"
	got, err := document.Canonical(a)
	if want := `"team":"€$\u000f\nA'B\"\\\\\"/` + "\u2028" + `"`; err != nil || !strings.Contains(string(got), want) {
		t.Errorf("canonical form is %s (%v), want %s in it", got, err, want)
	}
}

// TestHashOfTheWorkedExample pins the hash: it is printed in reports, and a
// later version of the program must find the same.
func TestHashOfTheWorkedExample(t *testing.T) {
	canonical, err := document.Canonical(modeltest.WorkedExample())
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "canonical.json", canonical)
	const want = "9f43896424d97e64be777b45681efbfb70316c1365bb9cc7625714dc54ae76ba" // sha256sum testdata/canonical.json
	if got, err := document.Hash(modeltest.WorkedExample()); got != want || err != nil {
		t.Errorf("hash is %s (%v), want %s", got, err, want)
	}
}

// TestHashIgnoresHowItIsWritten is the property that key order, white space,
// defaults written out and the order of voices do not change the hash.
func TestHashIgnoresHowItIsWritten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := modeltest.Assessments().Draw(t, "assessment")
		canonical, err := document.Canonical(a)
		if err != nil {
			t.Fatal(err)
		}
		var loose map[string]any
		if err := json.Unmarshal(canonical, &loose); err != nil {
			t.Fatal(err)
		}
		writeOut(loose)
		text, err := json.MarshalIndent(loose, " ", "\t") // keys by name
		if err != nil {
			t.Fatal(err)
		}
		again, err := document.Read(strings.NewReader(string(text)), "", model.Catalogue{})
		if err != nil {
			t.Fatal(err)
		}
		want, _ := document.Hash(a)
		if got, err := document.Hash(again); got != want || err != nil {
			t.Errorf("hash is %s (%v), want %s", got, err, want)
		}
	})
}

// writeOut says in a document what it would leave out, turns the order of the
// voices round and splits the first.
func writeOut(document map[string]any) {
	for _, name := range []string{"team", "site", "date", "prepared_for"} {
		if document[name] == nil {
			document[name] = ""
		}
	}
	if voices, ok := document["voices"].([]any); ok {
		first := voices[0].(map[string]any)
		if count, ok := first["count"].(float64); ok {
			second := map[string]any{"count": 1}
			for name, value := range first {
				if name != "count" {
					second[name] = value
				}
			}
			first["count"] = count - 1
			voices = append(voices, second)
		}
		slices.Reverse(voices)
		document["voices"] = voices
	}
	talk := document["talk"].(map[string]any)
	if talk["method"] == nil {
		talk["method"] = "direct"
	}
	if walk, ok := document["walk"].(map[string]any); ok {
		metrics, _ := walk["metrics"].([]any)
		for _, m := range metrics {
			metric := m.(map[string]any)
			for name, standard := range map[string]any{"better": "higher", "min": 0, "max": 100, "locked": false, "incentive": 0.0} {
				if metric[name] == nil {
					metric[name] = standard
				}
			}
		}
	}
}

func TestHashTellsWhatDiffers(t *testing.T) {
	hashes := map[string]bool{}
	for _, incentive := range []float64{25, 25.000000000000004, 24} {
		a := modeltest.WorkedExample()
		a = a.WithMetric(3, a.Walk.Metrics[3].WithValue(model.Incentive, incentive))
		hash, err := document.Hash(a)
		if err != nil {
			t.Fatal(err)
		}
		hashes[hash] = true
	}
	if len(hashes) != 3 {
		t.Errorf("three assessments have %d hashes", len(hashes))
	}
}
