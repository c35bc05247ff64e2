package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/ui"
	"walkyourtalk/ui/theme"
)

// version returns what the program calls itself.
func version() string { return strings.TrimSpace(assets.Version) }

const usage = `Usage: walkyourtalk [--workspace FILE.wyt] [--sample] [FILE.wyt]

Opens the window on a workspace: the one named, else the one in the user's
configuration folder.
`

// options is what the command line asks for.
type options struct {
	workspace  string
	sample     bool
	screenshot string
	step       ui.Step
	mode       theme.Mode
	width      int
	height     int
	// done reports that the command line was answered already.
	done bool
}

// parse reads the command line; --help and --version are answered on out.
func parse(args []string, out io.Writer) (options, error) {
	var o options
	var step, mode string
	var showVersion bool
	flags := flag.NewFlagSet("walkyourtalk", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.workspace, "workspace", "", "open this workspace")
	flags.BoolVar(&o.sample, "sample", false, "open the sample assessment")
	flags.StringVar(&o.screenshot, "screenshot", "", "write a picture of a screen to this PNG file and end; needs no display")
	flags.StringVar(&step, "screen", string(ui.Gap), "the screen of the picture: home, talk, walk, gap or report")
	flags.StringVar(&mode, "theme", string(theme.Light), "the theme of the picture: light or dark")
	flags.IntVar(&o.width, "width", 1366, "the width of the picture, in pixels")
	flags.IntVar(&o.height, "height", 768, "the height of the picture, in pixels")
	flags.BoolVar(&showVersion, "version", false, "say which version this is")
	err := flags.Parse(args)
	if errors.Is(err, flag.ErrHelp) || showVersion {
		o.done = true
		return o, answer(out, flags, showVersion)
	}
	if err != nil {
		return o, model.Invalidf("", "{{.Problem}}; walkyourtalk --help lists what it knows", model.Args{"Problem": err.Error()})
	}
	o.step, o.mode = ui.Step(step), theme.Mode(mode)
	err = o.check(flags.Args())
	return o, err
}

func answer(out io.Writer, flags *flag.FlagSet, showVersion bool) error {
	if showVersion {
		_, err := fmt.Fprintln(out, "walkyourtalk "+version())
		return err
	}
	if _, err := fmt.Fprint(out, usage+"\n"); err != nil {
		return err
	}
	flags.SetOutput(out)
	flags.PrintDefaults()
	return nil
}

// check takes the path argument, which the flag may also give, and refuses what
// makes no sense.
func (o *options) check(paths []string) error {
	if len(paths) > 1 {
		return model.Invalidf("", "{{.Count}} workspaces are named; name one", model.Args{"Count": len(paths)})
	}
	if len(paths) == 1 {
		if o.workspace != "" && o.workspace != paths[0] {
			return model.Invalidf("--workspace", "names another workspace than the argument; name one", nil)
		}
		o.workspace = paths[0]
	}
	switch o.step {
	case ui.Home, ui.Talk, ui.Walk, ui.Gap, ui.Report:
	default:
		return model.Invalidf("--screen", `"{{.Value}}" is not one of home, talk, walk, gap, report`, model.Args{"Value": o.step})
	}
	if o.mode != theme.Light && o.mode != theme.Dark {
		return model.Invalidf("--theme", `"{{.Value}}" is not one of light, dark`, model.Args{"Value": o.mode})
	}
	if o.width < 1 || o.height < 1 || o.width > 8000 || o.height > 8000 {
		return model.Invalidf("--width", "and --height are numbers of pixels from 1 to 8000", nil)
	}
	return nil
}
