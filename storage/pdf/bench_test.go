package pdf_test

import (
	"bytes"
	"testing"

	"walkyourtalk/model/report"
	"walkyourtalk/model/report/reporttest"
)

// The whole way of the sample report: document, pages, file. The target is
// under 150 ms and 150,000 bytes.
func BenchmarkReport(b *testing.B) {
	printer, input := newPrinter(b), reporttest.Sample()
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		document := report.Full(input)
		if err := printer.Write(&out, document, report.Layout(document, report.A4, printer)); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(out.Len()), "bytes")
}

// The pages alone, which a preview paints.
func BenchmarkLayout(b *testing.B) {
	printer, document := newPrinter(b), report.Full(reporttest.Sample())
	for b.Loop() {
		report.Layout(document, report.A4, printer)
	}
}
