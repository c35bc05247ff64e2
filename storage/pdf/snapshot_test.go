package pdf_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
	"walkyourtalk/storage/pdf"
)

// put writes a file and returns its path.
func put(t *testing.T, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestSnapshot(t *testing.T) {
	input := reporttest.Sample()
	// A title is not taken for keywords, whatever it says.
	input.Assessment.Title = "/Keywords (snapshot " + strings.Repeat("0", 64) + ") endobj /Info 1 0 R"
	for _, make := range []func(report.Input) report.Document{report.Full, report.Handout} {
		got, err := pdf.Snapshot(put(t, written(t, newPrinter(t), make(input), report.A4)))
		if err != nil || got != input.Snapshot {
			t.Errorf("the snapshot is %q (%v), want %q", got, err, input.Snapshot)
		}
	}
}

func TestSnapshotRefuses(t *testing.T) {
	report := written(t, newPrinter(t), report.Full(reporttest.Sample()), report.A4)
	for _, test := range []struct {
		name    string
		content []byte
		want    string
	}{
		{"empty", nil, "is not a PDF"},
		{"a picture", []byte("\xff\xd8\xff\xe0 JFIF"), "is not a PDF"},
		{"another PDF", []byte("%PDF-1.4\n1 0 obj\n<</Title (a)>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%EOF"), "bears no snapshot hash"},
		{"keywords of another kind", []byte("%PDF-1.4\n1 0 obj\n<</Keywords (snapshot 12)>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%EOF"), "bears no snapshot hash"},
		{"an unfinished string", []byte("%PDF-1.4\n%%EOF\n1 0 obj\n<</Keywords (snapshot \\"), "bears no snapshot hash"},
		{"a missing object", []byte("%PDF-1.4\ntrailer\n<</Info 9 0 R>>\n%%EOF"), "bears no snapshot hash"},
		{"a report without its hash", bytes.ReplaceAll(report, []byte("snapshot 7c1f"), []byte("snapshot 7C1F")), "bears no snapshot hash"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := put(t, test.content)
			_, err := pdf.Snapshot(path)
			if model.CodeOf(err) != model.CodeFormat || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), path) {
				t.Errorf("the error is %v", err)
			}
		})
	}
	if _, err := pdf.Snapshot(filepath.Join(t.TempDir(), "missing.pdf")); model.CodeOf(err) != model.CodeNotFound {
		t.Errorf("a missing file: %v", err)
	}
}

func TestSnapshotOfACutReport(t *testing.T) {
	report := written(t, newPrinter(t), report.Full(reporttest.Sample()), report.A4)
	for _, size := range []int{len("%PDF-"), len(report) / 2, len(report) - 100, len(report) - 10} {
		_, err := pdf.Snapshot(put(t, report[:size]))
		if model.CodeOf(err) != model.CodeDamaged || !strings.Contains(err.Error(), "is a PDF that is cut off") {
			t.Errorf("%d of %d bytes: the error is %v", size, len(report), err)
		}
	}
}

func FuzzSnapshot(f *testing.F) {
	f.Add([]byte("%PDF-1.4\n1 0 obj\n<</Title (a\\)b) /Keywords (snapshot 12)>>\nendobj\ntrailer\n<</Info 1 0 R>>\n%%EOF"))
	f.Add([]byte("%PDF-1.4 trailer /Info 1 0 R\n1 0 obj /Keywords ((("))
	f.Fuzz(func(t *testing.T, content []byte) {
		hash, err := pdf.Snapshot(put(t, content))
		if (err == nil) != (len(hash) == 64) {
			t.Errorf("the hash is %q with the error %v", hash, err)
		}
	})
}
