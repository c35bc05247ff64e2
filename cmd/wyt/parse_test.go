package main

import (
	"flag"
	"io"
	"slices"
	"testing"
)

func TestParse(t *testing.T) {
	tests := map[string]struct {
		args, operands []string
		to             string
	}{
		"options last":     {[]string{"a", "b", "-o", "c"}, []string{"a", "b"}, "c"},
		"options first":    {[]string{"--o", "c", "a", "b"}, []string{"a", "b"}, "c"},
		"options between":  {[]string{"a", "-o=c", "b"}, []string{"a", "b"}, "c"},
		"a dash alone":     {[]string{"-", "-o", "c"}, []string{"-"}, "c"},
		"after two dashes": {[]string{"a", "--", "-o", "c"}, []string{"a", "-o", "c"}, ""},
		"dashes as value":  {[]string{"-o", "--", "a"}, []string{"a"}, "--"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			options := flag.NewFlagSet("", flag.ContinueOnError)
			options.SetOutput(io.Discard)
			to := options.String("o", "", "")
			operands, err := parse(options, test.args)
			if err != nil || !slices.Equal(operands, test.operands) || *to != test.to {
				t.Errorf("operands %q, -o %q, error %v; want %q and %q", operands, *to, err, test.operands, test.to)
			}
		})
	}
}

func TestPoints(t *testing.T) {
	for text, want := range map[string]float64{"0": 0, "5": 5, "22.5": 22.5, "100": 100, "1e1": 10} {
		if got, err := points("--margin", text); err != nil || got != want {
			t.Errorf("%s is %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "-3", "140", "100.001", "NaN", "Inf", "-Inf", "five", "5 %", "1e400"} {
		if got, err := points("--margin", text); err == nil {
			t.Errorf("%q is taken as %v", text, got)
		}
	}
}

func TestSlug(t *testing.T) {
	for title, want := range map[string]string{
		"Harbor Support, Tier 1": "harbor-support-tier-1",
		"../../etc/passwd":       "etc-passwd",
		"Größe & Zürich":         "größe-zürich",
		"…":                      "",
		"a234567890 b234567890 c234567890 d234567890 e234567890 f2345 g": "a234567890-b234567890-c234567890-d234567890-e234567890-f2345",
	} {
		if got := slug(title); got != want {
			t.Errorf("%q is %q, want %q", title, got, want)
		}
	}
}
