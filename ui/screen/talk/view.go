// Package talk is the screen on which leaders rank the four constraints and say
// where they talk about them.
package talk

import (
	"fyne.io/fyne/v2"

	"walkyourtalk/model"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/session"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/widget"
	"walkyourtalk/ui/words"
)

const (
	weightsWidth = 390
	columnGap    = 32
)

// View is the talk screen.
type View struct {
	session  *session.Session
	ladder   *widget.Ladder
	line     *line
	weights  *weights
	channels *channels
	object   *fyne.Container
	shown    model.ID
	// refused is the ranking of which a move was refused, while it stands.
	refused model.Ranking
}

// New returns the talk screen of a session.
func New(s *session.Session) *View {
	v := &View{session: s, line: newLine()}
	v.ladder = widget.NewLadder(v.onCardMoved)
	v.weights = newWeights(v.onMethodChosen)
	v.channels = newChannels(v.onPoints, s.Seal, v.onChannelsToggled)
	head := layout.Fixed(0, 40, layout.SpringRow(theme.Gap, 1, widget.NewCardTitle(words.L("Priority ladder")), layout.Space(), hints()))
	left := layout.Column(12, head, v.ladder, v.line.object)
	v.object = layout.Column(theme.Gap, layout.Sides(columnGap, weightsWidth, theme.Fold, left, v.weights.object), v.channels.object)
	return v
}

// Object returns the content.
func (v *View) Object() fyne.CanvasObject { return v.object }

// Title returns the screen's title.
func (v *View) Title() string { return words.L("Talk") }

// Subtitle says what to do.
func (v *View) Subtitle() string {
	return words.L("Put the four constraints in the order your leaders give them. 5 = most important.")
}

// Fact returns the assessment and its date.
func (v *View) Fact() string { return words.Review(v.session.Assessment(), words.Language) }

// Refresh shows the session's present state.
func (v *View) Refresh() {
	a := v.session.Assessment()
	state := Present(a, v.session.Analysis(), words.Language)
	if id := v.session.OpenID(); id != v.shown {
		v.shown, v.refused = id, model.Ranking{}
		v.channels.reset(state)
	}
	v.ladder.SetGapWords(state.GapWords)
	v.ladder.SetRanking(state.Ranking)
	v.showLine(state)
	v.weights.show(state)
	v.channels.show(state)
}

// showLine says whether the ranking is valid, or why a move was refused.
func (v *View) showLine(state State) {
	if !v.refused.IsZero() && v.refused == state.Ranking {
		v.line.warn(words.RefusedMove(words.Language))
		return
	}
	v.refused = model.Ranking{}
	v.line.show(state)
}

// onCardMoved puts a constraint on a rung, or says why it cannot stand there.
func (v *View) onCardMoved(c model.Constraint, score int) {
	a := v.session.Assessment()
	placed := a.Talk.Ranking.Place(c, score)
	if placed == a.Talk.Ranking {
		v.refused = placed
		v.showLine(State{Ranking: placed})
		return
	}
	v.refused = model.Ranking{}
	a.Talk.Ranking = placed
	v.session.Change(words.With("{{.Constraint}} moved to {{.Score}}", model.Args{"Constraint": words.L(c.Name()), "Score": score}), "", a)
}

func (v *View) onMethodChosen(m model.WeightMethod) {
	a := v.session.Assessment()
	a.Talk.Method = m
	v.session.Change(words.With("Weight method {{.Method}}", model.Args{"Method": words.L(m.Name())}), "", a)
}

// onPoints keeps a channel's points; the keystrokes in one entry are undone
// together.
func (v *View) onPoints(channel model.TalkChannel, c model.Constraint, points float64) {
	key := "talk.channels." + channel.Key() + "." + c.Key()
	v.session.Change(changeName(channel, c, points, words.Language), key, withPoints(v.session.Assessment(), channel, c, points))
}

func (v *View) onChannelsToggled() { v.object.Refresh() }
