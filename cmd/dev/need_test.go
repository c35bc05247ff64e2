package main

import (
	"slices"
	"testing"
)

func TestUnmet(t *testing.T) {
	tests := map[string]struct {
		machine *fake
		want    []string
	}{
		"complete":                {complete(), nil},
		"no compiler":             {complete().without("gcc"), []string{"a C compiler"}},
		"no header of one kind":   {complete().without("xrandr"), []string{"the headers of X11"}},
		"no keyboard on Wayland":  {complete().without("xkbcommon"), []string{"the headers of Wayland"}},
		"no driver":               {complete().without("/usr/lib/*/dri/swrast_dri.so"), []string{"a software OpenGL driver"}},
		"no pkg-config, no proof": {complete().without("pkg-config"), []string{"pkg-config", "the headers of OpenGL", "the headers of X11", "the headers of Wayland"}},
		"empty": {&fake{}, []string{
			"a C compiler", "pkg-config", "the headers of OpenGL", "the headers of X11", "the headers of Wayland", "qpdf",
			"pdftotext", "Xvfb", "a software OpenGL driver", "openbox", "xdotool",
		}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			needs := slices.Concat(buildNeeds("linux"), testNeeds("linux"))
			if got := names(test.machine.host("linux").unmet(needs)); !slices.Equal(got, test.want) {
				t.Errorf("unmet: %q, want %q", got, test.want)
			}
		})
	}
}

// TestEveryNeedCanBeMet: each need names packages for every package manager of
// each system on which it is one, so that no remedy leaves a need out.
func TestEveryNeedCanBeMet(t *testing.T) {
	for _, os := range []string{"linux", "darwin", "windows"} {
		for _, n := range slices.Concat(buildNeeds(os), testNeeds(os)) {
			met := 0
			for _, m := range managers(os) {
				if len(n.packages[m.program]) > 0 {
					met++
				}
			}
			if met == 0 || os == "linux" && met < len(managers(os)) {
				t.Errorf("%s: %s has packages for %d of %d managers", os, n.name, met, len(managers(os)))
			}
		}
	}
}

func TestNoWindowTestOutsideLinux(t *testing.T) {
	for _, os := range []string{"darwin", "windows"} {
		if got := names(testNeeds(os)); !slices.Equal(got, []string{"qpdf", "pdftotext"}) {
			t.Errorf("%s: %q", os, got)
		}
	}
}

func names(needs []need) []string {
	var all []string
	for _, n := range needs {
		all = append(all, n.name)
	}
	return all
}
