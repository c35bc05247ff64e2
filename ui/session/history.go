package session

import "walkyourtalk/model"

// state is an assessment as it is or was; where it does not exist, only the id
// counts.
type state struct {
	id         model.ID
	exists     bool
	assessment model.Assessment
}

func present(id model.ID, a model.Assessment) state { return state{id, true, a} }

func absent(id model.ID) state { return state{id: id} }

// step is one thing that was done.
type step struct {
	what          string
	key           string
	before, after state
}

// history holds what was done, for undo and redo over the whole session.
type history struct {
	past, future []step
}

// add remembers a step, joined to the one before where both have the same key.
func (h *history) add(next step) {
	h.future = nil
	if n := len(h.past); n > 0 && next.key != "" && h.past[n-1].key == next.key && h.past[n-1].after.id == next.after.id {
		h.past[n-1].after = next.after
		return
	}
	h.past = append(h.past, next)
}

// seal keeps later steps from joining the last one.
func (h *history) seal() {
	if n := len(h.past); n > 0 {
		h.past[n-1].key = ""
	}
}

// undo takes the last step back. What is done next does not join the one before
// it.
func (h *history) undo() (step, bool) {
	defer h.seal()
	return shift(&h.past, &h.future)
}

func (h *history) redo() (step, bool) { return shift(&h.future, &h.past) }

// shift moves the last step of one list to the end of the other.
func shift(from, to *[]step) (step, bool) {
	n := len(*from)
	if n == 0 {
		return step{}, false
	}
	moved := (*from)[n-1]
	moved.key = ""
	*from = (*from)[:n-1]
	*to = append(*to, moved)
	return moved, true
}
