package ui

import (
	"strings"

	"walkyourtalk/model"
	"walkyourtalk/ui/words"
)

// help says what the present screen is for and which keys it knows.
func (a *App) help() { a.tell(words.L(a.current.Name()), helpText(a.current)) }

func helpText(step Step) string {
	var text []string
	switch step {
	case Talk:
		text = []string{
			words.L("Put the four constraints on the ladder, the most important on 5. No two share a rung, 5 and 1 are both used, and one rung between stays empty: it widens the step between its neighbours."),
			words.L("Drag a card, or press it and then a rung. Keys: Tab to a card, Up and Down move it, 1 to 5 put it on that rung."),
			words.L("What you say holds what is coached, talked about and preached, 100 points each; it is optional."),
		}
	case Walk:
		text = []string{
			words.L("List the metrics that are really paid, watched and pushed. Incentive is the share of variable pay that rides on a metric; the shares add up to 100. Attention and pressure run from 0 (none) to 5 (most)."),
			words.L("Press a constraint to split a metric over several. Keys: / searches the catalogue, Enter adds, arrows move between cells, digits edit, Delete removes the row."),
		}
	case Gap:
		text = []string{
			words.L("The outline is what you say, the filled shape what you reward. A gap is walk share minus talk weight, in points: positive means rewarded more than it is talked about. Misdirected is half the sum of the absolute gaps; alignment is 100 minus that."),
			words.L("Walking the talk: the same constraint first, and at most 10 points misdirected. Not walking the talk: over 25 points misdirected, or another constraint first and over 10. Drifting: everything between."),
		}
	case Report:
		text = []string{
			words.L("The pages are shown as they will be printed. Choose the full report or the one-page handout for teams, the paper, and press Export PDF."),
			words.L("The snapshot names the state of the assessment that the pages were made from; wyt verify compares the two."),
		}
	default:
		text = []string{
			words.L("Each card is one team's assessment: what its leaders say comes first beside what the organization rewards. Open one with Enter or a press, begin one with New assessment, or look at the sample."),
			words.L("Keys: Ctrl+N new, Ctrl+O open another workspace, Ctrl+I import, / search, Delete removes (with undo)."),
		}
	}
	return strings.Join(text, "\n\n")
}

// about says what the program is.
func (a *App) about() {
	a.tell(words.L("About Walk Your Talk"), words.With(
		"Version {{.Version}}. A planner for leaders who want what they reward to match what they say. All data stays on this computer: no account, no cloud, no telemetry.",
		model.Args{"Version": a.services.Version})+"\n\n"+words.L("The idea comes from Michael Pace, “Are you Walking your Talk?” (2011)."))
}
