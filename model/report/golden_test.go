package report_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/gap"
	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The tree of a document, as text, is what its golden file holds.
func TestDocuments(t *testing.T) {
	input := reporttest.Sample()
	for _, document := range []report.Document{report.Full(input), report.Handout(input)} {
		t.Run(string(document.Kind), func(t *testing.T) {
			got := outline(document)
			golden := filepath.Join("testdata", string(document.Kind)+".txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("the document differs from %s; look at it with -update and git diff:\n%s", golden, firstDifference(got, string(want)))
			}
		})
	}
}

func firstDifference(got, want string) string {
	wants := strings.Split(want, "\n")
	for i, line := range strings.Split(got, "\n") {
		if i >= len(wants) || line != wants[i] {
			return fmt.Sprintf("line %d: %s", i+1, line)
		}
	}
	return "it ends early"
}

// outline writes a document's tree with one block a line.
func outline(d report.Document) string {
	o := &outliner{}
	o.line("kind: %s", d.Kind)
	o.line("title: %s", d.Meta.Title)
	o.line("subject: %s", d.Meta.Subject)
	o.line("snapshot: %s, date: %s, language: %s", d.Meta.Snapshot, d.Meta.Date, d.Meta.Language)
	o.line("header: %s | %s | %s", d.Header.Left, d.Header.Right, d.Header.End)
	for _, section := range d.Sections {
		o.line("section")
		o.within(section)
	}
	return o.String()
}

type outliner struct {
	strings.Builder
	depth int
}

func (o *outliner) line(format string, args ...any) {
	line := fmt.Sprintf(strings.Repeat("  ", o.depth)+format, args...)
	o.WriteString(strings.ReplaceAll(line, "\u00a0", "~") + "\n")
}

func (o *outliner) within(blocks []report.Block) {
	o.depth++
	for _, block := range blocks {
		o.block(block)
	}
	o.depth--
}

func (o *outliner) block(block report.Block) {
	switch b := block.(type) {
	case report.Heading:
		o.line("heading %d: %s%s", b.Level, b.Text, after(" | ", b.Note))
	case report.Paragraph:
		o.line("paragraph: %s", b.Text)
	case report.Figure:
		o.line("figure: %s", b.Draw(600, reporttest.Measure{}).Alt)
	case report.Box:
		o.line("box: tone %d, mark %s", b.Tone, mark(b.Mark))
		for _, f := range b.Figures {
			o.line("  %s %s", f.Value, f.Label)
		}
		o.within(b.Blocks)
	case report.Columns:
		for _, part := range b.Parts {
			o.line("column %g", part.Share)
			o.within(part.Blocks)
		}
	case report.Table:
		o.table(b)
	case report.List:
		for _, item := range b.Items {
			o.line("item %s: %s", mark(b.Bullet), item.Text)
		}
	default:
		o.line("%T: %v", block, block)
	}
}

func (o *outliner) table(t report.Table) {
	var titles []string
	for _, column := range t.Columns {
		titles = append(titles, column.Title)
	}
	o.line("table: %s", strings.Join(titles, " | "))
	for _, row := range t.Rows {
		var cells []string
		for _, cell := range row {
			var lines []string
			for _, l := range cell {
				lines = append(lines, strings.TrimSpace(mark(l.Mark)+" "+l.Text.String()))
			}
			cells = append(cells, strings.Join(lines, " / "))
		}
		o.line("  %s", strings.Join(cells, " | "))
	}
}

func mark(m report.Mark) string {
	switch m := m.(type) {
	case report.BadgeMark:
		return "[" + model.Constraint(m).Letter() + "]"
	case report.VerdictMark:
		return "[" + string(gap.Verdict(m)) + "]"
	case report.Bullet:
		return []string{report.CheckBullet: "check", report.ChevronBullet: "chevron"}[m]
	}
	return ""
}

func after(separator, text string) string {
	if text == "" {
		return ""
	}
	return separator + text
}
