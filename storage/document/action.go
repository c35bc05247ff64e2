package document

import (
	"encoding/json"

	"walkyourtalk/model"
)

func action(a *model.Action) decoder {
	a.Status = model.Planned
	return object(fields{
		"title":      text(&a.Title),
		"lever":      word(&a.Lever),
		"constraint": constraint(&a.Constraint),
		"due":        text(&a.Due),
		"status":     word(&a.Status),
		"raci":       raci(&a.RACI),
		"change":     change(&a.Change),
	})
}

func actionObject(a model.Action) members {
	constraint := ""
	if a.Constraint != nil {
		constraint = a.Constraint.Key()
	}
	return members{
		leaf("title", a.Title, ""),
		leaf("lever", a.Lever, ""),
		leaf("constraint", constraint, ""),
		leaf("due", a.Due, ""),
		leaf("status", a.Status, model.Planned),
		branch("raci", raciObject(a.RACI)),
		branch("change", changeObject(a.Change)),
	}
}

func constraint(c **model.Constraint) decoder {
	return func(tokens *json.Decoder, path string) error {
		var key string
		if err := word(&key)(tokens, path); err != nil {
			return err
		}
		parsed, ok := model.ParseConstraint(key)
		if !ok || parsed.Key() != key {
			return model.Invalidf(path, `"{{.Value}}" is not one of quality, cost, time, risk`, model.Args{"Value": brief(key)})
		}
		*c = &parsed
		return nil
	}
}

func raci(r *model.RACI) decoder {
	return object(fields{
		"accountable": text(&r.Accountable),
		"responsible": list(&r.Responsible, text),
		"consulted":   list(&r.Consulted, text),
		"informed":    list(&r.Informed, text),
	})
}

func raciObject(r model.RACI) members {
	return members{
		leaf("accountable", r.Accountable, ""),
		leaves("responsible", r.Responsible),
		leaves("consulted", r.Consulted),
		leaves("informed", r.Informed),
	}
}

func change(c *model.Change) decoder {
	return object(fields{
		"description":   text(&c.Description),
		"impact":        word(&c.Impact),
		"effect":        word(&c.Effect),
		"training":      flag(&c.Training),
		"communication": flag(&c.Communication),
		"organization":  flag(&c.Organization),
		"awareness":     whole(&c.Awareness),
		"stakeholders":  list(&c.Stakeholders, text),
	})
}

func changeObject(c model.Change) members {
	return members{
		leaf("description", c.Description, ""),
		leaf("impact", c.Impact, ""),
		leaf("effect", c.Effect, ""),
		leaf("training", c.Training, false),
		leaf("communication", c.Communication, false),
		leaf("organization", c.Organization, false),
		leaf("awareness", c.Awareness, 0),
		leaves("stakeholders", c.Stakeholders),
	}
}
