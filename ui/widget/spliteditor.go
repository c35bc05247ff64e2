package widget

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"

	"walkyourtalk/model"
	"walkyourtalk/model/chart"
	"walkyourtalk/model/figure"
	"walkyourtalk/ui/layout"
	"walkyourtalk/ui/theme"
	"walkyourtalk/ui/words"
)

// SplitEditor is four entries, one for each constraint, that have to add up to
// 100. A line under them says by how much they miss.
type SplitEditor struct {
	widget.BaseWidget
	body    *fyne.Container
	entries [model.ConstraintCount]*FigureEntry
	icon    *Icon
	total   *Text

	// OnChanged is told of every change.
	OnChanged func()
	// OnSubmitted is told of Enter.
	OnSubmitted func()
}

var (
	_ fyne.Widget   = (*SplitEditor)(nil)
	_ layout.Fitter = (*SplitEditor)(nil)
)

// NewSplitEditor returns an editor that shows a split.
func NewSplitEditor(split model.Shares) *SplitEditor {
	s := &SplitEditor{icon: NewIcon("", 16, chart.Muted), total: NewText("").Sized(theme.Small).Wrapped()}
	columns := layout.Row(12)
	for _, c := range model.Constraints() {
		entry := NewFigureEntry(0, 100, split[c]).High(theme.Control)
		entry.OnChanged = func(float64) { s.changed() }
		entry.OnProblem = s.changed
		entry.OnSubmitted = func() {
			if s.OnSubmitted != nil {
				s.OnSubmitted()
			}
		}
		entry.OnKey = func(name fyne.KeyName) bool { return s.step(c, name) }
		s.entries[c] = entry
		chip := layout.Row(8, NewBadge(c, 16), NewCaption(words.L(c.Name())).In(chart.Ink))
		columns.Add(layout.Column(4, chip, layout.Fixed(96, theme.Control, entry)))
	}
	s.body = layout.Column(8, columns, layout.SpringRow(8, 1, s.icon, s.total))
	s.ExtendBaseWidget(s)
	s.changed()
	return s
}

// Fit tells the line under the entries its width.
func (s *SplitEditor) Fit(width float32) { layout.Fit(s.body, width) }

// CreateRenderer returns the renderer.
func (s *SplitEditor) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(s.body)
}

// Split returns what was entered.
func (s *SplitEditor) Split() model.Shares {
	var split model.Shares
	for c, entry := range s.entries {
		split[c] = entry.Value()
	}
	return split
}

// First returns the entry of the constraint with the largest part.
func (s *SplitEditor) First() fyne.Focusable { return s.entries[s.Split().Largest()[0]] }

// Problem returns what keeps the split from being used, "" where nothing does.
func (s *SplitEditor) Problem() string {
	for _, entry := range s.entries {
		if entry.Problem() != "" {
			return entry.Problem()
		}
	}
	split := s.Split()
	if split.IsWhole() {
		return ""
	}
	sum := split.Sum()
	args := model.Args{"Sum": figure.Exact(sum), "Miss": figure.Exact(100 - sum), "Over": figure.Exact(sum - 100)}
	if sum < 100 {
		return words.With("{{.Sum}} of 100: {{.Miss}} missing. Raise a part.", args)
	}
	return words.With("{{.Sum}} of 100: {{.Over}} too many. Lower a part.", args)
}

// step moves between the entries with Left and Right.
func (s *SplitEditor) step(from model.Constraint, name fyne.KeyName) bool {
	var to model.Constraint
	switch name {
	case fyne.KeyLeft:
		to = max(from-1, 0)
	case fyne.KeyRight:
		to = min(from+1, model.ConstraintCount-1)
	default:
		return false
	}
	focus(s.entries[to])
	return true
}

// changed says what the parts add up to.
func (s *SplitEditor) changed() {
	problem := s.Problem()
	if problem == "" {
		s.icon.Set(GlyphCheck, chart.Walking)
		s.total.SetRole(chart.Ink)
		s.total.SetText(words.L("100 of 100"))
	} else {
		s.icon.Set(GlyphWarning, chart.NotWalking)
		s.total.SetRole(chart.NotWalkingText)
		s.total.SetText(problem)
	}
	if s.OnChanged != nil {
		s.OnChanged()
	}
}
