package ui

import (
	"context"
	"path/filepath"

	"walkyourtalk/model"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/screen/home"
	"walkyourtalk/ui/screen/report"
	"walkyourtalk/ui/words"
)

// reviewMonths is how long after an assessment the next review is due.
const reviewMonths = 6

func (a *App) homeActions() home.Actions {
	return home.Actions{
		Open:          a.Show,
		New:           a.newAssessment,
		Import:        a.askImport,
		OpenSample:    a.openSample,
		Export:        func(id model.ID) { a.session.Open(id); a.exportOpen() },
		OpenWorkspace: func(path string) { a.Open(path, false) },
		Recent:        a.recent,
		Toast:         a.toast,
	}
}

func (a *App) reportActions() report.Actions {
	return report.Actions{Export: a.exportReport, Snapshot: a.services.Snapshot, Measure: a.services.Measure}
}

// newAssessment begins an assessment with nothing ranked.
func (a *App) newAssessment() {
	if a.session == nil {
		return
	}
	today := model.DateOf(a.services.Now())
	title := words.With("Assessment of {{.Date}}", model.Args{"Date": figure.Date(today, words.Language)})
	a.create(words.L("New assessment"), model.Assessment{
		Title: a.unused(title), Date: today, Talk: model.Talk{Method: model.Direct},
		Review: model.Review{Due: today.AddMonths(reviewMonths)},
	})
}

// unused returns a title, with a number where the workspace has it already.
func (a *App) unused(title string) string {
	used := map[string]bool{}
	for _, entry := range a.session.Entries() {
		used[entry.Assessment.Title] = true
	}
	candidate := title
	for n := 2; used[candidate]; n++ {
		candidate = words.With("{{.Title}} ({{.Number}})", model.Args{"Title": title, "Number": n})
	}
	return candidate
}

// create keeps an assessment and shows it.
func (a *App) create(what string, assessment model.Assessment) {
	a.session.Create(what, assessment, func(err error) {
		if err != nil {
			a.tell(words.L("The assessment could not be kept"), a.sentence(err))
			return
		}
		a.Show(a.session.OpenID())
	})
}

// openSample opens the sample assessment, put into the workspace where it is
// not there yet.
func (a *App) openSample() {
	sample, err := a.services.Sample()
	if err != nil {
		a.tell(words.L("The sample cannot be read"), a.sentence(err))
		return
	}
	for _, entry := range a.session.Entries() {
		if entry.Assessment.Title == sample.Title {
			a.Show(entry.ID)
			return
		}
	}
	a.create(words.L("Sample added"), sample)
}

// askImport asks for an assessment document and adds it to the workspace.
func (a *App) askImport() {
	if a.session == nil {
		return
	}
	a.askFile(fileQuestion{title: words.L("Import an assessment"), ending: ".wyt.json", button: words.L("Import")}, a.importFrom)
}

// importFrom adds an assessment document to the workspace.
func (a *App) importFrom(path string, done func(error)) {
	var assessment model.Assessment
	var err error
	a.services.Runner.Go(func() { assessment, err = a.services.ReadDocument(path) }, func() {
		if done(err); err == nil {
			a.create(words.With("{{.File}} imported", model.Args{"File": filepath.Base(path)}), assessment)
		}
	})
}

// exportOpen asks where to write the open assessment's document.
func (a *App) exportOpen() {
	if a.session == nil || !a.session.HasOpen() {
		return
	}
	assessment := a.session.Assessment()
	if err := assessment.Talk.Ranking.Validate("talk.ranking"); err != nil {
		a.tell(words.L("Rank first"), words.L("A document needs all four constraints on the ladder.")+"\n\n"+a.sentence(err))
		return
	}
	q := fileQuestion{title: words.L("Export the assessment"), name: fileName(untitled(assessment)), ending: ".wyt.json", button: words.L("Export")}
	a.askSave(q, func(path string, done func(error)) {
		var err error
		a.services.Runner.Go(func() { err = a.services.WriteDocument(path, assessment) }, func() { a.written(path, err, done) })
	})
}

// exportReport asks where to write what the report screen shows.
func (a *App) exportReport() {
	if a.session == nil || !a.session.HasOpen() {
		return
	}
	if a.current != Report {
		a.GoTo(Report)
	}
	print := a.screens[Report].(*report.View).Print()
	name := fileName(untitled(a.session.Assessment())) + ", " + words.L(print.Document.Kind.Name())
	q := fileQuestion{title: words.L("Export PDF"), name: name, ending: ".pdf", button: words.L("Export PDF")}
	a.askSave(q, func(path string, done func(error)) {
		var err error
		a.services.Runner.Go(func() { err = a.services.WriteReport(path, print.Document, print.Result) }, func() { a.written(path, err, done) })
	})
}

// written ends an export: it closes the question and says where the file is.
func (a *App) written(path string, err error, done func(error)) {
	done(err)
	if err == nil {
		a.toast(words.With("Written: {{.File}}", model.Args{"File": path}), "", nil)
	}
}

// askOpen asks for another workspace.
func (a *App) askOpen() {
	a.askFile(fileQuestion{title: words.L("Open workspace"), ending: ".wyt", button: words.L("Open")}, a.openAsked)
}

// askNewWorkspace asks where to make a new workspace.
func (a *App) askNewWorkspace() {
	q := fileQuestion{title: words.L("New workspace"), name: words.L("My workspace"), ending: ".wyt", button: words.L("Make it"), isNew: true}
	a.askSave(q, a.openAsked)
}

// askCopy asks where to write a copy of the workspace.
func (a *App) askCopy() {
	if a.session == nil {
		return
	}
	name := workspaceName(a.path) + " " + words.L("copy")
	q := fileQuestion{title: words.L("Save a copy of the workspace"), name: name, ending: ".wyt", button: words.L("Save a copy")}
	a.askSave(q, func(path string, done func(error)) {
		var err error
		a.services.Runner.Go(func() { err = a.services.CopyWorkspace(context.Background(), a.path, path) }, func() { a.written(path, err, done) })
	})
}

// saveNow says that there is nothing to do: every change is saved when it is
// made. What could not be saved is tried again, and the notice says how it ends.
func (a *App) saveNow() {
	if a.session == nil {
		return
	}
	a.session.Seal()
	if a.session.SaveError() != nil {
		a.retry()
		return
	}
	a.toast(words.L("Every change is saved when you make it."), "", nil)
}
