package pdf_test

import (
	"bytes"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
	"walkyourtalk/storage/pdf"
)

func newPrinter(t testing.TB) *pdf.Printer {
	t.Helper()
	printer, err := pdf.New()
	if err != nil {
		t.Fatal(err)
	}
	return printer
}

// written lays a document out on A4, checks its pages, and returns the bytes of
// its PDF.
func written(t testing.TB, printer *pdf.Printer, document report.Document, paper report.Paper) []byte {
	t.Helper()
	result := report.Layout(document, paper, printer)
	for _, problem := range reporttest.Problems(result.Pages, paper, printer) {
		t.Errorf("%s on %s: %s", document.Kind, paper.Name(), problem)
	}
	var out bytes.Buffer
	if err := printer.Write(&out, document, result); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// installed skips a test without a program, except where the environment says
// CI: there the program must be installed.
func installed(t *testing.T, name string) {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is not installed; go run ./cmd/dev test installs it", name)
		}
		t.Skipf("%s is not installed; go run ./cmd/dev test installs it", name)
	}
}

// tool runs a program over a PDF and returns what it prints.
func tool(t *testing.T, document []byte, name string, args ...string) string {
	t.Helper()
	installed(t, name)
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, document, 0o644); err != nil {
		t.Fatal(err)
	}
	for i, arg := range args {
		if arg == "REPORT" {
			args[i] = path
		}
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

func TestSample(t *testing.T) {
	printer, input := newPrinter(t), reporttest.Sample()
	full, handout := report.Full(input), report.Handout(input)
	for _, test := range []struct {
		name     string
		document report.Document
		paper    report.Paper
		pages    string
		size     string
		texts    []string
	}{
		{"full on A4", full, report.A4, "Pages: 4", "595.28 x 841.89 pts (A4)", []string{
			"Do we walk our talk?", "Not walking the talk", "Talk 41.7 %", "Walk 65 %", "+31.7", "–16.7",
			"Average talk, hold and after-call work per contact.", "Page 4 of 4", "7c1f09ae4b62d8e3 7c1f09ae4b62d8e3",
		}},
		{"full on Letter", full, report.Letter, "Pages: 4", "612 x 792 pts (letter)", []string{"Page 4 of 4"}},
		{"handout on A4", handout, report.A4, "Pages: 1", "595.28 x 841.89 pts (A4)", []string{"About 32 of every 100 points", "Page 1 of 1"}},
		{"handout on Letter", handout, report.Letter, "Pages: 1", "612 x 792 pts (letter)", []string{"Nobody did anything wrong"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			document := written(t, printer, test.document, test.paper)
			if size := len(document); size >= 150_000 {
				t.Errorf("has %d bytes, not under 150,000", size)
			}
			if said := tool(t, document, "qpdf", "--check", "REPORT"); !strings.Contains(said, "No syntax or stream encoding errors found") {
				t.Errorf("qpdf says %s", said)
			}
			text := tool(t, document, "pdftotext", "REPORT", "-")
			for _, want := range test.texts {
				if !strings.Contains(text, want) {
					t.Errorf("the text lacks %q", want)
				}
			}
			info := tool(t, document, "pdfinfo", "REPORT")
			for _, want := range []string{test.pages, test.size, "Harbor Support, Tier 1", "Creator: Walk Your Talk", "snapshot 7c1f09ae4b62d8e3"} {
				if !strings.Contains(info, want) {
					t.Errorf("pdfinfo lacks %q: %s", want, info)
				}
			}
		})
	}
}

// The words of the text that pdftotext finds stand where the layout put them:
// widths in the file are the measured ones.
func TestWidthsInTheFile(t *testing.T) {
	printer := newPrinter(t)
	const words = "Ångström_Wörter_Ωμέγα_Привет_fi–ffl…AVAT"
	scene := chart.Scene{Width: 800, Height: 200}
	for i, style := range []chart.Style{chart.Regular, chart.Bold} {
		scene.Add(chart.Text{At: chart.Point{X: 100, Y: 50 + 50*float64(i)}, Text: words, Size: 20, Style: style, Color: chart.Ink})
	}
	var out bytes.Buffer
	if err := printer.Write(&out, report.Document{}, report.Result{Pages: []report.Page{{Scene: scene}}}); err != nil {
		t.Fatal(err)
	}
	boxes := tool(t, out.Bytes(), "pdftotext", "-bbox", "REPORT", "-")
	ends := regexp.MustCompile(`xMax="([0-9.]+)"`).FindAllStringSubmatch(boxes, -1)
	for i, style := range []chart.Style{chart.Regular, chart.Bold} {
		want := 0.72 * (100 + printer.TextWidth(words, 20, style))
		if got, err := strconv.ParseFloat(ends[i][1], 64); err != nil || math.Abs(got-want) > 0.02 {
			t.Errorf("the words end at %v (%v), want %v", got, err, want)
		}
	}
}

func TestMetadata(t *testing.T) {
	printer, input := newPrinter(t), reporttest.Sample()
	input.Assessment.Title = "Büro 支持 \U0001F600 (a\\b)"
	input.Assessment.Date = ""
	document := written(t, printer, report.Full(input), report.A4)
	info := tool(t, document, "pdfinfo", "REPORT")
	for _, want := range []string{"Title: Full report: Büro 支持 \U0001F600 (a\\b)", "Subject: Talk and walk", "CreationDate: Thu Jan 1 00:00:00 1970"} {
		if !strings.Contains(info, want) {
			t.Errorf("pdfinfo lacks %q: %s", want, info)
		}
	}
	for _, want := range []string{"/Lang (en)\n", "/DisplayDocTitle true", "/Outlines"} {
		if !bytes.Contains(document, []byte(want)) {
			t.Errorf("the catalog lacks %q", want)
		}
	}
	text := tool(t, document, "pdftotext", "REPORT", "-")
	if want := "Characters that this report's typefaces lack are printed as \uFFFD: U+652F, U+6301, U+1F600."; !strings.Contains(text, want) {
		t.Errorf("the text lacks %q", want)
	}
}

// The same input gives the same bytes, from one printer or from two.
func TestDeterminism(t *testing.T) {
	first, second := newPrinter(t), newPrinter(t)
	for _, make := range []func(report.Input) report.Document{report.Full, report.Handout} {
		want := written(t, first, make(reporttest.Sample()), report.A4)
		for _, printer := range []*pdf.Printer{first, second, second} {
			if got := written(t, printer, make(reporttest.Sample()), report.A4); !bytes.Equal(got, want) {
				t.Error("the bytes differ from run to run")
			}
		}
	}
}

// What cannot be drawn is an error, and the old file stays.
func TestNothingHalfWritten(t *testing.T) {
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	nowhere := chart.Scene{Width: 100, Height: 100}
	nowhere.Add(chart.Rect{At: chart.Point{X: math.NaN()}, Width: 1, Height: 1, Fill: chart.Ink})
	for name, result := range map[string]report.Result{
		"no pages":       {},
		"not a number":   {Pages: []report.Page{{Scene: nowhere}}},
		"without a size": {Pages: []report.Page{{Scene: chart.Scene{Width: math.Inf(1)}}}},
	} {
		err := newPrinter(t).WriteFile(path, report.Document{}, result)
		var e *model.Error
		if !errors.As(err, &e) || e.Code != model.CodeInvalid {
			t.Errorf("%s: the error is %v", name, err)
		}
		if kept, _ := os.ReadFile(path); string(kept) != "old" {
			t.Errorf("%s: the old file is %q now", name, kept)
		}
	}
}

func TestWriteFile(t *testing.T) {
	printer, document := newPrinter(t), report.Full(reporttest.Sample())
	result := report.Layout(document, report.A4, printer)
	path := filepath.Join(t.TempDir(), "report.pdf")
	if err := printer.WriteFile(path, document, result); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, written(t, printer, document, report.A4)) {
		t.Errorf("the file differs from what Write writes (%v)", err)
	}
	if err := printer.WriteFile(filepath.Join(path, "below"), document, result); err == nil {
		t.Error("a file was written below a file")
	}
}
