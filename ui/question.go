package ui

import (
	"path/filepath"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

// fileQuestion asks for a file.
type fileQuestion struct {
	title, button string
	// ending is what the file's name ends with; name is what it is called
	// before that at first.
	ending, name string
	// isNew refuses a file that is there already.
	isNew bool
}

// fileUse does something with a path and tells what went wrong, nil where
// nothing did.
type fileUse func(path string, done func(error))

// fileCard is a question for a file on the screen. It closes when the file has
// been used, and says under the path why it could not be.
type fileCard struct {
	fileQuestion
	app    *App
	path   *widget.Field
	submit *widget.Button
	modal  *widget.Modal
	// replacing is the file that another press replaces.
	replacing string
	isBusy    bool
}

// askSave asks where to write a file. The toolkit's own dialog empties an
// existing file before anything is written; this one leaves that to the writer,
// which replaces a file only by a whole one.
func (a *App) askSave(q fileQuestion, write fileUse) {
	c := a.newFileCard(q, filepath.Join(a.folder(), q.name+q.ending))
	folder := widget.NewButton(words.L("Folder…"), func() { a.chooseFolder(c.moveTo) })
	c.show(folder, func() { c.save(write) })
}

// askFile asks for a file to read. It can be typed, or chosen with the
// toolkit's own dialog.
func (a *App) askFile(q fileQuestion, read fileUse) {
	c := a.newFileCard(q, filepath.Join(a.folder(), "")+string(filepath.Separator))
	open := func() { c.open(read) }
	browse := widget.NewButton(words.L("Browse…"), func() {
		a.chooseFile(filepath.Ext(q.ending), func(path string, err error) {
			if err != nil {
				c.refuse(err)
				return
			}
			c.path.Entry.SetText(path)
			open()
		})
	})
	c.show(browse, open)
}

func (a *App) newFileCard(q fileQuestion, path string) *fileCard {
	c := &fileCard{fileQuestion: q, app: a, path: widget.NewField(words.L("File"), path, "")}
	c.submit = widget.NewButton(q.button, nil).Ranked(widget.Primary)
	c.path.OnChanged = func(string) {
		c.submit.SetText(q.button)
		c.replacing = ""
	}
	return c
}

// show asks the question, with a button to choose instead of to type.
func (c *fileCard) show(choose *widget.Button, submit func()) {
	c.submit.OnTapped(submit)
	c.path.Entry.OnSubmitted = func(string) { submit() }
	cancel := widget.NewButton(words.L("Cancel"), func() { c.modal.Close() })
	content := layout.Column(8, c.path, layout.Row(8, choose))
	c.modal = widget.ShowModal(c.app.window.Canvas(), c.title, dialogWidth, content, c.path.Entry, cancel, c.submit)
	c.path.Entry.ToEnd()
}

// moveTo puts another folder in front of the file's name.
func (c *fileCard) moveTo(folder string, err error) {
	if err != nil {
		c.refuse(err)
		return
	}
	c.path.Entry.SetText(filepath.Join(folder, filepath.Base(c.path.Entry.Text)))
	c.path.Entry.ToEnd()
}

// open reads the file that was typed.
func (c *fileCard) open(read fileUse) {
	path, err := c.app.existingAt(c.path.Entry.Text, c.ending)
	if err != nil {
		c.refuse(err)
		return
	}
	c.use(path, read)
}

// save writes the file that was typed; one that is there already only on a
// second press.
func (c *fileCard) save(write fileUse) {
	path, err := c.app.fileAt(c.path.Entry.Text)
	if err != nil {
		c.refuse(err)
		return
	}
	path = withEnding(path, c.ending)
	switch {
	case !isThere(path) || c.replacing == path:
		c.use(path, write)
	case c.isNew:
		c.refuse(model.Invalidf(filepath.Base(path), "is there already; choose another name, or open it with Open workspace", nil))
	default:
		c.replacing = path
		c.path.SetProblem(words.L("There is a file with this name. Press again to replace it, or choose another name."))
		c.submit.SetText(words.L("Replace"))
	}
}

// use hands a path on, once at a time.
func (c *fileCard) use(path string, use fileUse) {
	if c.isBusy {
		return
	}
	c.isBusy = true
	use(path, func(err error) {
		c.isBusy = false
		if err != nil {
			c.say(words.With("{{.Problem}}. Nothing was changed.", model.Args{"Problem": c.app.sentence(err)}))
			return
		}
		c.app.fyne.Preferences().SetString(prefFolder, filepath.Dir(path))
		c.modal.Close()
	})
}

// refuse says what is wrong with what was typed.
func (c *fileCard) refuse(err error) { c.say(c.app.sentence(err)) }

// say says under the path what is wrong, and gives it the keyboard.
func (c *fileCard) say(problem string) {
	c.path.SetProblem(problem)
	c.app.window.Canvas().Focus(c.path.Entry)
}
