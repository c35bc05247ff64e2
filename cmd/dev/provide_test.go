package main

import (
	"slices"
	"strings"
	"testing"
)

func TestProvideNothing(t *testing.T) {
	machine := complete().with("apt-get")
	w, out := workshopOn(machine.host("linux"))
	if err := w.provide(buildNeeds("linux")); err != nil || len(machine.ran) > 0 || out.Len() > 0 {
		t.Errorf("ran %q, said %q, error %v; want nothing at all", machine.ran, out, err)
	}
}

func TestProvideInstalls(t *testing.T) {
	bringX11 := func(f *fake) { f.libraries = append(f.libraries, "xi") }
	tests := map[string]struct {
		manager string
		user    bool
		want    []string
	}{
		"apt": {"apt-get", false, []string{
			"env DEBIAN_FRONTEND=noninteractive apt-get update -q",
			"env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends libx11-dev libxcursor-dev libxi-dev libxinerama-dev libxrandr-dev libxxf86vm-dev",
		}},
		"apt with sudo": {"apt-get", true, []string{
			"sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q",
			"sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends libx11-dev libxcursor-dev libxi-dev libxinerama-dev libxrandr-dev libxxf86vm-dev",
		}},
		"dnf":              {"dnf", false, []string{"dnf install -y libX11-devel libXcursor-devel libXi-devel libXinerama-devel libXrandr-devel libXxf86vm-devel"}},
		"pacman":           {"pacman", false, []string{"pacman -Sy --needed --noconfirm libx11 libxcursor libxi libxinerama libxrandr libxxf86vm"}},
		"zypper with sudo": {"zypper", true, []string{"sudo zypper --non-interactive install libX11-devel libXcursor-devel libXi-devel libXinerama-devel libXrandr-devel libXxf86vm-devel"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			machine := complete().without("xi").with(test.manager, "sudo")
			machine.brings = map[string]func(*fake){"libxi-dev": bringX11, "libXi-devel": bringX11, "libxi": bringX11}
			h := machine.host("linux")
			h.superuser = !test.user
			w, out := workshopOn(h)
			if err := w.provide(buildNeeds("linux")); err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(machine.ran, test.want) {
				t.Errorf("ran\n%s\nwant\n%s", strings.Join(machine.ran, "\n"), strings.Join(test.want, "\n"))
			}
			if want := "the headers of X11: the window opens on X11 desktops"; !strings.Contains(out.String(), want) {
				t.Errorf("said %q, want it to hold %q", out, want)
			}
		})
	}
}

func TestProvideGivesUp(t *testing.T) {
	tests := map[string]struct {
		os      string
		machine *fake
		user    bool
		runs    int
		want    []string // parts of the error
	}{
		"no package manager":    {"linux", complete().without("gcc"), false, 0, []string{"none of apt-get, dnf, pacman and zypper"}},
		"neither root nor sudo": {"linux", complete().without("gcc").with("dnf"), true, 0, []string{"run this, then try again", "dnf install -y gcc"}},
		"installing fails":      {"linux", failing(complete().without("gcc").with("dnf"), "dnf"), false, 1, []string{"exit status 100", "dnf install -y gcc"}},
		"installed, not there":  {"linux", complete().without("gcc").with("dnf"), false, 1, []string{"still not found", "a C compiler"}},
		"macOS":                 {"darwin", complete().without("gcc", "qpdf").with("brew"), true, 0, []string{"xcode-select --install && brew install qpdf"}},
		"Windows":               {"windows", complete().without("gcc", "qpdf"), true, 0, []string{"winget install BrechtSanders.WinLibs.POSIX.UCRT QPDF.QPDF"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			h := test.machine.host(test.os)
			h.superuser = !test.user
			w, _ := workshopOn(h)
			err := w.provide(slices.Concat(buildNeeds(test.os), testNeeds(test.os)))
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range test.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("error %q does not hold %q", err, part)
				}
			}
			if len(test.machine.ran) != test.runs {
				t.Errorf("ran %q, want %d commands", test.machine.ran, test.runs)
			}
		})
	}
}

func failing(f *fake, prefix string) *fake {
	f.fails = prefix
	return f
}
