package main

import (
	"os"
	"path/filepath"
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/storage/file"
)

// destinations returns where each report is written, and makes the folder
// where many are. No two reports share a file.
func destinations(sources []source, o reportOptions) ([]string, error) {
	switch {
	case o.to == "":
		return nil, usage("-o", "is missing; name the file to write, or a folder that ends in /", nil)
	case isFolder(o.to):
		return inFolder(sources, o)
	case len(sources) > 1 || o.all:
		return nil, usage(o.to, "is one file for many reports; name a folder, which ends in /", nil)
	case hasEnding(o.to, ".html"):
		return nil, usage(o.to, "reports cannot be written as HTML in this version; end the name in .pdf", nil)
	case !hasEnding(o.to, ".pdf"):
		return nil, usage(o.to, "does not end in .pdf; end the name so, or in / for a folder", nil)
	}
	return []string{o.to}, nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return os.IsPathSeparator(path[len(path)-1]) || err == nil && info.IsDir()
}

func inFolder(sources []source, o reportOptions) ([]string, error) {
	var paths []string
	holder := map[string]string{} // some disks take a.pdf and A.pdf for one file
	for _, source := range sources {
		name := source.base + ".pdf"
		if o.kind != "full" {
			name = source.base + "-" + o.kind + ".pdf"
		}
		if other, taken := holder[strings.ToLower(name)]; taken {
			return nil, usage(source.from, "would get the same report file as {{.Other}}; rename one", model.Args{"Other": other})
		}
		holder[strings.ToLower(name)] = source.from
		paths = append(paths, filepath.Join(o.to, name))
	}
	if err := os.MkdirAll(o.to, 0o777); err != nil {
		return nil, file.WriteProblem(o.to, err)
	}
	return paths, nil
}

// apart refuses to write over what was read, whatever it is called.
func apart(written, read []string) error {
	for _, to := range written {
		target, err := os.Stat(to)
		if err != nil {
			continue // nothing is there, or writing tells
		}
		for _, from := range read {
			if source, err := os.Stat(from); err == nil && os.SameFile(source, target) {
				return usage(to, "is what is read; choose another name", nil)
			}
		}
	}
	return nil
}
