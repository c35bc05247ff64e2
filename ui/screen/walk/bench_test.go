package walk

import (
	"fmt"
	"testing"

	"walkyourtalk/model"
	"walkyourtalk/model/modeltest"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/uitest"
)

// many returns an assessment with a number of metrics.
func many(count int) model.Assessment {
	a := model.Assessment{Title: "Large", Talk: modeltest.WorkedExample().Talk}
	for i := range count {
		a = a.AddMetric(modeltest.Paid("", fmt.Sprintf("Metric %d", i+1), model.Constraints()[i%4], 100/float64(count)))
	}
	return a
}

func BenchmarkShow200Metrics(b *testing.B) {
	for b.Loop() {
		play(b, theme.Light, wideRoom, roomHeight, many(200))
	}
}

func BenchmarkTypeAmong200Metrics(b *testing.B) {
	s := play(b, theme.Light, wideRoom, roomHeight, many(200))
	s.table.table.FocusIncentive(100)
	for b.Loop() {
		uitest.Type(s.window, "1")
		uitest.Key(s.window, "BackSpace")
	}
}

func BenchmarkShowSample(b *testing.B) {
	for b.Loop() {
		play(b, theme.Light, wideRoom, roomHeight, sample())
	}
}
