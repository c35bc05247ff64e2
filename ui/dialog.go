package ui

import (
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// dialogWidth is the width of the window's questions.
const dialogWidth = 520

// tell says something that needs no decision.
func (a *App) tell(title, text string) {
	var modal *widget.Modal
	ok := widget.NewButton(words.L("Close"), func() { modal.Close() }).Ranked(widget.Primary)
	modal = widget.ShowModal(a.window.Canvas(), title, dialogWidth, widget.NewText(text).Wrapped(), ok, ok)
}

// ask asks for a yes to something that cannot be undone.
func (a *App) ask(title, text, yes string, act func()) {
	var modal *widget.Modal
	no := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	do := widget.NewButton(yes, func() {
		modal.Close()
		act()
	}).Ranked(widget.Primary)
	modal = widget.ShowModal(a.window.Canvas(), title, dialogWidth, widget.NewText(text).Wrapped(), no, no, do)
}

// askSave asks where to write a file. The toolkit's own dialog empties an
// existing file before anything is written; this one leaves that to the writer,
// which replaces a file only by a whole one. write is told the path and returns
// what went wrong, which the question then shows.
func (a *App) askSave(title, name, ending, button string, write func(path string, done func(error))) {
	path := widget.NewField(words.L("File"), filepath.Join(a.folder(), name+ending), "")
	var modal *widget.Modal
	replacing := ""
	save := widget.NewButton(button, nil).Ranked(widget.Primary)
	folder := widget.NewButton(words.L("Folder…"), func() { a.chooseFolder(path) })
	cancel := widget.NewButton(words.L("Cancel"), func() { modal.Close() })
	path.Entry.OnChanged = func(string) {
		save.SetText(button)
		path.SetProblem("")
		replacing = ""
	}
	submit := func() {
		target := withEnding(strings.TrimSpace(path.Entry.Text), ending)
		if _, err := os.Stat(target); err == nil && replacing != target {
			replacing = target
			path.SetProblem(words.L("There is a file with this name. Press again to replace it, or choose another name."))
			save.SetText(words.L("Replace"))
			return
		}
		write(target, func(err error) {
			if err != nil {
				path.SetProblem(a.sentence(err))
				return
			}
			a.fyne.Preferences().SetString(prefFolder, filepath.Dir(target))
			modal.Close()
		})
	}
	save.OnTapped(submit)
	path.Entry.OnSubmitted = func(string) { submit() }
	content := layout.Column(8, path, layout.Row(8, folder))
	modal = widget.ShowModal(a.window.Canvas(), title, dialogWidth, content, path.Entry, cancel, save)
}

// chooseFolder puts another folder in front of the file's name.
func (a *App) chooseFolder(path *widget.Field) {
	chooser := dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		if err != nil {
			path.SetProblem(err.Error())
			return
		}
		if folder != nil {
			path.Entry.SetText(filepath.Join(folder.Path(), filepath.Base(path.Entry.Text)))
		}
	}, a.window)
	chooser.Show()
	chooser.Resize(fyne.NewSize(820, 560)) // the toolkit knows no size before it is shown
}

// askFile asks for a file with one of the endings and hands its path on.
func (a *App) askFile(endings []string, use func(path string)) {
	chooser := dialog.NewFileOpen(func(file fyne.URIReadCloser, err error) {
		if err != nil {
			a.tell(words.L("The file cannot be read"), err.Error())
			return
		}
		if file == nil {
			return
		}
		path := file.URI().Path()
		if err := file.Close(); err != nil {
			fyne.LogError("closing a chosen file", err)
		}
		a.fyne.Preferences().SetString(prefFolder, filepath.Dir(path))
		use(path)
	}, a.window)
	chooser.SetFilter(storage.NewExtensionFileFilter(endings))
	if folder, err := storage.ListerForURI(storage.NewFileURI(a.folder())); err == nil {
		chooser.SetLocation(folder)
	}
	chooser.Show()
	chooser.Resize(fyne.NewSize(820, 560)) // the toolkit knows no size before it is shown
}

// folder returns where the person last read or wrote a file, else their home.
func (a *App) folder() string {
	if folder := a.fyne.Preferences().String(prefFolder); folder != "" {
		if info, err := os.Stat(folder); err == nil && info.IsDir() {
			return folder
		}
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

// untitled returns a title, or what stands for an empty one.
func untitled(assessment model.Assessment) string {
	if strings.TrimSpace(assessment.Title) == "" {
		return words.L("Untitled")
	}
	return assessment.Title
}
