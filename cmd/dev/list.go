package main

import "slices"

// buildNeeds returns what compiling the app takes on an operating system.
func buildNeeds(os string) []need {
	needs := []need{{
		"a C compiler", "the window toolkit and SQLite are partly written in C", compiler,
		map[string][]string{
			"apt-get": {"gcc", "libc6-dev"}, "dnf": {"gcc"}, "pacman": {"gcc"}, "zypper": {"gcc"},
			"xcode-select": {"--install"}, "winget": {"BrechtSanders.WinLibs.POSIX.UCRT"},
		},
	}}
	if os != "linux" {
		return needs
	}
	return append(needs,
		need{
			"pkg-config", "the build asks it where the libraries are", program("pkg-config"),
			map[string][]string{
				"apt-get": {"pkg-config"}, "dnf": {"pkgconf-pkg-config"}, "pacman": {"pkgconf"}, "zypper": {"pkg-config"},
			},
		},
		need{
			"the headers of OpenGL", "the window is drawn with it", headers("gl"),
			map[string][]string{
				"apt-get": {"libgl1-mesa-dev"}, "dnf": {"mesa-libGL-devel"}, "pacman": {"libglvnd"}, "zypper": {"Mesa-libGL-devel"},
			},
		},
		need{
			"the headers of X11", "the window opens on X11 desktops", headers("x11", "xcursor", "xrandr", "xinerama", "xi", "xxf86vm"),
			map[string][]string{
				"apt-get": {"libx11-dev", "libxcursor-dev", "libxrandr-dev", "libxinerama-dev", "libxi-dev", "libxxf86vm-dev"},
				"dnf":     {"libX11-devel", "libXcursor-devel", "libXrandr-devel", "libXinerama-devel", "libXi-devel", "libXxf86vm-devel"},
				"pacman":  {"libx11", "libxcursor", "libxrandr", "libxinerama", "libxi", "libxxf86vm"},
				"zypper":  {"libX11-devel", "libXcursor-devel", "libXrandr-devel", "libXinerama-devel", "libXi-devel", "libXxf86vm-devel"},
			},
		},
		need{
			"the headers of Wayland", "the window opens on Wayland desktops", headers("wayland-client", "wayland-cursor", "wayland-egl", "xkbcommon"),
			map[string][]string{
				"apt-get": {"libwayland-dev", "libxkbcommon-dev"}, "dnf": {"wayland-devel", "libxkbcommon-devel"},
				"pacman": {"wayland", "libxkbcommon"}, "zypper": {"wayland-devel", "libxkbcommon-devel"},
			},
		},
	)
}

// testNeeds returns what the tests take on an operating system, beyond what
// compiling takes. The test of the real window runs on Linux only.
func testNeeds(os string) []need {
	needs := []need{
		{
			"qpdf", "the tests check the structure of the reports with it", program("qpdf"),
			map[string][]string{
				"apt-get": {"qpdf"}, "dnf": {"qpdf"}, "pacman": {"qpdf"}, "zypper": {"qpdf"}, "brew": {"qpdf"}, "winget": {"QPDF.QPDF"},
			},
		},
		{
			"pdftotext", "the tests read the text of the reports with it", program("pdftotext"),
			map[string][]string{
				"apt-get": {"poppler-utils"}, "dnf": {"poppler-utils"}, "pacman": {"poppler"}, "zypper": {"poppler-tools"},
				"brew": {"poppler"}, "winget": {"oschwartz10612.Poppler"},
			},
		},
	}
	if os != "linux" {
		return needs
	}
	return append(needs,
		need{
			"Xvfb", "the test of the real window opens it on this display that nobody sees", program("Xvfb"),
			map[string][]string{
				"apt-get": {"xvfb"}, "dnf": {"xorg-x11-server-Xvfb"}, "pacman": {"xorg-server-xvfb"}, "zypper": {"xorg-x11-server-Xvfb"},
			},
		},
		need{
			"a software OpenGL driver", "that display has no graphics card",
			file("/usr/lib*/dri/swrast_dri.so", "/usr/lib/*/dri/swrast_dri.so", "/usr/lib*/libgallium-*.so", "/usr/lib/*/libgallium-*.so"),
			map[string][]string{
				"apt-get": {"libgl1-mesa-dri"}, "dnf": {"mesa-dri-drivers"}, "pacman": {"mesa"}, "zypper": {"Mesa-dri"},
			},
		},
		need{"openbox", "the window gets and gives up the focus as on a desktop", program("openbox"), everywhere("openbox")},
		need{"xdotool", "the test presses keys with it", program("xdotool"), everywhere("xdotool")},
	)
}

// everywhere names a package that every Linux package manager calls the same.
func everywhere(name string) map[string][]string {
	packages := map[string][]string{}
	for _, m := range managers("linux") {
		packages[m.program] = []string{name}
	}
	return packages
}

// packagesOf returns what a manager installs for some needs, sorted.
func packagesOf(needs []need, program string) []string {
	var names []string
	for _, n := range needs {
		names = append(names, n.packages[program]...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}
