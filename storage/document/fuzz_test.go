package document_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/storage/document"
)

// FuzzRead holds that no text makes reading panic, that what is refused gets a
// sentence, and that what is read survives writing with the same hash.
func FuzzRead(f *testing.F) {
	example, err := os.ReadFile(filepath.Join("testdata", "example.wyt.json"))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(example)
	for _, text := range []string{
		"", "{", minimal(""), minimal(`, "headcount": -0`), minimal(`, "team": "\ud83d\ude00"`),
		minimal(`, "voices": [{"count": 1e9, "ranking": {"quality": 1, "cost": 2, "time": 3, "risk": 5}}]`),
	} {
		f.Add([]byte(text))
	}
	known := catalogue(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := document.Read(bytes.NewReader(data), "a.json", known)
		if err != nil {
			if model.CodeOf(err) == "" {
				t.Fatalf("no sentence for people: %v", err)
			}
			return
		}
		hash, err := document.Hash(a)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := document.Write(&b, a); err != nil {
			t.Fatal(err)
		}
		again, err := document.Read(&b, "", model.Catalogue{})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := document.Hash(again); got != hash || err != nil {
			t.Errorf("hash is %s (%v) after writing, was %s", got, err, hash)
		}
	})
}
