package main

// manager is a package manager.
type manager struct {
	program string
	refresh []string // arguments that bring the list of packages up to date
	install []string // arguments before the names of the packages
	env     string   // a setting that keeps it from asking
}

// managers returns the package managers of an operating system. On Linux the
// first that is there does the work; elsewhere their commands are only shown.
func managers(os string) []manager {
	switch os {
	case "linux":
		return []manager{
			{program: "apt-get", refresh: []string{"update", "-q"}, install: []string{"install", "-q", "-y", "--no-install-recommends"}, env: "DEBIAN_FRONTEND=noninteractive"},
			{program: "dnf", install: []string{"install", "-y"}},
			{program: "pacman", install: []string{"-Sy", "--needed", "--noconfirm"}},
			{program: "zypper", install: []string{"--non-interactive", "install"}},
		}
	case "darwin":
		return []manager{{program: "xcode-select"}, {program: "brew", install: []string{"install"}}}
	case "windows":
		return []manager{{program: "winget", install: []string{"install"}}}
	}
	return nil
}

// commands returns what installs some packages, in order.
func (m manager) commands(packages []string) []command {
	var all []command
	if m.refresh != nil {
		all = append(all, m.command(m.refresh))
	}
	return append(all, m.command(append(m.install[:len(m.install):len(m.install)], packages...)))
}

// command goes through env, which sudo lets set what it would drop.
func (m manager) command(args []string) command {
	if m.env == "" {
		return newCommand(m.program, args...)
	}
	return newCommand("env", append([]string{m.env, m.program}, args...)...)
}
