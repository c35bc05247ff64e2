package workspace

import "walkyourtalk/model"

func actions() table {
	return table{
		name: "action",
		columns: []string{
			"position", "title", "lever", "constraint_key", "due", "status", "accountable",
			"description", "impact", "effect", "training", "communication", "organization", "awareness",
		},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, action := range a.Plan.Actions {
				c := action.Change
				rows = append(rows, []any{
					i, action.Title, orNull(action.Lever), constraintKey(action.Constraint), orNull(action.Due), action.Status,
					action.RACI.Accountable, c.Description, orNull(c.Impact), orNull(c.Effect), c.Training, c.Communication, c.Organization, orNull(c.Awareness),
				})
			}
			return rows
		},
		take: func(scan scanner) error {
			var position int
			var action model.Action
			var constraint string
			c := &action.Change
			a, err := scan(&position, &action.Title, orZero(&action.Lever), orZero(&constraint), orZero(&action.Due), &action.Status,
				&action.RACI.Accountable, &c.Description, orZero(&c.Impact), orZero(&c.Effect), &c.Training, &c.Communication, &c.Organization, orZero(&c.Awareness))
			if err != nil {
				return err
			}
			if position != len(a.Plan.Actions) { // its roles would go to another action
				return errStray
			}
			if parsed, ok := model.ParseConstraint(constraint); ok {
				action.Constraint = &parsed
			}
			a.Plan.Actions = append(a.Plan.Actions, action)
			return nil
		},
	}
}

func constraintKey(c *model.Constraint) any {
	if c == nil {
		return nil
	}
	return c.Key()
}

// actionRoles holds the people around an action, other than the accountable
// one, of whom there is one.
func actionRoles() table {
	return table{
		name:    "action_role",
		columns: []string{"action", "role", "position", "name"},
		rows: func(a model.Assessment) [][]any {
			var rows [][]any
			for i, action := range a.Plan.Actions {
				for _, role := range []string{"responsible", "consulted", "informed", "stakeholder"} {
					for j, name := range *peopleOf(&action, role) {
						rows = append(rows, []any{i, role, j, name})
					}
				}
			}
			return rows
		},
		take: func(scan scanner) error {
			var action, position int
			var role, name string
			a, err := scan(&action, &role, &position, &name)
			if err != nil {
				return err
			}
			if action < 0 || action >= len(a.Plan.Actions) {
				return errStray
			}
			people := peopleOf(&a.Plan.Actions[action], role)
			*people = append(*people, name)
			return nil
		},
	}
}

func peopleOf(a *model.Action, role string) *[]string {
	switch role {
	case "responsible":
		return &a.RACI.Responsible
	case "consulted":
		return &a.RACI.Consulted
	case "informed":
		return &a.RACI.Informed
	}
	return &a.Change.Stakeholders
}
