package ui

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

// folder returns where the person last read or wrote a file, else their home.
func (a *App) folder() string {
	if folder := a.fyne.Preferences().String(prefFolder); isFolder(folder) {
		return folder
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "."
	}
	if documents := filepath.Join(home, "Documents"); isFolder(documents) {
		return documents
	}
	return home
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// fileAt returns the file that a person means: what they type may stand in
// quotation marks, begin with ~ for their home, or begin in the last folder.
func (a *App) fileAt(typed string) (string, error) {
	typed = strings.Trim(strings.TrimSpace(typed), `"`)
	if typed == "" || os.IsPathSeparator(typed[len(typed)-1]) {
		return "", model.Invalidf("", "Type the name of a file after the folder", nil)
	}
	if rest, inHome := strings.CutPrefix(typed, "~"); inHome && rest != "" && os.IsPathSeparator(rest[0]) {
		if home, err := os.UserHomeDir(); err == nil {
			typed = home + rest
		}
	}
	if filepath.IsAbs(typed) {
		return filepath.Clean(typed), nil
	}
	return filepath.Join(a.folder(), typed), nil
}

// existingAt returns the file that a person means, with the ending where it was
// left out. The error is a *[model.Error].
func (a *App) existingAt(typed, ending string) (string, error) {
	path, err := a.fileAt(typed)
	if err != nil {
		return "", err
	}
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		if whole := withEnding(path, ending); whole != path && isThere(whole) {
			return whole, nil
		}
		return "", &model.Error{Code: model.CodeNotFound, Field: filepath.Base(path), Text: "does not exist; check the name", Err: err}
	}
	if err != nil {
		return "", unreadable(filepath.Base(path), err)
	}
	if info.IsDir() {
		return "", model.Invalidf(filepath.Base(path), "is a folder; type the name of a file in it", nil)
	}
	return path, nil
}

// isThere reports whether a path leads to anything.
func isThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// unreadable returns the error for what the system gives no plain reason for.
func unreadable(name string, err error) error {
	return &model.Error{
		Code: model.CodeDisk, Field: name, Text: "cannot be read; check that it is there and that you may read it", Err: err,
	}
}

// fileNameMost is how many characters of a title go into a file's name.
const fileNameMost = 80

// fileName returns a title as a file's name that every system takes.
func fileName(title string) string {
	kept := strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || strings.ContainsRune(`<>:"/\|?*`, r) {
			return ' '
		}
		return r
	}, title)
	runes := []rune(strings.Join(strings.Fields(kept), " "))
	name := strings.Trim(string(runes[:min(len(runes), fileNameMost)]), " .")
	if name == "" {
		return words.L("Untitled")
	}
	return name
}

func withEnding(path, ending string) string {
	if strings.HasSuffix(strings.ToLower(path), strings.ToLower(ending)) {
		return path
	}
	return path + ending
}
