package main

import (
	"bytes"
	"context"
	"image/png"
	"io"
	"os"
	"path/filepath"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/app"
	"fyne.io/fyne/v2/lang"
	"fyne.io/fyne/v2/test"

	"walkyourtalk/assets"
	"walkyourtalk/model"
	"walkyourtalk/storage/document"
	"walkyourtalk/storage/file"
	"walkyourtalk/storage/pdf"
	"walkyourtalk/storage/workspace"
	"walkyourtalk/ui"
	"walkyourtalk/ui/async"
)

// appID names the program to the desktop, and its settings' folder.
const appID = "io.github.walkyourtalk"

// open shows the window until it is closed.
func open(o options) error {
	path, err := o.path()
	if err != nil {
		return err
	}
	services, err := wire(async.Background{})
	if err != nil {
		return err
	}
	desktop := app.NewWithID(appID)
	desktop.SetIcon(fyne.NewStaticResource("icon.png", assets.Icon))
	if err := lang.AddTranslationsFS(assets.Languages, "lang"); err != nil {
		return err
	}
	ui.New(desktop, services).Run(path, o.sample)
	return nil
}

// wire hands the window what it needs from the other rooms.
func wire(runner async.Runner) (ui.Services, error) {
	catalogue, err := model.ParseCatalogue(bytes.NewReader(assets.Metrics), bytes.NewReader(assets.OpposingPairs))
	if err != nil {
		return ui.Services{}, err
	}
	printer, err := pdf.New()
	if err != nil {
		return ui.Services{}, err
	}
	return ui.Services{
		Catalogue: catalogue,
		Measure:   printer,
		Sample: func() (model.Assessment, error) {
			return document.Read(bytes.NewReader(assets.Sample), "sample.wyt.json", catalogue)
		},
		OpenWorkspace: func(ctx context.Context, path string) (model.Store, error) {
			return workspace.Open(ctx, path, time.Now)
		},
		CopyWorkspace: workspace.Copy,
		ReadDocument: func(path string) (model.Assessment, error) {
			return document.ReadFile(path, catalogue)
		},
		WriteDocument: document.WriteFile,
		Snapshot:      document.Hash,
		WriteReport:   printer.WriteFile,
		Now:           time.Now,
		Runner:        runner,
		Version:       version(),
	}, nil
}

// path returns the workspace to open: the one that is named, else the one in
// the user's configuration folder.
func (o options) path() (string, error) {
	if o.workspace != "" {
		return filepath.Abs(o.workspace)
	}
	folder, err := os.UserConfigDir()
	if err != nil {
		return "", &model.Error{Code: model.CodeDisk, Text: "there is no configuration folder; name a workspace: walkyourtalk FILE.wyt", Err: err}
	}
	return filepath.Join(folder, "walkyourtalk", "My assessments.wyt"), nil
}

// screenshot paints a screen without a display and writes it as a PNG.
func screenshot(o options) error {
	services, err := wire(async.Inline{})
	if err != nil {
		return err
	}
	path := o.workspace
	if path == "" {
		folder, err := os.MkdirTemp("", "walkyourtalk")
		if err != nil {
			return file.WriteProblem(os.TempDir(), err)
		}
		defer func() { _ = os.RemoveAll(folder) }()
		path = filepath.Join(folder, "sample.wyt")
	}
	memory := test.NewApp()
	memory.Preferences().SetString("theme", string(o.mode))
	program := ui.New(memory, services)
	size := fyne.NewSize(float32(o.width), float32(o.height))
	program.Open(path, o.sample)
	program.GoTo(o.step)
	// The software driver lays out only what changes its size.
	program.Window().Resize(size.AddWidthHeight(1, 1))
	program.Window().Resize(size)
	picture := program.Window().Canvas().Capture()
	if err := program.Close(); err != nil {
		return err
	}
	return file.Replace(o.screenshot, func(w io.Writer) error { return png.Encode(w, picture) })
}
