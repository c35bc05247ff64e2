// Command wyt does the work of Walk Your Talk without a window, for scripts
// and servers: it analyses assessments, writes reports, and moves assessments
// in and out of workspaces. It needs no display and links no toolkit.
//
// It exits with 0 when done, with 1 when the answer is no (verify, check), and
// with 2 for wrong usage or input, after one line on standard error that names
// the file, the field and the mend.
package main

import (
	"os"

	"walkyourtalk/model"
)

func main() {
	os.Exit(wyt(shell{out: os.Stdout, errs: os.Stderr, language: model.English}, os.Args[1:]))
}
