package main

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"walkyourtalk/assets"
)

// TestLinksNoToolkit: a server without a display or graphics library runs wyt.
func TestLinksNoToolkit(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	packages := strings.Fields(string(out))
	for _, path := range packages {
		if strings.HasPrefix(path, "fyne.io/") || strings.HasPrefix(path, "github.com/go-gl/") || strings.HasPrefix(path, "walkyourtalk/ui") {
			t.Errorf("wyt links %s", path)
		}
	}
	if len(packages) < 50 {
		t.Errorf("only %d packages are listed", len(packages))
	}
}

// TestVersionIsTheApps: the window's metadata and the programs say the same
// version.
func TestVersionIsTheApps(t *testing.T) {
	metadata, err := os.ReadFile("../../FyneApp.toml")
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`(?m)^Version = "(.*)"$`).FindSubmatch(metadata)
	if len(found) != 2 || string(found[1]) != strings.TrimSpace(assets.Version) {
		t.Errorf("FyneApp.toml has %q, the program says %q", found, assets.Version)
	}
}
