package main

import (
	"flag"
	"strconv"
	"strings"
)

func listCommand() command {
	return command{
		name:     "list",
		synopsis: []string{"W.wyt"},
		does:     "prints the assessments of a workspace, one a line, with tabs between id, title, team, site and date",
		prepare: func(*flag.FlagSet) action {
			return list
		},
	}
}

func list(s shell, operands []string) error {
	if err := exactly("list", operands, "W.wyt"); err != nil {
		return err
	}
	entries, err := entriesOf(operands[0])
	if err != nil {
		return err
	}
	var lines strings.Builder
	for _, e := range entries {
		a := e.Assessment
		lines.WriteString(row(strconv.FormatInt(int64(e.ID), 10), a.Title, a.Team, a.Site, string(a.Date)))
	}
	return s.print(lines.String())
}

// row joins cells with tabs; white space within a cell becomes a space.
func row(cells ...string) string {
	for i, cell := range cells {
		cells[i] = oneLine(strings.Join(strings.Fields(cell), " "))
	}
	return strings.Join(cells, "\t") + "\n"
}
