package widget

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/words"
)

// metricDetail returns a metric's abbreviation and which way it is better.
func metricDetail(m model.Metric) string {
	better := words.L(m.Better.Phrase())
	if strings.TrimSpace(m.Abbreviation) == "" {
		return better
	}
	return m.Abbreviation + " · " + better
}

// splitWords returns a split's largest part and the other parts: "Cost" and "",
// "Cost 60" and "Quality 40", or "Cost 60" and "Q 30 T 10".
func splitWords(split model.Shares) (first, second string) {
	main := split.Largest()[0]
	var others []model.Constraint
	for _, c := range model.Constraints() {
		if c != main && split[c] > 0 {
			others = append(others, c)
		}
	}
	first = words.L(main.Name())
	switch len(others) {
	case 0:
		return first, ""
	case 1:
		second = words.L(others[0].Name()) + " " + figure.Short(split[others[0]])
	default:
		var parts []string
		for _, c := range others {
			parts = append(parts, c.Letter()+" "+figure.Short(split[c]))
		}
		second = strings.Join(parts, " ")
	}
	return first + " " + figure.Short(split[main]), second
}
