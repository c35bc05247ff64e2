package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"

	"walkyourtalk/ui/words"
)

// The size of the toolkit's choosers, in pixels at scale 1.
const (
	chooserWidth  = 820
	chooserHeight = 560
)

// chooseFile shows the toolkit's chooser for a file with an ending and tells of
// the path or of what went wrong, nothing where the person cancels.
func (a *App) chooseFile(ending string, told func(path string, err error)) {
	chooser := dialog.NewFileOpen(func(file fyne.URIReadCloser, err error) {
		switch {
		case err != nil:
			told("", unreadable(words.L("The file"), err))
		case file != nil:
			if err := file.Close(); err != nil {
				fyne.LogError("closing a chosen file", err)
			}
			told(file.URI().Path(), nil)
		}
	}, a.window)
	chooser.SetFilter(storage.NewExtensionFileFilter([]string{ending}))
	a.showChooser(chooser)
}

// chooseFolder does the same for a folder.
func (a *App) chooseFolder(told func(path string, err error)) {
	a.showChooser(dialog.NewFolderOpen(func(folder fyne.ListableURI, err error) {
		switch {
		case err != nil:
			told("", unreadable(words.L("The folder"), err))
		case folder != nil:
			told(folder.Path(), nil)
		}
	}, a.window))
}

// showChooser shows a chooser at the last folder. The toolkit takes its size
// only once it is shown.
func (a *App) showChooser(chooser *dialog.FileDialog) {
	if folder, err := storage.ListerForURI(storage.NewFileURI(a.folder())); err == nil {
		chooser.SetLocation(folder)
	}
	chooser.Show()
	chooser.Resize(fyne.NewSize(chooserWidth, chooserHeight))
}
