package report

import "walkyourtalk/model"

// signOff is a line to sign on for each role that signs, none without roles.
func (w writer) signOff() []Block {
	var roles []string
	for _, role := range w.Assessment.Plan.SignOff {
		if role != "" {
			roles = append(roles, role)
		}
	}
	if len(roles) == 0 {
		return nil
	}
	text := w.say("We have seen the gap.", nil)
	if w.Assessment.Plan.Agreement.Way != "" {
		text = w.say("We have seen the gap, and we agree with what page 1 says that we agreed.", nil)
	}
	if due := w.Assessment.Review.Due; due != "" {
		text = w.joined(" ", text, w.say("We meet again on {{.Date}}.", model.Args{"Date": w.date(due)}))
	}
	return []Block{
		w.heading("Sign-off"),
		Paragraph{Text: plain(text)},
		Signatures{Roles: roles, Hint: w.say("name, signature, date", nil)},
	}
}

// snapshotBox prints the whole hash; it is empty where there is none.
func (w writer) snapshotBox() []Block {
	if w.Snapshot == "" {
		return nil
	}
	left := []Block{Paragraph{Text: bold(w.say("Snapshot", nil))}, Hash(w.Snapshot)}
	right := []Block{w.caption(w.snapshotText())}
	return []Block{Box{Blocks: []Block{Columns{Gap: columnGap, Parts: []Part{{1, left}, {1, right}}}}}}
}

// snapshotText says what the hash is of.
func (w writer) snapshotText() string {
	text := w.say("SHA-256 of the assessment that this report was made from. The app shows the same value as long as nothing has changed since.", nil)
	if w.Printed != "" {
		text = w.joined(" ", text, w.say("Printed {{.When}}.", model.Args{"When": w.Printed}))
	}
	if previous := w.Assessment.Review.Previous; previous != "" {
		text = w.joined(" ", text, w.say("It follows the review with the snapshot {{.Hash}}.", model.Args{"Hash": ShortHash(previous)}))
	}
	return text
}
