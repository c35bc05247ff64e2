package report

import (
	"reflect"

	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/model/report"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/words"
)

// The widths of the screen's columns, in pixels at scale 1.
const (
	thumbsWidth = 128
	panelWidth  = 340
)

// Actions is what the screen asks of the window.
type Actions struct {
	// Export asks where to write the pages.
	Export func()
	// Snapshot returns the hash of an assessment's document.
	Snapshot func(model.Assessment) (string, error)
	Measure  report.Measurer
}

// View is the report screen.
type View struct {
	session *session.Session
	actions Actions
	choice  Choice
	shown   model.Assessment
	state   State
	thumbs  *thumbs
	preview *preview
	panel   *panel
	object  *fyne.Container
}

// New returns the report screen of a session.
func New(s *session.Session, actions Actions) *View {
	v := &View{session: s, actions: actions, choice: Choice{Kind: report.FullReport}}
	v.preview = newPreview(func(page int) { v.thumbs.choose(page) })
	v.thumbs = newThumbs(func(page int) { v.preview.turn(page) })
	v.panel = newPanel(v.onChoice, v.onPreparedFor, s.Seal, actions.Export)
	v.object = &fyne.Container{Layout: columns{}, Objects: []fyne.CanvasObject{v.thumbs.object, v.preview.object, v.panel.object}}
	return v
}

// Object returns the content.
func (v *View) Object() fyne.CanvasObject { return v.object }

// ScrollsItself reports that the pages scroll, not the screen.
func (v *View) ScrollsItself() bool { return true }

// Title returns the screen's title.
func (v *View) Title() string { return words.L("Report") }

// Subtitle says what the screen shows.
func (v *View) Subtitle() string { return words.L("The pages as they will be printed.") }

// Fact returns the key that exports.
func (v *View) Fact() string { return words.L("Ctrl+P exports the report") }

// Print returns what the screen shows, to be written.
func (v *View) Print() Print { return v.state.Print }

// Refresh shows the session's present state.
func (v *View) Refresh() {
	a := v.session.Assessment()
	if v.state.Names != nil && reflect.DeepEqual(a, v.shown) {
		return
	}
	v.shown = a
	v.layOut()
}

func (v *View) onChoice(choice Choice) {
	v.choice = choice
	v.layOut()
}

// onPreparedFor changes for whom the report is prepared.
func (v *View) onPreparedFor(text string) {
	a := v.session.Assessment()
	if a.PreparedFor == text {
		return
	}
	a.PreparedFor = text
	v.session.Change(words.L("Prepared for changed"), "prepared for", a)
}

// layOut makes the pages anew.
func (v *View) layOut() {
	a := v.session.Assessment()
	snapshot, err := v.actions.Snapshot(a)
	if err != nil {
		snapshot = ""
	}
	v.state = Present(a, v.session.Analysis(), v.session.Catalogue(), snapshot, v.choice, v.actions.Measure, words.Language)
	v.thumbs.show(v.state)
	v.preview.show(v.state.Print.Result.Pages)
	v.panel.show(v.state, v.choice, a.PreparedFor, err)
	v.object.Refresh()
}

// columns places the thumbnails, the preview and the panel side by side.
type columns struct{}

// Layout places the columns.
func (columns) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	middle := size.Width - thumbsWidth - panelWidth - 2*16
	x := float32(0)
	for i, width := range []float32{thumbsWidth, middle, panelWidth} {
		layout.Fit(objects[i], width)
		objects[i].Move(fyne.NewPos(x, 0))
		objects[i].Resize(fyne.NewSize(width, size.Height))
		x += width + 16
	}
}

// MinSize lets the columns scroll by themselves.
func (columns) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(600, 200) }
