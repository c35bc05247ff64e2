package widget

// choice is what controls share that offer a few names, one of them chosen.
type choice struct {
	control
	names     []string
	chosen    int
	onChanged func(int)
}

// Choose shows a choice without telling of it; -1 is none.
func (c *choice) Choose(i int) {
	if c.chosen == i {
		return
	}
	c.chosen = i
	c.owner.Refresh()
}

// Chosen returns the index of the chosen name.
func (c *choice) Chosen() int { return c.chosen }

// name returns the chosen name, "" where none is.
func (c *choice) name() string {
	if c.chosen < 0 {
		return ""
	}
	return c.names[c.chosen]
}

// pick takes over what the person chose.
func (c *choice) pick(i int) {
	if i == c.chosen {
		return
	}
	c.Choose(i)
	c.onChanged(i)
}

// step chooses the name before or after the chosen one, where there is one.
func (c *choice) step(by int) { c.pick(max(0, min(c.chosen+by, len(c.names)-1))) }
