package pdf_test

import (
	"math"
	"sync"
	"testing"

	"github.com/jung-kurt/gofpdf"

	"walkyourtalk/assets"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/report"
)

// The widths are those that the PDF library writes into its files.
func TestTextWidth(t *testing.T) {
	printer := newPrinter(t)
	for style, file := range map[chart.Style]string{
		chart.Regular: "font/NotoSans-Regular.ttf", chart.Bold: "font/NotoSans-Bold.ttf", chart.Mono: "font/DejaVuSansMono.ttf",
	} {
		data, err := assets.Fonts.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		library := gofpdf.New("P", "pt", "A4", "")
		library.AddUTF8FontFromBytes("font", "", data)
		library.SetFont("font", "", 10)
		known := 0
		for r := rune(1); r < math.MaxUint16; r++ {
			if style != chart.Mono && !printer.Has(r) {
				continue
			}
			known++
			if got, want := printer.TextWidth(string(r), 10, style), library.GetStringWidth(string(r)); math.Abs(got-want) > 1e-9 && style != chart.Mono {
				t.Fatalf("%s: %U is %v wide, want %v", file, r, got, want)
			}
		}
		if known < 2000 {
			t.Errorf("%s has %d characters", file, known)
		}
	}
	// A digit of the fixed-pitch typeface is 1233/2048 of its size wide.
	if got := printer.TextWidth("0", 1000, chart.Mono); got != 602 {
		t.Errorf("a fixed-pitch digit is %v wide, want 602", got)
	}
}

func TestHas(t *testing.T) {
	printer := newPrinter(t)
	for r, want := range map[rune]bool{
		'A': true, 'ß': true, 'Ω': true, 'Ж': true, '\u00A0': true, '–': true, '×': true, '…': true, report.Substitute: true,
		'\u2212': false, '\u2192': false, '\u2264': false, '支': false, '\U0001F600': false, 'ש': false, -1: false, math.MaxInt32: false,
	} {
		if got := printer.Has(r); got != want {
			t.Errorf("Has(%U) is %v", r, got)
		}
	}
}

// A printer may be used by several goroutines.
func TestConcurrentUse(t *testing.T) {
	printer := newPrinter(t)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for r := rune(0); r < 0x3000; r += 7 {
				printer.TextWidth(string(r), 12, chart.Bold)
				printer.Has(r)
			}
		})
	}
	group.Wait()
}
